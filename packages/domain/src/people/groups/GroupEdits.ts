/** Use cases that set up leading groups, change who sits in them, and end them. */
import { Context, Effect, Layer } from "effect"

import type { DutyHolderRefused } from "../../duty/dutyErrors.ts"
import type { OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type {
  AlreadyEnded,
  ChangedMeanwhile,
  ChangeTooEarly,
  FieldRefused,
  NameTaken
} from "../../rowErrors.ts"
import { type AddGroup, groupAdded } from "./groupAdded.ts"
import { type AdjustGroup, type EndGroup, groupAdjusted } from "./groupAdjusted.ts"
import { type ChangeGroup, groupChanged } from "./groupChanged.ts"
import type { GroupClosed, GroupNotFound, SeatNotFound, SeatTaken } from "./groupErrors.ts"

/** The version is that of the group with all of its seats. */
export interface GroupWritten {
  readonly id: string
  readonly version: string
}

type Unseated =
  | SeatTaken
  | GroupClosed
  | DutyHolderRefused
  | PlaceNotFound
  | PlaceAmbiguous
  | FieldRefused
  | AlreadyEnded
  | ChangeTooEarly
type Unseen = GroupNotFound | ChangedMeanwhile

export class GroupEdits extends Context.Service<
  GroupEdits,
  {
    readonly add: (
      wanted: AddGroup
    ) => Effect.Effect<GroupWritten, Unseated | OfficeNotFound | NameTaken>
    /** Seats end and begin on one day, with the reason and the document. */
    readonly adjust: (
      wanted: AdjustGroup
    ) => Effect.Effect<GroupWritten, Unseated | Unseen | SeatNotFound>
    /** What was written wrongly of the group itself, or of what a seat does. */
    readonly change: (
      wanted: ChangeGroup
    ) => Effect.Effect<GroupWritten, Unseen | SeatNotFound | FieldRefused | NameTaken>
    /** On its first day it is withdrawn: then there never was one. */
    readonly end: (wanted: EndGroup) => Effect.Effect<GroupWritten, Unseated | Unseen>
  }
>()("aiwei/GroupEdits") {
  static readonly layer = Layer.effect(
    GroupEdits,
    Effect.gen(function* () {
      const add = yield* groupAdded
      const change = yield* groupChanged
      const { adjust, end } = yield* groupAdjusted
      return { add, adjust, change, end }
    })
  )
}
