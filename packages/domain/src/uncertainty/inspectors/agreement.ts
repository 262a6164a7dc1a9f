/**
 * How far two people agree who scored the same round without knowing of each other. Cohen's kappa is the share of
 * equal bands beyond what chance would give them; one is all, zero is no more than chance.
 */
import type { Points } from "../../shared/Points.ts"
import { minus, type Ratio, ratio, roundHalfUp } from "../../shared/Ratio.ts"

export interface Pair {
  readonly own: Points
  readonly other: Points
}

export interface Agreement {
  readonly n: number
  /** In how many both gave the same band. */
  readonly same: number
  /** "0.62"; null with too few pairs, or where both only ever gave one band and chance explains all. */
  readonly kappa: string | null
}

/** How many cuts a score reaches: 0 is the lowest band. */
export const bandOf = (score: Points, cuts: ReadonlyArray<Points>): number =>
  cuts.filter((cut) => score >= cut).length

const tally = (bands: ReadonlyArray<number>): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const band of bands) counts.set(band, (counts.get(band) ?? 0) + 1)
  return counts
}

/** Null where chance alone explains every agreement. */
export const kappaOf = (
  bands: ReadonlyArray<readonly [own: number, other: number]>
): Ratio | null => {
  const n = bands.length
  const same = bands.filter(([own, other]) => own === other).length
  const others = tally(bands.map(([, other]) => other))
  const byChance = [...tally(bands.map(([own]) => own))].reduce(
    (sum, [band, count]) => sum + count * (others.get(band) ?? 0),
    0
  )
  return n * n === byChance ? null : ratio(n * same - byChance, n * n - byChance)
}

const hundredths = (value: Ratio): string => {
  const whole = roundHalfUp(ratio(value.over * 100n, value.under))
  const size = whole < 0n ? -whole : whole
  return `${whole < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`
}

export const agreement = (
  pairs: ReadonlyArray<Pair>,
  cuts: ReadonlyArray<Points>,
  fewest: number
): Agreement => {
  const bands = pairs.map(({ own, other }) => [bandOf(own, cuts), bandOf(other, cuts)] as const)
  const kappa = pairs.length < fewest ? null : kappaOf(bands)
  return {
    n: pairs.length,
    same: bands.filter(([own, other]) => own === other).length,
    kappa: kappa && hundredths(kappa)
  }
}

export const pairDifferences = (pairs: ReadonlyArray<Pair>): ReadonlyArray<Ratio> =>
  pairs.map(({ own, other }) => minus(ratio(own), ratio(other)))
