/**
 * What the months to come have to bring on the average so that the year reaches its pass line: rounded up,
 * since a little less would not do. It may lie above the full marks, and is then out of reach. Pure.
 */
import { Points } from "../../shared/Points.ts"
import { minus, type Ratio, ratio } from "../../shared/Ratio.ts"
import type { AppraisalTerms } from "../Appraisal.ts"
import type { PassLine } from "./PassLine.ts"

/** Months that count already, as the sum of value times weight; and the weight of those to come. */
export interface SoFar {
  readonly sum: Ratio
  readonly weight: number
  readonly toCome: number
}

const roundedUp = ({ over, under }: Ratio, step: bigint): bigint => {
  const by = under * step
  return over <= 0n ? 0n : ((over + by - 1n) / by) * step
}

/** Null where no month is to come. */
export const neededMean = (
  { at, included }: PassLine,
  { sum, weight, toCome }: SoFar,
  precision: AppraisalTerms["precision"]
): Points | null => {
  if (toCome <= 0) return null
  const least = included ? at : at + precision
  const whole = ratio(BigInt(least) * BigInt(weight + toCome))
  const rest = minus(whole, sum)
  return Points.make(
    Number(roundedUp(ratio(rest.over, rest.under * BigInt(toCome)), BigInt(precision)))
  )
}
