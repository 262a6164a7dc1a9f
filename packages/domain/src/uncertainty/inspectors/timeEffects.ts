/**
 * Whether the hour or the place in a day's round moves scores: each visit against the same site's other visits,
 * whoever made them. Strictness is known to wane in the course of a day; the order is drawn for that reason.
 */
import type { Ticket } from "../../draw/chance/ticket.ts"
import type { ResamplingSettings } from "../settings.ts"
import { differences } from "./differences.ts"
import { type MeanDifference, meanDifference } from "./meanDifference.ts"
import type { Visit } from "./Visit.ts"

export interface TimeEffects {
  readonly slots: ReadonlyArray<{ readonly slot: string } & MeanDifference>
  /** From the first visit of the day; the fifth and all later ones are one line. */
  readonly orders: ReadonlyArray<{ readonly order: number } & MeanDifference>
}

const lastOrder = 5

const orderOf = ({ order }: Visit): number | null => order && Math.min(order, lastOrder)

const lines = <Key extends string | number>(
  visits: ReadonlyArray<Visit>,
  keyOf: (visit: Visit) => Key | null,
  ticket: Ticket,
  settings: ResamplingSettings
): ReadonlyArray<readonly [Key, MeanDifference]> => {
  const marked = visits.filter((visit) => keyOf(visit) !== null)
  const found = differences(marked, (visit, other) => keyOf(visit) !== keyOf(other))
  const keys = new Set(marked.map(keyOf).filter((key) => key !== null))
  return [...keys]
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((key) => {
      const own = found.filter(({ visit }) => keyOf(visit) === key).map(({ by }) => by)
      return [key, meanDifference(own, ticket, settings)]
    })
}

export const timeEffects = (
  visits: ReadonlyArray<Visit>,
  ticket: Ticket,
  settings: ResamplingSettings
): TimeEffects => {
  return {
    slots: lines(visits, ({ slot }) => slot, ticket, settings).map(([slot, mean]) => ({
      slot,
      ...mean
    })),
    orders: lines(visits, orderOf, ticket, settings).map(([order, mean]) => ({ order, ...mean }))
  }
}
