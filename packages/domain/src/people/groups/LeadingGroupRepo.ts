/** What the domain needs from storage for leading groups: their seats, and who sits in them. */
import { Context, type Effect, type Option, Schema } from "effect"

import type { DutyFacts } from "../../duty/answers/DutyFacts.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import type { PersonId } from "../Person.ts"
import type { GroupSeat } from "./GroupSeat.ts"
import {
  type Adjustment,
  type GroupPurpose,
  LeadingGroup,
  type LeadingGroupId
} from "./LeadingGroup.ts"

export const GroupLine = Schema.Struct({ ...LeadingGroup.fields, unitName: Schema.String })
export interface GroupLine extends Schema.Schema.Type<typeof GroupLine> {}

export interface GroupsWanted {
  readonly top: TreePath
  readonly day: Day
  readonly purpose: GroupPurpose | null
  /** Ended ones too, whatever the day. */
  readonly ended: boolean
  readonly after: string | null
  readonly limit: number
}

export interface SeatsAsked {
  readonly people: ReadonlyArray<PersonId>
  /** Whose posts are asked about. */
  readonly units: ReadonlyArray<OrgUnitId>
  readonly day: Day
}

export class LeadingGroupRepo extends Context.Service<
  LeadingGroupRepo,
  {
    readonly findById: (id: LeadingGroupId) => Effect.Effect<Option.Option<GroupLine>>
    /** Every group of the unit, ended ones too. */
    readonly ofUnit: (unitId: OrgUnitId) => Effect.Effect<ReadonlyArray<LeadingGroup>>
    /** In the order they were set up. */
    readonly part: (wanted: GroupsWanted) => Effect.Effect<ReadonlyArray<GroupLine>>
    readonly count: (wanted: GroupsWanted) => Effect.Effect<number>
    /** Every span, ended ones too. */
    readonly seatsOf: (
      groups: ReadonlyArray<LeadingGroupId>
    ) => Effect.Effect<ReadonlyArray<GroupSeat>>
    readonly adjustmentsOf: (id: LeadingGroupId) => Effect.Effect<ReadonlyArray<Adjustment>>
    readonly upsert: (group: LeadingGroup) => Effect.Effect<void>
    readonly upsertSeats: (seats: ReadonlyArray<GroupSeat>) => Effect.Effect<void>
    /** Seats that were given by mistake and never held: the trail alone still tells of them. */
    readonly withdrawSeats: (ids: ReadonlyArray<string>) => Effect.Effect<void>
    /** A group that never was, with all that is written of it. */
    readonly withdraw: (id: LeadingGroupId) => Effect.Effect<void>
    readonly addAdjustment: (adjustment: Adjustment) => Effect.Effect<void>
    /** These people, and whoever has a post at these units on the day, with every post of theirs. */
    readonly peopleFor: (asked: SeatsAsked) => Effect.Effect<DutyFacts["people"]>
    /** Seats given to one of these people, holding that day or later. */
    readonly heldBy: (
      people: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<GroupSeat>>
  }
>()("aiwei/LeadingGroupRepo") {}
