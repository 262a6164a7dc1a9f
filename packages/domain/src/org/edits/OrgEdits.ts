/** Use cases that change units: each is one transaction with its audit entry, on the version that was seen. */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import {
  type DivisionCodeTaken,
  type MoveMakesCycle,
  MoveTooEarly,
  type OrgUnitNotFound
} from "../../errors.ts"
import type {
  AlreadyEnded,
  ChangedMeanwhile,
  ChangeTooEarly,
  FieldRefused,
  NameTaken,
  RowsRefused
} from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { forever } from "../../shared/Day.ts"
import type { CodeRefused, CodeWithdrawn, DayAhead, LevelRefused } from "../orgErrors.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import { OrgUnits } from "../OrgUnits.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { newUnits } from "./newUnits.ts"
import { renaming } from "./renaming.ts"
import { seenUnitReader } from "./seenUnit.ts"
import type { AddUnits, CloseUnit, MoveUnit, RecodeUnit, RenameUnit } from "./UnitEdit.ts"

type Stale = OrgUnitNotFound | ChangedMeanwhile

type NotThen = ChangeTooEarly | AlreadyEnded | DayAhead

export class OrgEdits extends Context.Service<
  OrgEdits,
  {
    /** All of them or none. */
    readonly addMany: (
      add: AddUnits
    ) => Effect.Effect<ReadonlyArray<OrgUnit>, OrgUnitNotFound | MoveTooEarly | RowsRefused>
    readonly rename: (
      rename: RenameUnit
    ) => Effect.Effect<OrgUnit, Stale | NotThen | FieldRefused | NameTaken>
    readonly recode: (
      recode: RecodeUnit
    ) => Effect.Effect<OrgUnit, Stale | NotThen | DivisionCodeTaken | CodeWithdrawn | CodeRefused>
    readonly move: (
      move: MoveUnit
    ) => Effect.Effect<void, Stale | MoveMakesCycle | MoveTooEarly | LevelRefused>
    readonly close: (close: CloseUnit) => Effect.Effect<void, Stale | MoveTooEarly>
  }
>()("aiwei/OrgEdits") {
  static readonly layer = Layer.effect(
    OrgEdits,
    Effect.gen(function* () {
      const orgUnits = yield* OrgUnits
      const placements = yield* PlacementRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const seen = yield* seenUnitReader
      const addMany = yield* newUnits
      const { rename, recode } = yield* renaming

      const move = Effect.fn("OrgEdits.move")(function* (asked: MoveUnit) {
        yield* seen(asked)
        const { id, newParentId, on } = asked
        yield* orgUnits.move({ id, newParentId, on })
      }, atomically.run)

      const close = Effect.fn("OrgEdits.close")(function* (asked: CloseUnit) {
        const { id, name } = yield* seen(asked)
        const { on } = asked
        const [last] = (yield* placements.historyOf(id)).slice(-1)
        if (last === undefined || last.validTo !== forever) {
          return yield* new MoveTooEarly({ id, on, changedOn: last?.validTo ?? on })
        }
        // Where it will stand then, which need not be where it stands today.
        const { path, parentId } = last
        const changedOn = yield* placements.lastChange(path)
        if (changedOn >= on) return yield* new MoveTooEarly({ id, on, changedOn })
        yield* placements.close(path, on)
        const [subject, before] = [`OrgUnit/${id}`, { name, parentId, since: last.validFrom }]
        yield* audit.append({ verb: "org.close", place: id, subject, before, after: { on } })
      }, atomically.run)

      return { addMany, rename, recode, move, close }
    })
  )
}
