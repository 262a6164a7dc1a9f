/** What handing over reads beside the repositories of the things: spans from a day on, and places by id. */
import { Context, type Effect } from "effect"

import type { PlaceAbove } from "../duty/answers/DutyReads.ts"
import type { DutyAssignment } from "../duty/assignments/DutyAssignment.ts"
import type { HouseholdAssignment } from "../duty/HouseholdAssignment.ts"
import type { ResponsibilityZone } from "../duty/ResponsibilityZone.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { GroupSeat } from "../people/groups/GroupSeat.ts"
import type { PersonId } from "../people/Person.ts"
import type { Post } from "../people/Post.ts"
import type { Day } from "../shared/Day.ts"

type Ids = ReadonlyArray<string>
type People = ReadonlyArray<PersonId>

export class HandoverReads extends Context.Service<
  HandoverReads,
  {
    /** Those that hold on that day or later. */
    readonly buildingsOf: (
      people: People,
      day: Day
    ) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    readonly buildingsById: (ids: Ids) => Effect.Effect<ReadonlyArray<HouseholdAssignment>>
    readonly zonesOf: (people: People, day: Day) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    readonly zonesById: (ids: Ids) => Effect.Effect<ReadonlyArray<ResponsibilityZone>>
    readonly dutiesById: (ids: Ids) => Effect.Effect<ReadonlyArray<DutyAssignment>>
    readonly seatsById: (ids: Ids) => Effect.Effect<ReadonlyArray<GroupSeat>>
    readonly postsById: (ids: Ids) => Effect.Effect<ReadonlyArray<Post>>
    /** Where these units stand that day; one that stands nowhere is left out. */
    readonly placesOf: (
      ids: ReadonlyArray<OrgUnitId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<PlaceAbove>>
  }
>()("aiwei/HandoverReads") {}
