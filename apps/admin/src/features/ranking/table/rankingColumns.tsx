/** The columns of a ranking: rank, community, total, change, dots, one for each category, bonus. */
import type { Discrepancy, RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import type { UncertaintyAnswer } from "@aiwei/queries/ranking/reportQueries"
import { AxisFigures, DotOnAxis } from "@aiwei/ui/charts/DotOnAxis"
import { axisOf } from "@aiwei/ui/charts/scale/axis"
import type { Column } from "@aiwei/ui/table/DataTable"
import { BrokenName } from "@aiwei/ui/text/BrokenName"
import { Show } from "solid-js"

import { brief, gained, lost, nothing } from "../../../format/pointsText.ts"
import type { Words } from "../../../words/Words.ts"
import { ChangeMark } from "../ChangeMark.tsx"
import { type HiddenPart, placeOf } from "../createRankingController.ts"
import type { RankingMoreWords } from "../views/useRankingWords.ts"
import { DoubtMark } from "./DoubtMark.tsx"
import { doubtsIn } from "./doubtsIn.ts"
import { LossCell } from "./LossCell.tsx"

/** Shares of the table's width; what is left out gives its share to the others. */
const share = {
  grade: 6,
  compared: 8,
  rank: 6,
  place: 12,
  total: 9.5,
  change: 7.5,
  dots: 16,
  categories: 42,
  bonus: 7
}

type DoubtIn = (row: RankingRow, what: "total" | "rank") => Discrepancy | null

const doubtsOf = (ranking: RankingView): DoubtIn => {
  const key = (what: string, code: string | null, name: string) => `${what} ${code ?? name}`
  const found = new Map(
    doubtsIn(ranking).map((one) => [key(one.what, one.unitCode, one.unitName), one])
  )
  return (row, what) => found.get(key(what, row.unitCode, row.unitName)) ?? null
}

export interface ColumnsWanted {
  readonly ranking: RankingView
  readonly words: Words
  readonly more: RankingMoreWords
  /** Null until it has come, or where nobody asked. */
  readonly sure: UncertaintyAnswer | null
  readonly opened: () => string | null
  readonly hidden: ReadonlyArray<HiddenPart>
}

/** Those that are not clearly better than the one below. */
const closeOnes = (sure: UncertaintyAnswer | null): ReadonlySet<string> =>
  new Set((sure?.rows ?? []).filter(({ next }) => next?.real === false).map(({ unitId }) => unitId))

const placeColumns = (
  { ranking, words, more, sure, opened }: ColumnsWanted,
  doubtIn: DoubtIn
): ReadonlyArray<Column<RankingRow>> => [
  {
    key: "rank",
    head: () => words.ranking.rank,
    cell: (row) => (
      <>
        <DoubtMark doubt={doubtIn(row, "rank")} />
        {row.rank ?? "—"}
        <Show when={closeOnes(sure).has(row.unitId)}>
          <abbr class="rank-close" title={more.close}>
            ≈
          </abbr>
        </Show>
      </>
    ),
    number: true,
    stick: 0,
    width: `${share.rank}%`,
    class: "rank"
  },
  {
    key: "community",
    head: () => words.ranking.community,
    cell: (row) => (
      <>
        <a
          href={`?unit=${encodeURIComponent(placeOf(row))}`}
          data-row-link
          aria-current={placeOf(row) === opened() ? "true" : undefined}
        >
          {row.unitName}
        </a>
        <Show when={row.outside}>
          {(why) => <small class="rank-why">{more.outside[why()]}</small>}
        </Show>
      </>
    ),
    closing: () => words.ranking.mean(ranking.meanOf),
    width: `${share.place}%`,
    class: "community"
  }
]

const total = ({ ranking, words }: ColumnsWanted, doubtIn: DoubtIn): Column<RankingRow> => ({
  key: "total",
  head: () => (
    <>
      {words.ranking.total}
      <small>{words.ranking.fullMarks(brief(ranking.scheme.total))}</small>
    </>
  ),
  cell: (row) => (
    <>
      <DoubtMark doubt={doubtIn(row, "total")} />
      {row.total ?? "—"}
    </>
  ),
  closing: () => ranking.mean,
  number: true,
  width: `${share.total}%`,
  class: "total"
})

const grade = ({ more }: ColumnsWanted): Column<RankingRow> => ({
  key: "grade",
  head: () => more.grade,
  cell: (row) => row.grade,
  width: `${share.grade}%`
})

/** Where less than the whole could be had, what is ranked is not the score itself. */
const compared = ({ more }: ColumnsWanted): Column<RankingRow> => ({
  key: "compared",
  head: () => (
    <>
      {more.compared}
      <small>{more.comparedHow}</small>
    </>
  ),
  cell: (row) => row.compared ?? "—",
  number: true,
  width: `${share.compared}%`
})

const change = ({ words }: ColumnsWanted): Column<RankingRow> => ({
  key: "change",
  head: () => words.ranking.change,
  cell: (row) => <ChangeMark change={row.vetoed ? null : row.change} />,
  width: `${share.change}%`,
  class: "change"
})

/** The ranked totals on one axis. There is no interval before rounds were counted. */
const dots = ({ ranking, words, sure, opened }: ColumnsWanted): Column<RankingRow> => {
  const spans = new Map((sure?.rows ?? []).map(({ unitId, interval }) => [unitId, interval]))
  const spanOf = ({ unitId, interval }: RankingRow) => spans.get(unitId) ?? interval
  const shown = (row: RankingRow) => row.compared ?? row.total
  const axis = axisOf(
    ranking.rows.flatMap((row) => {
      const [value, span] = [shown(row), spanOf(row)]
      const ends = span === null ? [] : [Number(span.low), Number(span.high)]
      return value === null ? [] : [Number(value), ...ends]
    })
  )
  return {
    key: "dots",
    head: () => (
      <>
        {words.monthBoard.dots}
        <AxisFigures axis={axis} />
      </>
    ),
    cell: (row) => {
      const [value, span] = [shown(row), spanOf(row)]
      return (
        value !== null && (
          <DotOnAxis
            axis={axis}
            value={Number(value)}
            interval={span && { low: Number(span.low), high: Number(span.high) }}
            selected={placeOf(row) === opened()}
          />
        )
      )
    },
    width: `${share.dots}%`,
    class: "dots-cell"
  }
}

const bonus = ({ ranking, words }: ColumnsWanted): Column<RankingRow> => ({
  key: "bonus",
  head: () => (
    <>
      {words.ranking.bonus}
      <Show when={ranking.scheme.bonusMax}>
        {(most) => <small>{words.ranking.atMost(brief(most()))}</small>}
      </Show>
    </>
  ),
  cell: (row) => (nothing(row.bonus) ? <span class="quiet">·</span> : gained(brief(row.bonus))),
  closing: () => ranking.meanBonus !== null && gained(ranking.meanBonus),
  number: true,
  width: `${share.bonus}%`,
  class: "bonus"
})

const losses = ({ ranking }: ColumnsWanted): ReadonlyArray<Column<RankingRow>> =>
  ranking.categories.map((category, at): Column<RankingRow> => ({
    key: category.name,
    head: () => (
      <>
        <BrokenName name={category.name} />
        <small>{brief(category.points)}</small>
      </>
    ),
    cell: (row) => (
      <LossCell
        cell={row.categories.find((one) => one.category === category.name) ?? row.categories[at]}
      />
    ),
    closing: () => category.mean !== null && lost(category.mean),
    width: `${share.categories / ranking.categories.length}%`,
    class: "loss",
    title: category.name
  }))

export const rankingColumns = (wanted: ColumnsWanted): ReadonlyArray<Column<RankingRow>> => {
  const doubtIn = doubtsOf(wanted.ranking)
  const { rows } = wanted.ranking
  const shows = (part: HiddenPart) => !wanted.hidden.includes(part)
  return [
    ...placeColumns(wanted, doubtIn),
    ...(rows.some((row) => row.grade !== null) ? [grade(wanted)] : []),
    total(wanted, doubtIn),
    ...(rows.some((row) => row.compared !== null && row.compared !== row.total)
      ? [compared(wanted)]
      : []),
    ...(shows("change") ? [change(wanted)] : []),
    ...(shows("dots") ? [dots(wanted)] : []),
    ...(shows("categories") ? losses(wanted) : []),
    ...(shows("bonus") ? [bonus(wanted)] : [])
  ]
}
