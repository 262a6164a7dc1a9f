/**
 * All units scored, and in order: each period and each peer group ranked apart by the scheme's tie rule, on
 * the whole scale. Only what a rank needs is kept of a card; its leaves are worked out again when it is shown.
 */
import { onWholeScale } from "@aiwei/domain/ranking/onWholeScale"
import { groupOrder, type Ranking } from "@aiwei/domain/ranking/order/groupOrder"
import { nothingKnown, type Share, type TieFacts } from "@aiwei/domain/ranking/order/TieFacts"
import { rulesBy } from "@aiwei/domain/ranking/RankRules"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { Points } from "@aiwei/domain/shared/Points"

import { none } from "../book/EvidenceBook.ts"
import type { RowReader } from "../read/RowReader.ts"
import type { CardTerms } from "./cardInputs.ts"
import { type ScoredCard, scoredCard, type Status } from "./scoredCard.ts"

export interface RankedCard {
  readonly card: number
  readonly rank: number | null
  readonly score: Points | null
  readonly month: number
}

export interface RankedCards {
  readonly order: ReadonlyArray<RankedCard>
  readonly counts: Readonly<Record<Status, number>>
}

interface Entry extends Ranking {
  readonly card: number
  readonly score: Points | null
  readonly month: number
}

/** Only a scheme that parts ties by lines needs them; of the others none is kept. */
const factsOf = (scheme: SchemeDocument, { assessed }: ScoredCard): TieFacts => {
  if (assessed === null || scheme.ranking.tieBreakers.length === 0) return nothingKnown
  const lines = new Map<string, Share>()
  const categories = new Map<string, Share>()
  const taken = new Map<string, Points>()
  for (const { code, counted, applicable, standing, parts } of assessed.lines) {
    if (standing === "scored") lines.set(code, { points: counted, of: applicable })
    const name = scheme.indicators.find((one) => one.code === code)?.category ?? ""
    const before = categories.get(name)
    categories.set(name, {
      points: Points.make((before?.points ?? 0) + counted),
      of: Points.make((before?.of ?? 0) + applicable)
    })
    for (const { rule, points } of parts) {
      if (rule !== null) taken.set(rule, Points.make((taken.get(rule) ?? 0) - points))
    }
  }
  return { ...nothingKnown, vetoes: assessed.vetoed.length, lines, categories, taken }
}

export const monthOf = (period: string | null, stated: number | undefined): number =>
  period !== null && period.length >= 7 ? Number(period.slice(5, 7)) : (stated ?? 1)

const entryOf = (
  { book }: RowReader,
  scheme: SchemeDocument,
  scored: ScoredCard,
  month: number
): Entry => {
  const { card, score, status, assessed } = scored
  const inRanks = score !== null && assessed !== null && status !== "outOfRanks"
  return {
    ...factsOf(scheme, scored),
    card,
    score,
    month,
    key: book.units[card] ?? "",
    group: book.words.text(book.field(card, "group")),
    compared: inRanks ? onWholeScale(score, assessed.available, scheme) : null,
    outside: inRanks ? null : status
  }
}

export const rankedCards = (
  reader: RowReader,
  terms: CardTerms,
  stated: number | undefined,
  onScored: (scored: ScoredCard) => void
): RankedCards => {
  const { book } = reader
  const counts = { scored: 0, notScored: 0, blocked: 0, vetoed: 0, outOfRanks: 0 }
  const pools = new Map<number, Array<Entry>>()
  for (let card = 0; card < book.size; card++) {
    const period = book.field(card, "period")
    const month = monthOf(book.words.text(period), stated)
    const scored = scoredCard(reader, terms, card, month)
    counts[scored.status] += 1
    onScored(scored)
    const pool = pools.get(period) ?? []
    pools.set(period, pool)
    pool.push(entryOf(reader, terms.scheme, scored, month))
  }
  const said = (period: number) => (period === none ? "" : (book.words.text(period) ?? ""))
  const periods = [...pools.keys()].toSorted((a, b) => (said(a) < said(b) ? -1 : 1))
  const rules = rulesBy(terms.scheme.ranking, [])
  const order = periods.flatMap((period) =>
    groupOrder(pools.get(period) ?? [], rules).map(({ entry, rank }) => ({
      card: entry.card,
      score: entry.score,
      month: entry.month,
      rank
    }))
  )
  return { order, counts }
}
