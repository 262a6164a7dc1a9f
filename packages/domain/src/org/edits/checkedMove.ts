/** Whether a unit may stand under another from a day on. A move and its preview ask the same, so they agree. */
import { Effect, Option } from "effect"

import { MoveMakesCycle, MoveTooEarly, OrgUnitNotFound } from "../../errors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { levelFits } from "../levels/levelFits.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isWithin, pathUnder } from "../TreePath.ts"

export interface MoveOrgUnit {
  readonly id: OrgUnitId
  readonly newParentId: OrgUnitId
  readonly on: Day
}

const orNotFound = (id: OrgUnitId) =>
  Option.match({ onNone: () => new OrgUnitNotFound({ id }), onSome: Effect.succeed })

/** Something hung under a row that has already ended would end up with a stale path. */
export const openPlaces = Effect.gen(function* () {
  const placements = yield* PlacementRepo

  return Effect.fnUntraced(function* (id: OrgUnitId, on: Day) {
    const place = yield* Effect.flatMap(placements.findOn(id, on), orNotFound(id))
    if (place.validTo !== forever) {
      return yield* new MoveTooEarly({ id, on, changedOn: place.validTo })
    }
    return place
  })
})

export const moveChecker = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const fits = yield* levelFits
  const openPlaceOn = yield* openPlaces
  const get = (id: OrgUnitId) => Effect.flatMap(units.findById(id), orNotFound(id))

  /** `to` is null for a unit that stands there on that day and ever after. */
  return Effect.fnUntraced(function* ({ id, newParentId, on }: MoveOrgUnit) {
    const branch = yield* openPlaceOn(id, on)
    if (branch.parentId === newParentId) return { branch, to: null }
    const parent = yield* openPlaceOn(newParentId, on)
    if (isWithin(parent.path, branch.path)) return yield* new MoveMakesCycle({ id, newParentId })
    const changedOn = yield* placements.lastChange(branch.path)
    if (changedOn >= on) return yield* new MoveTooEarly({ id, on, changedOn })
    const { pathKey, level } = yield* get(id)
    yield* fits(level, (yield* get(newParentId)).level)
    return { branch, to: pathUnder(parent.path, pathKey) }
  })
})
