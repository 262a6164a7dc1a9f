/** Units of a ranking put together under whom they belong to. docs/rules/ranking.md */
import { type Points, type Precision, written } from "../../shared/Points.ts"
import type { LeftOut, RollUpRow } from "./ReportViews.ts"
import { weightedMean } from "./weightedMean.ts"

export interface RollUpUnit {
  readonly unitId: LeftOut["unitId"]
  readonly unitName: string
  /** Null: there is no total. */
  readonly points: Points | null
  /** Null: nobody said how many. */
  readonly weight: number | null
}

export interface RollUpHead {
  readonly id: string | null
  readonly code: RollUpRow["code"]
  readonly name: string
}

const leftOut = ({ unitId, unitName, points, weight }: RollUpUnit): ReadonlyArray<LeftOut> => {
  if (points === null) return [{ unitId, unitName, why: "noTotal" }]
  return weight === null ? [{ unitId, unitName, why: "noWeight" }] : []
}

export const rolledUp = (
  head: RollUpHead,
  units: ReadonlyArray<RollUpUnit>,
  precision: Precision
): RollUpRow & { readonly points: Points | null } => {
  const parts = units.flatMap(({ points, weight }) =>
    points === null || weight === null ? [] : [{ points, weight }]
  )
  const points = weightedMean(parts, precision)
  return {
    ...head,
    points,
    mean: points === null ? null : written(points),
    counted: parts.length,
    units: units.length,
    leftOut: units.flatMap(leftOut)
  }
}
