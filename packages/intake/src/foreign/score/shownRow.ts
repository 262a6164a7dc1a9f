/** One row of the answer: the score as plain decimal text and the leaves that add up to it, each with its cells. */
import type { AssessedCard } from "@aiwei/domain/assessment/scoring/assess"
import { Points } from "@aiwei/domain/shared/Points"
import { ratio, roundHalfUp } from "@aiwei/domain/shared/Ratio"
import { addressOf } from "@aiwei/workbook/address"

import { writtenExactly } from "../../cells/exact.ts"
import type { RowReader } from "../read/RowReader.ts"
import type { ScoredCard, Status, Why } from "./scoredCard.ts"

export interface ShownLeaf {
  /** Code of the line; null for what stands outside the lines. */
  readonly line: string | null
  readonly what: string
  readonly rule: string | null
  /** The round's own id, or its day; null for what is of no single round. */
  readonly round: string | null
  readonly points: string
  /** Cells of the main table, or its rows where the value came from a joined one. */
  readonly from: ReadonlyArray<string>
}

export interface ShownRow {
  readonly unit: string
  readonly name: string | null
  readonly day: string | null
  readonly group: string | null
  readonly kind: string | null
  readonly score: string | null
  readonly rank: number | null
  readonly status: Status
  readonly why: Why
  /** As the table says it, of what is not to be scored. */
  readonly reason: string | null
  readonly grade: string | null
  /** The score on the grades' scale. */
  readonly gives: string | null
  /** What could be had, and score ÷ available in per cent, by which months of other totals compare. */
  readonly available: string | null
  readonly share: string | null
  readonly vetoes: ReadonlyArray<string>
  readonly blockedBy: ReadonlyArray<string>
  readonly leaves: ReadonlyArray<ShownLeaf>
}

const outsideOf = (card: AssessedCard, { bonusIds, penaltyIds }: Ids) =>
  (
    [
      ["rebase", card.rebase, []],
      ["bonus", card.bonus, bonusIds],
      ["penalty", Points.make(-card.penalty || 0), penaltyIds],
      ["floor", card.floor, []],
      ["veto", card.veto, card.vetoed.flatMap(({ given }) => given)]
    ] as const
  ).filter(([, points]) => points !== 0)

interface Ids {
  readonly bonusIds: ReadonlyArray<string>
  readonly penaltyIds: ReadonlyArray<string>
}

const idsOf = ({ book, targets }: RowReader, card: number): Ids => {
  const of = (what: "bonus" | "penalty") =>
    book
      .entriesOf(card)
      .filter((id) => targets.all[book.entry(id).target]?.what === what)
      .map(String)
  return { bonusIds: of("bonus"), penaltyIds: of("penalty") }
}

const cellsOf = ({ book }: RowReader, ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  ids
    .map(Number)
    .toSorted((a, b) => a - b)
    .map((id) => {
      const { row, column } = book.entry(id)
      return column < 0 ? String(row) : addressOf(row, column)
    })

const leavesOf = (
  reader: RowReader,
  card: number,
  assessed: AssessedCard
): ReadonlyArray<ShownLeaf> => {
  const lines = assessed.lines.flatMap(({ code, parts }) =>
    parts.map(({ what, rule, round, points, evidence }) => ({
      line: code,
      what,
      rule,
      round: round === null ? null : reader.rounds.shown(round),
      points: writtenExactly(points),
      from: cellsOf(reader, evidence)
    }))
  )
  const outside = outsideOf(assessed, idsOf(reader, card)).map(([what, points, ids]) => ({
    line: null,
    what,
    rule: null,
    round: null,
    points: writtenExactly(points),
    from: cellsOf(reader, ids)
  }))
  return [...lines, ...outside]
}

/** Two decimals, half up: 911 of 972 are 93.72. */
const percentOf = (points: Points, whole: Points): string | null =>
  whole <= 0
    ? null
    : writtenExactly(Number(roundHalfUp(ratio(BigInt(points) * 10_000n, whole))) * 10)

export const shownRow = (
  reader: RowReader,
  { card, score, status, why, assessed }: ScoredCard,
  rank: number | null
): ShownRow => {
  const { book } = reader
  const word = (field: Parameters<typeof book.field>[1]) => book.words.text(book.field(card, field))
  const counts = assessed !== null && why !== "faulty"
  const gives = counts ? assessed.grade?.gives : null
  return {
    unit: book.units[card] ?? "",
    name: word("name"),
    day: word("period") ?? word("lastDay"),
    group: word("group"),
    kind: word("kind"),
    score: score === null ? null : writtenExactly(score),
    rank,
    status,
    why,
    reason: word("reason"),
    grade: counts ? (assessed.grade?.name ?? null) : null,
    gives: gives == null ? null : writtenExactly(gives),
    available: counts ? writtenExactly(assessed.available) : null,
    share: counts && score !== null ? percentOf(score, assessed.available) : null,
    vetoes: counts ? assessed.vetoed.map(({ code }) => code) : [],
    blockedBy: counts ? assessed.blockedBy : [],
    leaves: counts ? leavesOf(reader, card, assessed) : []
  }
}
