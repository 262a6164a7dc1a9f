/** Use cases that give duties to somebody and end them, and list those that were given. */
import { Context, Effect, Layer } from "effect"

import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../errors.ts"
import type { AlreadyEnded, ChangeTooEarly } from "../../rowErrors.ts"
import type { DutyPage } from "../answers/DutyTold.ts"
import type {
  DutyAssignmentNotFound,
  DutyDaysRefused,
  DutyHolderRefused,
  DutyKindNotFound,
  DutyOverlapping
} from "../dutyErrors.ts"
import { dutyEnded, type EndDuty } from "./dutyEnded.ts"
import { type AssignDuty, dutyGiven, type DutyGiven } from "./dutyGiven.ts"
import type { DutyLine } from "./DutyLine.ts"
import { dutyLines, type DutyListing } from "./dutyLines.ts"

type Unplaced = PlaceNotFound | PlaceAmbiguous

export class DutyAssignments extends Context.Service<
  DutyAssignments,
  {
    /** A building's household officer is changed where its table shows it: in the register of buildings. */
    readonly assign: (
      wanted: AssignDuty
    ) => Effect.Effect<
      DutyGiven,
      | Unplaced
      | OfficeNotFound
      | DutyKindNotFound
      | DutyHolderRefused
      | DutyOverlapping
      | DutyDaysRefused
      | ChangeTooEarly
    >
    readonly end: (
      wanted: EndDuty
    ) => Effect.Effect<DutyGiven, Unplaced | DutyAssignmentNotFound | AlreadyEnded | ChangeTooEarly>
    /** Those of a day that hold at a place or below it, in the order of the tree. */
    readonly list: (
      wanted: DutyListing
    ) => Effect.Effect<
      DutyPage<DutyLine>,
      Unplaced | OfficeNotFound | OfficeAmbiguous | DutyKindNotFound
    >
  }
>()("aiwei/DutyAssignments") {
  static readonly layer = Layer.effect(
    DutyAssignments,
    Effect.gen(function* () {
      const assign = yield* dutyGiven
      const end = yield* dutyEnded
      const list = yield* dutyLines
      return { assign, end, list }
    })
  )
}
