/** Totals and ranks of communities over months: each month in the figures it was asked for in. */
import type { DivisionCode } from "../../org/DivisionCode.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { meanOf, type Points, type Precision, written } from "../../shared/Points.ts"
import { meanText } from "../means/monthMeans.ts"
import type { FiguresMark, TrendView } from "./BoardViews.ts"

export interface TrendMonth {
  readonly mark: FiguresMark
  readonly schemeTotal: Points
  readonly precision: Precision
  /** Best first, the vetoed last. */
  readonly results: ReadonlyArray<{
    readonly unitId: OrgUnitId
    readonly rank: number | null
    /** Null while a line blocked it: no point of the curve. */
    readonly total: Points | null
    readonly vetoed: boolean
  }>
}

type Named = ReadonlyMap<OrgUnitId, { readonly code: DivisionCode | null; readonly name: string }>

const meanIn = ({ results, precision }: TrendMonth): Points | null => {
  const [first, ...others] = results
    .filter(({ rank }) => rank !== null)
    .flatMap(({ total }) => total ?? [])
  return first === undefined ? null : meanOf([first, ...others], precision)
}

/** Everybody of the last month in its order, then whoever had scores only before. */
export const trendOrder = (months: ReadonlyArray<TrendMonth>): ReadonlyArray<OrgUnitId> => [
  ...new Set(months.toReversed().flatMap(({ results }) => results.map(({ unitId }) => unitId)))
]

export const trendOf = (
  months: ReadonlyArray<TrendMonth>,
  names: Named,
  here: {
    readonly units: ReadonlyArray<OrgUnitId>
    readonly total: number
    readonly offset: number
  }
): TrendView => {
  const found = months.map(
    ({ results }) => new Map(results.map((result) => [result.unitId, result]))
  )
  const pointsOf = (unitId: OrgUnitId) =>
    found.map((month) => {
      const result = month.get(unitId)
      if (result === undefined || result.total === null) return null
      return { total: written(result.total), rank: result.rank, vetoed: result.vetoed }
    })
  return {
    months: months.map((month) => ({
      ...month.mark,
      schemeTotal: written(month.schemeTotal),
      mean: meanText(meanIn(month))
    })),
    total: here.total,
    offset: here.offset,
    rows: here.units.map((unitId) => ({
      unitId,
      unitCode: names.get(unitId)?.code ?? null,
      unitName: names.get(unitId)?.name ?? "",
      points: pointsOf(unitId)
    }))
  }
}
