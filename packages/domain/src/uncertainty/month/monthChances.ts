/** The chances of a month's ranks, from its evidence. Whoever has no rank has no chances either. */
import { Effect } from "effect"

import { ticketBook } from "../../draw/chance/ticket.ts"
import { chancesOf } from "../chances/chancesOf.ts"
import type { ResamplingSettings } from "../settings.ts"
import { unitEvidence } from "../unitEvidence.ts"
import type { MonthEvidence } from "./monthEvidence.ts"

export const monthChances = Effect.map(ticketBook, (ticketsOf) =>
  Effect.fn("monthChances")(function* (
    { read, terms, units }: MonthEvidence,
    seed: string,
    settings: ResamplingSettings
  ) {
    const tickets = yield* ticketsOf(
      seed,
      units.map(({ id }) => id)
    )
    const placed = new Map(read.standings.map((one) => [one.unitId, one]))
    const ranked = units.flatMap((unit) => {
      const standing = placed.get(unit.unitId)
      const total = standing?.compared ?? null
      if (standing?.rank == null || total === null) return []
      const ticket = tickets.get(unit.id) ?? ""
      return [unitEvidence(terms, { ...unit, total, ticket })]
    })
    return chancesOf(ranked, settings)
  })
)
