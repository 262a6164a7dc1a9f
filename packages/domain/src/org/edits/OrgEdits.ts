/** Use cases that change units: each is one transaction with its audit entry, on the version that was seen. */
import { Context, Effect, Layer } from "effect"

import type {
  DivisionCodeTaken,
  MoveMakesCycle,
  MoveTooEarly,
  OrgUnitNotFound
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
import type { CodeRefused, CodeWithdrawn, DayAhead, LevelRefused } from "../orgErrors.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import { OrgUnits } from "../OrgUnits.ts"
import { type CloseAsked, closing, type ClosePlan } from "./closing.ts"
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
    readonly previewClose: (
      asked: CloseAsked
    ) => Effect.Effect<ClosePlan, OrgUnitNotFound | MoveTooEarly>
    readonly close: (close: CloseUnit) => Effect.Effect<void, Stale | MoveTooEarly>
  }
>()("aiwei/OrgEdits") {
  static readonly layer = Layer.effect(
    OrgEdits,
    Effect.gen(function* () {
      const orgUnits = yield* OrgUnits
      const atomically = yield* Atomically
      const seen = yield* seenUnitReader
      const addMany = yield* newUnits
      const { rename, recode } = yield* renaming

      const move = Effect.fn("OrgEdits.move")(function* (asked: MoveUnit) {
        yield* seen(asked)
        const { id, newParentId, on } = asked
        yield* orgUnits.move({ id, newParentId, on })
      }, atomically.run)

      const { preview: previewClose, close } = yield* closing

      return { addMany, rename, recode, move, previewClose, close }
    })
  )
}
