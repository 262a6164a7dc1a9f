/** Use cases about organisation units: what needs storage. The tree's arithmetic is in `Placement.ts`. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import {
  DivisionCodeTaken,
  type MoveMakesCycle,
  type MoveTooEarly,
  OrgUnitNotFound
} from "../errors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { type Day, forever } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { type MoveOrgUnit, moveChecker, openPlaces } from "./edits/checkedMove.ts"
import { freeCode } from "./edits/freeCode.ts"
import type { MovePlan } from "./edits/MovePlan.ts"
import { movePlanner } from "./edits/movePlanner.ts"
import { levelFits } from "./levels/levelFits.ts"
import type { CodeRefused, CodeWithdrawn, LevelRefused } from "./orgErrors.ts"
import { type NewOrgUnit, nothingKnown, type OrgUnit } from "./OrgUnit.ts"
import { OrgUnitId } from "./OrgUnitId.ts"
import { OrgUnitRepo } from "./OrgUnitRepo.ts"
import { PlacementRepo } from "./PlacementRepo.ts"
import { pathKeyOf, pathUnder } from "./TreePath.ts"

/** Adds a unit from a day on; `parentId` is null for a root. */
export interface AddOrgUnit {
  readonly unit: NewOrgUnit
  readonly parentId: OrgUnitId | null
  readonly on: Day
  /** A code that another unit had once is given only when this says so. */
  readonly freed?: boolean | undefined
}

type MoveFault = OrgUnitNotFound | MoveMakesCycle | MoveTooEarly | LevelRefused
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
    readonly move: (move: MoveOrgUnit) => Effect.Effect<void, MoveFault>
    /** Refused as the move would be; writes nothing. */
    readonly previewMove: (move: MoveOrgUnit) => Effect.Effect<MovePlan, MoveFault>
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
      const openPlaceOn = yield* openPlaces
      const checked = yield* moveChecker
      const previewMove = yield* movePlanner

      const get = Effect.fn("OrgUnits.get")(function* (id: OrgUnitId) {
        return yield* Effect.flatMap(units.findById(id), orNotFound(id))
      })

      const placeOn = (id: OrgUnitId, day: Day) =>
        Effect.flatMap(placements.findOn(id, day), orNotFound(id))

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

      const move = Effect.fn("OrgUnits.move")(function* (asked: MoveOrgUnit) {
        yield* placements.lockTree
        const { id, newParentId, on } = asked
        const { branch, to } = yield* checked(asked)
        if (to === null) return
        yield* placements.move({ id, newParentId, from: branch.path, to, on })
        const before = { parentId: branch.parentId, since: branch.validFrom }
        const [subject, after] = [`OrgUnit/${id}`, { parentId: newParentId, on }]
        yield* audit.append({ verb: "org.move", place: id, subject, before, after })
      }, atomically.run)

      return { add, get, branchOn, move, previewMove }
    })
  )
}
