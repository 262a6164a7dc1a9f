/** What the four charts share: what they are given, two words, months, short names, what a mark says. */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"

import type { Words } from "../../../words/Words.ts"
import { shortNames } from "../shortNames.ts"

export interface ChartOf {
  readonly trend: TrendView
  /** A total is to be explained, by the places of its community and its month. */
  readonly onOpen: (row: number, month: number) => void
}

export const chartWords = ({ monthBoard }: Words) => ({
  showTable: monthBoard.showTable,
  showChart: monthBoard.showChart
})

export const namesIn = (trend: TrendView): ReadonlyArray<string> =>
  shortNames(trend.rows.map(({ unitName }) => unitName))

/** Who has a total in the last month, with the place among all. */
export const lastPoints = (trend: TrendView) => {
  const short = namesIn(trend)
  return trend.rows.flatMap((unit, at) => {
    const point = unit.points[trend.months.length - 1] ?? null
    return point === null
      ? []
      : [{ at, unit, name: short[at] ?? unit.unitName, total: point.total }]
  })
}

/** `3月`, with a star on months that are not published: their figures may still change. */
export const monthHeads = (trend: TrendView, { monthBoard }: Words): ReadonlyArray<string> =>
  trend.months.map(({ period, version }) =>
    version === null ? `${monthBoard.monthNo(period)}*` : monthBoard.monthNo(period)
  )

export const anyLive = (trend: TrendView): boolean =>
  trend.months.some(({ version }) => version === null)

export const pointSays = (trend: TrendView, words: Words, row: number, month: number): string => {
  const [unit, at] = [trend.rows[row], trend.months[month]]
  const point = unit?.points[month] ?? null
  if (unit === undefined || at === undefined || point === null) return ""
  return words.monthBoard.saysTotal(unit.unitName, at.period, point.total, point.rank)
}
