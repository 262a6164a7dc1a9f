import type { Ticket } from "../../draw/chance/ticket.ts"
/**
 * The mean of differences with its interval. The mean is exact and rounded once; the interval draws differences
 * rounded to whole thousandths again. Below the minimum there is neither: two visits are no pattern.
 */
import { chanceOf } from "../../draw/chance/xoshiro.ts"
import { Points, rounded } from "../../shared/Points.ts"
import { plus, type Ratio, ratio, roundHalfUp } from "../../shared/Ratio.ts"
import { type Interval, intervalOf } from "../intervalOf.ts"
import type { ResamplingSettings } from "../settings.ts"

export interface MeanDifference {
  readonly n: number
  /** Null with `interval`: too few. */
  readonly mean: Points | null
  readonly interval: Interval | null
  /** True where zero lies outside the interval. */
  readonly clear: boolean
}

/** Means are printed in hundredths, as most schemes print scores. */
const precision = 10

const exactMean = (all: ReadonlyArray<Ratio>): Ratio => {
  const sum = all.reduce((so, one) => plus(so, one), ratio(0))
  return ratio(sum.over, sum.under * BigInt(all.length))
}

export const meanDifference = (
  found: ReadonlyArray<Ratio>,
  ticket: Ticket,
  { resamples, fewest, level }: ResamplingSettings
): MeanDifference => {
  const n = found.length
  if (n < fewest || n === 0) return { n, mean: null, interval: null, clear: false }
  // In the order of their size, so that it is of no account how the visits came.
  const steps = found.map((one) => Number(roundHalfUp(one))).toSorted((a, b) => a - b)
  const chance = chanceOf(ticket)
  const means = Int32Array.from({ length: resamples }, () => {
    let sum = 0n
    for (let at = 0; at < n; at++) sum += BigInt(steps[chance.below(n)] ?? 0)
    return rounded(ratio(sum, n), precision)
  })
  const { low, high } = intervalOf(means, level)
  const mean = rounded(exactMean(found), precision)
  return {
    n,
    mean,
    interval: { low: Points.make(low), high: Points.make(high) },
    clear: low > 0 || high < 0
  }
}
