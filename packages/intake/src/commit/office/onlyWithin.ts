/**
 * An import writes into the branches of whoever imports and nowhere else: not for another office, not into a
 * unit that stands elsewhere, and not above the office. Who has the whole tree is not asked.
 */
import { Whereabouts } from "@aiwei/domain/access/rights/Whereabouts"
import { isInReach } from "@aiwei/domain/access/rights/within"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { NotAllowed } from "@aiwei/domain/errors"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnitId as UnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect } from "effect"

import type { Plan, PlannedChange } from "../plan/Plan.ts"

const refused = new NotAllowed({ verb: "imports.commit" })

const unitsIn = (changes: ReadonlyArray<PlannedChange>, actions: ReadonlyArray<string>) =>
  changes
    .filter(({ entity, action }) => entity === "OrgUnit" && actions.includes(action))
    .map(({ id }) => UnitId.make(id))

const allWithin = Effect.fn("Imports.allWithin")(function* (ids: ReadonlyArray<OrgUnitId>) {
  const { reach } = yield* CurrentActor
  const paths = yield* Whereabouts.use((where) => where.ofUnits(ids))
  const within = ids.every((id) => {
    const path = paths.get(id)
    return path !== undefined && isInReach(reach, path)
  })
  if (!within) return yield* refused
})

export const onlyWithin = <A, E, R>(
  office: OrgUnitId | null,
  { changes }: Plan,
  writing: Effect.Effect<A, E, R>
) =>
  Effect.gen(function* () {
    const { reach } = yield* CurrentActor
    if (reach === null) return yield* writing
    const writes = changes.some(({ action }) => action === "new" || action === "changed")
    // A file that was refused belongs to nobody, and nothing of it is written.
    if (office === null && writes) return yield* refused
    yield* allWithin([...(office === null ? [] : [office]), ...unitsIn(changes, ["changed"])])
    const written = yield* writing
    // Where the new ones stand is known once they do; a refusal takes the whole file back.
    yield* allWithin(unitsIn(changes, ["new"]))
    return written
  })
