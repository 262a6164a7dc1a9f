/** What the four charts share: their two words, months and short names, and what a mark says. */
import type { TrendView } from "@aiwei/domain/assessment/board/BoardViews"

import type { Words } from "../../../words/Words.ts"
import { shortNames } from "../shortNames.ts"

export const chartWords = ({ monthBoard }: Words) => ({
  showTable: monthBoard.showTable,
  showChart: monthBoard.showChart
})

export const namesIn = (trend: TrendView): ReadonlyArray<string> =>
  shortNames(trend.rows.map(({ unitName }) => unitName))

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
