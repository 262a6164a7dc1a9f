/** Moves or ends what was settled so, source by source, with an entry for each thing. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import type { Person } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import type { Settled } from "./decided.ts"
import type { Passed } from "./HeldSource.ts"
import { heldSources } from "./heldSources.ts"
import { thingKey } from "./HeldThing.ts"
import { successors } from "./successors.ts"

export const thingsMoved = Effect.gen(function* () {
  const sources = yield* heldSources
  const audit = yield* AuditLog
  const check = yield* successors

  /** By `thingKey`; what is kept or ends by itself is not among them. */
  return Effect.fn("thingsMoved")(function* (
    person: Person,
    settled: ReadonlyArray<Settled>,
    on: Day,
    docNo: string | null
  ) {
    const to = yield* check(person, new Set(settled.flatMap((one) => one.successorId ?? [])), on)
    const moving = settled.filter(({ outcome }) => outcome === "passed" || outcome === "open")
    const places = new Map(moving.map(({ thing }) => [thingKey(thing), thing.placeId]))
    const found = new Map<string, Passed>()
    for (const { kind, passOn } of sources) {
      const things = moving.flatMap(({ thing, successorId }) =>
        thing.kind === kind
          ? [{ id: thing.id, to: successorId === null ? null : (to.get(successorId) ?? null) }]
          : []
      )
      for (const one of things.length === 0 ? [] : yield* passOn(things, on, docNo)) {
        const key = thingKey({ kind, id: one.id })
        const [place, { subject, before, after }] = [places.get(key) ?? person.officeId, one]
        yield* audit.append({ verb: "handovers.make", place, subject, before, after })
        found.set(key, one)
      }
    }
    return found
  })
})
