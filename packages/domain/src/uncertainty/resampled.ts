import type { Ticket } from "../draw/chance/ticket.ts"
import { chanceOf } from "../draw/chance/xoshiro.ts"
/**
 * Totals that a unit would have had if chance had sent its rounds again: as many rounds as it had, each drawn
 * from them with replacement, and of a round scored twice one of its scorings. docs/rules/uncertainty.md
 */
import type { Points } from "../shared/Points.ts"

/** A round as it was drawn, by its place, and which of its scorings. */
export interface Pick {
  readonly round: number
  readonly scoring: number
}

export interface Resampling {
  readonly ticket: Ticket
  /** How many scorings each round has, in an order that does not depend on how they came. */
  readonly scorings: ReadonlyArray<number>
  readonly totalOf: (picks: ReadonlyArray<Pick>) => Points
}

const byPlace = (a: Pick, b: Pick): number => a.round - b.round || a.scoring - b.scoring

/** The same rounds drawn in another order are worked out once. */
export const resampled = (
  { ticket, scorings, totalOf }: Resampling,
  resamples: number
): Int32Array => {
  const chance = chanceOf(ticket)
  const known = new Map<string, Points>()
  return Int32Array.from({ length: resamples }, () => {
    const picks = scorings
      .map((): Pick => {
        const round = chance.below(scorings.length)
        return { round, scoring: chance.below(scorings[round] ?? 1) }
      })
      .toSorted(byPlace)
    const key = picks.map(({ round, scoring }) => `${round}.${scoring}`).join(" ")
    const total = known.get(key) ?? totalOf(picks)
    known.set(key, total)
    return total
  })
}
