/** A frontage is registered, and closed when the shop is gone: each in one transaction, with its entry. */
import { Effect } from "effect"

import { AuditLog } from "../../../audit/AuditLog.ts"
import { placeFinder } from "../../../org/naming/placeFinder.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { readText } from "../../../register/readFields.ts"
import { AlreadyEnded, ChangeTooEarly, NameTaken } from "../../../rowErrors.ts"
import { Atomically } from "../../../shared/Atomically.ts"
import { type Day, forever } from "../../../shared/Day.ts"
import { IdGenerator } from "../../../shared/IdGenerator.ts"
import { today } from "../../../shared/Instant.ts"
import { officeAbove } from "../../edits/officeAbove.ts"
import type { Frontage } from "./Frontage.ts"
import { frontageFound } from "./frontageFound.ts"
import { FrontageRepo } from "./FrontageRepo.ts"

export interface AddFrontage {
  /** A shop of the tree, or the place where it is. */
  readonly place: string
  /** Left out for a shop that stands in the tree by itself. */
  readonly name?: string | null | undefined
  /** Since when it is there; today when left out. */
  readonly on?: Day | null | undefined
}
export interface CloseFrontage {
  readonly frontage: string
  /** The first day without it. */
  readonly on: Day
}

const entity = "Frontage"

export const frontageKept = Effect.gen(function* () {
  const repo = yield* FrontageRepo
  const placements = yield* PlacementRepo
  const find = yield* placeFinder
  const above = yield* officeAbove
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const ids = yield* IdGenerator
  const seen = yield* frontageFound

  const add = Effect.fn("Frontages.add")(function* (wanted: AddFrontage) {
    yield* placements.lockTree
    const on = wanted.on ?? (yield* today)
    const place = yield* find(wanted.place, null, on)
    const name = yield* Effect.fromResult(readText("name", wanted.name ?? null, 50))
    const there = yield* repo.at(place.id, on)
    const twin = there.find((one) => one.name === name)
    if (twin !== undefined) {
      return yield* new NameTaken({ entity, name: name ?? place.name, id: twin.id })
    }
    const frontage: Frontage = {
      id: yield* ids.next,
      officeId: yield* above(place.id, on),
      unitId: place.id,
      name,
      validFrom: on,
      validTo: forever
    }
    yield* repo.upsert(frontage)
    const entry = { subject: `${entity}/${frontage.id}`, place: place.id, after: frontage }
    yield* audit.append({ verb: "frontages.add", ...entry })
    return frontage
  }, atomically.run)

  const close = Effect.fn("Frontages.close")(function* ({ frontage: id, on }: CloseFrontage) {
    yield* placements.lockTree
    const before = yield* seen(id)
    if (before.validTo <= on) return yield* new AlreadyEnded({ entity, id })
    if (on <= before.validFrom) {
      return yield* new ChangeTooEarly({ entity, id, on, since: before.validFrom })
    }
    const after: Frontage = { ...before, validTo: on }
    yield* repo.upsert(after)
    const entry = { subject: `${entity}/${before.id}`, place: before.unitId, before, after }
    yield* audit.append({ verb: "frontages.close", ...entry })
    return after
  }, atomically.run)

  return { add, close }
})
