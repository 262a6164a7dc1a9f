/**
 * Whether totals crowd just above a cut (80, 90): beside a cut that nobody aims at, a total in the window is as
 * likely below as above, and the chance of so many above is exact. A hint where to look, no proof: where totals
 * are far from even around the cut, the halves are not equal by themselves. docs/rules/uncertainty.md
 */
import type { Points } from "../shared/Points.ts"
import { type Ratio, ratio, roundHalfUp } from "../shared/Ratio.ts"

export interface Bunching {
  readonly cut: Points
  readonly window: Points
  /** In `[cut - window, cut)` and in `[cut, cut + window)`. */
  readonly below: number
  readonly above: number
  /** Twice what would be expected on each side: half of both. */
  readonly inWindow: number
  /** That so many or more lie above if both sides are equally likely: "0.0107"; null with too few. */
  readonly chance: string | null
}

/** With fewer totals in the window even all of them above would say little. */
export const fewestInWindow = 10

/** P(X >= `least`) of so many throws of a fair coin. */
export const fairTail = (throws: number, least: number): Ratio => {
  let [ways, sum] = [1n, 0n]
  for (let heads = 0; heads <= throws; heads++) {
    if (heads >= least) sum += ways
    ways = (ways * BigInt(throws - heads)) / BigInt(heads + 1)
  }
  return ratio(sum, 2n ** BigInt(throws))
}

/** Four decimals, half up. */
export const chanceText = (chance: Ratio): string => {
  const whole = roundHalfUp(ratio(chance.over * 10_000n, chance.under))
  return `${whole / 10_000n}.${String(whole % 10_000n).padStart(4, "0")}`
}

export const bunching = (
  totals: ReadonlyArray<Points>,
  cuts: ReadonlyArray<Points>,
  window: Points
): ReadonlyArray<Bunching> =>
  cuts.map((cut) => {
    const below = totals.filter((total) => total >= cut - window && total < cut).length
    const above = totals.filter((total) => total >= cut && total < cut + window).length
    const inWindow = below + above
    const chance = inWindow < fewestInWindow ? null : chanceText(fairTail(inWindow, above))
    return { cut, window, below, above, inWindow, chance }
  })
