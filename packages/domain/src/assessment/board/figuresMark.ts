/** Which figures are shown, for the wire: month, version, since when. */
import { written } from "../../shared/Points.ts"
import { meanText, meanTotal } from "../means/monthMeans.ts"
import type { ComparisonView, FiguresMark } from "./BoardViews.ts"
import type { MonthFigures } from "./MonthFigures.ts"

type Marked = Pick<MonthFigures, "period" | "mark" | "dataAsOf">

export const figuresMark = ({ period, mark, dataAsOf }: Marked): FiguresMark => ({
  period,
  version: mark?.version ?? null,
  publishedAt: mark?.publishedAt ?? null,
  reason: mark?.reason ?? null,
  dataAsOf
})

export const meanMark = (figures: MonthFigures): ComparisonView["now"] => ({
  ...figuresMark(figures),
  mean: meanText(meanTotal(figures.standings, figures.scheme)),
  schemeTotal: written(figures.scheme.total)
})
