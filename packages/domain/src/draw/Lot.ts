/** What is drawn from: a lot belongs to one stratum and to one group, and has a ticket. */
import type { Ticket } from "./chance/ticket.ts"

export interface Lot {
  readonly key: string
  readonly ticket: Ticket
  readonly stratum: string
  readonly group: string
}

/** Strata that together cannot be filled. */
export interface Shortage {
  readonly strata: ReadonlyArray<string>
  readonly wanted: number
  readonly possible: number
}
