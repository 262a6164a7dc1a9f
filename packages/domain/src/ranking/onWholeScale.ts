/**
 * Totals of which less could be had, made comparable: score ÷ available, on the scale of the whole and
 * rounded once as every printed score. 88 of 94 is 93.62 of 100. docs/rules/ranking.md
 */
import { type Points, type Precision, rounded } from "../shared/Points.ts"
import { ratio } from "../shared/Ratio.ts"

export interface Scale {
  readonly total: Points
  readonly precision: Precision
}

/** Where the whole could be had it is the total itself; null where nothing could. */
export const onWholeScale = (total: Points, available: Points, scale: Scale): Points | null => {
  if (available <= 0) return null
  if (available === scale.total) return total
  return rounded(ratio(BigInt(total) * BigInt(scale.total), available), scale.precision)
}

/** Totals of another month on this one's scale: its whole may have been another number. */
export const pointsOn = <Unit>(
  scale: Scale,
  month: {
    readonly total: Points
    readonly points: ReadonlyArray<{ readonly unitId: Unit; readonly points: Points }>
  }
): ReadonlyMap<Unit, Points> =>
  new Map(
    month.points.flatMap(({ unitId, points }) => {
      const here = onWholeScale(points, month.total, scale)
      return here === null ? [] : [[unitId, here] as const]
    })
  )
