/** The mean of several units as one number: an exact fraction, rounded once. */
import { type Points, type Precision, rounded } from "../../shared/Points.ts"
import { ratio } from "../../shared/Ratio.ts"

export interface Weighted {
  readonly points: Points
  /** Zero or more. */
  readonly weight: number
}

/** Null where nothing weighs anything. */
export const weightedMean = (
  parts: ReadonlyArray<Weighted>,
  precision: Precision
): Points | null => {
  const all = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n)
  if (all === 0n) return null
  const sum = parts.reduce((n, { points, weight }) => n + BigInt(points) * BigInt(weight), 0n)
  return rounded(ratio(sum, all), precision)
}
