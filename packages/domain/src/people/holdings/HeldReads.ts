/** What somebody holds by name or by a post, asked of storage: duties, seats, contacts of organisations. */
import { Context, type Effect, Schema } from "effect"

import { DutyCode } from "../../duty/kinds/DutyKind.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Day } from "../../shared/Day.ts"
import { SeatRole } from "../groups/GroupSeat.ts"
import { LeadingGroupId } from "../groups/LeadingGroup.ts"
import { OrganisationId } from "../Organisation.ts"
import type { PersonId } from "../Person.ts"
import { PostKind } from "../PostKind.ts"

const span = {
  /** Of what is held ex officio: by whoever has that kind of post there. */
  postUnitId: Schema.NullOr(OrgUnitId),
  postKind: Schema.NullOr(PostKind),
  validFrom: Day,
  validTo: Day
}

export const HeldDuty = Schema.Struct({
  id: Schema.String,
  duty: DutyCode,
  placeId: OrgUnitId,
  placeName: Schema.String,
  ...span
})
export interface HeldDuty extends Schema.Schema.Type<typeof HeldDuty> {}

export const HeldSeat = Schema.Struct({
  id: Schema.String,
  groupId: LeadingGroupId,
  groupName: Schema.String,
  unitId: OrgUnitId,
  unitName: Schema.String,
  role: SeatRole,
  dutyText: Schema.String,
  ...span
})
export interface HeldSeat extends Schema.Schema.Type<typeof HeldSeat> {}

export const HeldContact = Schema.Struct({ id: OrganisationId, name: Schema.String })
export interface HeldContact extends Schema.Schema.Type<typeof HeldContact> {}

export interface HeldAsked {
  readonly person: PersonId
  /** What is held by posts at these units is among the answers, whoever has the post. */
  readonly units: ReadonlyArray<OrgUnitId>
  readonly day: Day
}

export class HeldReads extends Context.Service<
  HeldReads,
  {
    readonly dutiesOf: (asked: HeldAsked) => Effect.Effect<ReadonlyArray<HeldDuty>>
    readonly seatsOf: (asked: HeldAsked) => Effect.Effect<ReadonlyArray<HeldSeat>>
    readonly contactOf: (person: PersonId, day: Day) => Effect.Effect<ReadonlyArray<HeldContact>>
  }
>()("aiwei/HeldReads") {}
