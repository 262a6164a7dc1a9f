/** The columns of a ranking: rank, community, total, change, dots, one for each category, bonus. */
import type { Discrepancy, RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import { AxisFigures, DotOnAxis } from "@aiwei/ui/charts/DotOnAxis"
import { axisOf } from "@aiwei/ui/charts/scale/axis"
import type { Column } from "@aiwei/ui/table/DataTable"
import { BrokenName } from "@aiwei/ui/text/BrokenName"
import { Show } from "solid-js"

import { brief, gained, lost, nothing } from "../../../format/pointsText.ts"
import type { Words } from "../../../words/Words.ts"
import { ChangeMark } from "../ChangeMark.tsx"
import { type HiddenPart, placeOf } from "../createRankingController.ts"
import { DoubtMark } from "./DoubtMark.tsx"
import { doubtsIn } from "./doubtsIn.ts"
import { LossCell } from "./LossCell.tsx"

/** Shares of the table's width; what is left out gives its share to the others. */
const share = { rank: 6, place: 12, total: 9.5, change: 7.5, dots: 16, categories: 42, bonus: 7 }

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
  readonly opened: () => string | null
  readonly hidden: ReadonlyArray<HiddenPart>
}

const placeColumns = (
  { ranking, words, opened }: ColumnsWanted,
  doubtIn: DoubtIn
): ReadonlyArray<Column<RankingRow>> => [
  {
    key: "rank",
    head: () => words.ranking.rank,
    cell: (row) => (
      <>
        <DoubtMark doubt={doubtIn(row, "rank")} />
        {row.rank ?? "—"}
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
      <a
        href={`?unit=${encodeURIComponent(placeOf(row))}`}
        data-row-link
        aria-current={placeOf(row) === opened() ? "true" : undefined}
      >
        {row.unitName}
      </a>
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

const change = ({ words }: ColumnsWanted): Column<RankingRow> => ({
  key: "change",
  head: () => words.ranking.change,
  cell: (row) => <ChangeMark change={row.vetoed ? null : row.change} />,
  width: `${share.change}%`,
  class: "change"
})

/** The totals on one axis. There is no interval before somebody measures one. */
const dots = ({ ranking, words, opened }: ColumnsWanted): Column<RankingRow> => {
  const axis = axisOf(
    ranking.rows.flatMap(({ total, interval }) =>
      total === null
        ? []
        : interval === null
          ? [Number(total)]
          : [Number(total), Number(interval.low), Number(interval.high)]
    )
  )
  return {
    key: "dots",
    head: () => (
      <>
        {words.monthBoard.dots}
        <AxisFigures axis={axis} />
      </>
    ),
    cell: (row) =>
      row.total !== null && (
        <DotOnAxis
          axis={axis}
          value={Number(row.total)}
          interval={
            row.interval && { low: Number(row.interval.low), high: Number(row.interval.high) }
          }
          selected={placeOf(row) === opened()}
        />
      ),
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
  const shows = (part: HiddenPart) => !wanted.hidden.includes(part)
  return [
    ...placeColumns(wanted, doubtIn),
    total(wanted, doubtIn),
    ...(shows("change") ? [change(wanted)] : []),
    ...(shows("dots") ? [dots(wanted)] : []),
    ...(shows("categories") ? losses(wanted) : []),
    ...(shows("bonus") ? [bonus(wanted)] : [])
  ]
}
