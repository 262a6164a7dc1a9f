/** Use cases about organisation units: what needs storage. The tree's arithmetic is in `Placement.ts`. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { DivisionCodeTaken, MoveMakesCycle, MoveTooEarly, OrgUnitNotFound } from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { type Day, forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { freeCode } from "./edits/freeCode.ts"
import { levelFits } from "./levels/levelFits.ts"
import type { CodeRefused, CodeWithdrawn, LevelRefused } from "./orgErrors.ts"
import { type NewOrgUnit, nothingKnown, type OrgUnit } from "./OrgUnit.ts"
import { OrgUnitId } from "./OrgUnitId.ts"
import { OrgUnitRepo } from "./OrgUnitRepo.ts"
import type { Placement } from "./Placement.ts"
import { PlacementRepo } from "./PlacementRepo.ts"
import { isWithin, pathKeyOf, pathUnder } from "./TreePath.ts"

/** Adds a unit from a day on; `parentId` is null for a root. */
export interface AddOrgUnit {
  readonly unit: NewOrgUnit
  readonly parentId: OrgUnitId | null
  readonly on: Day
  /** A code that another unit had once is given only when this says so. */
  readonly freed?: boolean | undefined
}

export interface MoveOrgUnit {
  readonly id: OrgUnitId
  readonly newParentId: OrgUnitId
  readonly on: Day
}

type CodeFault = DivisionCodeTaken | CodeWithdrawn | CodeRefused

const orNotFound = (id: OrgUnitId) =>
  Option.match({ onNone: () => new OrgUnitNotFound({ id }), onSome: Effect.succeed })

export class OrgUnits extends Context.Service<
  OrgUnits,
  {
    readonly add: (
      add: AddOrgUnit
    ) => Effect.Effect<OrgUnit, OrgUnitNotFound | MoveTooEarly | LevelRefused | CodeFault>
    readonly get: (id: OrgUnitId) => Effect.Effect<OrgUnit, OrgUnitNotFound>
    readonly branchOn: (
      id: OrgUnitId,
      day: Day
    ) => Effect.Effect<ReadonlyArray<OrgUnit>, OrgUnitNotFound>
    readonly move: (
      move: MoveOrgUnit
    ) => Effect.Effect<void, OrgUnitNotFound | MoveMakesCycle | MoveTooEarly | LevelRefused>
  }
>()("aiwei/OrgUnits") {
  static readonly layer = Layer.effect(
    OrgUnits,
    Effect.gen(function* () {
      const units = yield* OrgUnitRepo
      const placements = yield* PlacementRepo
      const ids = yield* IdGenerator
      const atomically = yield* Atomically
      const audit = yield* AuditLog
      const codeFree = yield* freeCode
      const fits = yield* levelFits

      const get = Effect.fn("OrgUnits.get")(function* (id: OrgUnitId) {
        return yield* Effect.flatMap(units.findById(id), orNotFound(id))
      })

      const placeOn = (id: OrgUnitId, day: Day) =>
        Effect.flatMap(placements.findOn(id, day), orNotFound(id))

      /** Something hung under a row that has already ended would end up with a stale path. */
      const openPlaceOn = Effect.fn("OrgUnits.openPlaceOn")(function* (id: OrgUnitId, on: Day) {
        const place: Placement = yield* placeOn(id, on)
        if (place.validTo !== forever) {
          return yield* new MoveTooEarly({ id, on, changedOn: place.validTo })
        }
        return place
      })

      const add = Effect.fn("OrgUnits.add")(function* ({ unit, parentId, on, freed }: AddOrgUnit) {
        yield* placements.lockTree
        const parent = parentId === null ? null : yield* openPlaceOn(parentId, on)
        const above = parentId === null ? null : yield* get(parentId)
        yield* fits(unit.level, above?.level ?? null)
        yield* codeFree({ code: unit.code, level: unit.level, own: null, freed: freed ?? false })
        const id = OrgUnitId.make(yield* ids.next)
        const pathKey = pathKeyOf(yield* units.nextNumber)
        const made = yield* units.insert({ ...nothingKnown, ...unit, id, pathKey })
        if (Option.isNone(made)) return yield* new DivisionCodeTaken({ code: unit.code })
        const path = pathUnder(parent?.path ?? null, pathKey)
        yield* placements.insert({ unitId: id, parentId, path, validFrom: on, validTo: forever })
        const after = { ...made.value, parentId, on }
        yield* audit.append({ verb: "org.add", place: id, subject: `OrgUnit/${id}`, after })
        return made.value
      }, atomically.run)

      const branchOn = Effect.fn("OrgUnits.branchOn")(function* (id: OrgUnitId, day: Day) {
        const top = yield* placeOn(id, day)
        return yield* placements.branchOn(top.path, day)
      })

      const move = Effect.fn("OrgUnits.move")(function* ({ id, newParentId, on }: MoveOrgUnit) {
        yield* placements.lockTree
        const branch = yield* openPlaceOn(id, on)
        // It stands there on that day and ever after.
        if (branch.parentId === newParentId) return
        const parent = yield* openPlaceOn(newParentId, on)
        if (isWithin(parent.path, branch.path)) {
          return yield* new MoveMakesCycle({ id, newParentId })
        }
        const changedOn = yield* placements.lastChange(branch.path)
        if (changedOn >= on) return yield* new MoveTooEarly({ id, on, changedOn })
        const { pathKey, level } = yield* get(id)
        yield* fits(level, (yield* get(newParentId)).level)
        const to = pathUnder(parent.path, pathKey)
        yield* placements.move({ id, newParentId, from: branch.path, to, on })
        const before = { parentId: branch.parentId, since: branch.validFrom }
        const [subject, after] = [`OrgUnit/${id}`, { parentId: newParentId, on }]
        yield* audit.append({ verb: "org.move", place: id, subject, before, after })
      }, atomically.run)

      return { add, get, branchOn, move }
    })
  )
}
