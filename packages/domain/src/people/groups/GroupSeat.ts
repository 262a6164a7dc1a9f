/** A seat in a leading group, held by a person or, ex officio, by whoever has a post (M04), for some days. */
import { Schema } from "effect"

import { PersonHolder, PostHolder } from "../../duty/holders/Holder.ts"
import { Day } from "../../shared/Day.ts"
import { LeadingGroupId } from "./LeadingGroup.ts"

export const SeatRole = Schema.Literals(["head", "deputy", "officeDirector", "member"])
export type SeatRole = typeof SeatRole.Type

export const SeatHolder = Schema.Union([PersonHolder, PostHolder])
export type SeatHolder = typeof SeatHolder.Type

export const GroupSeat = Schema.Struct({
  id: Schema.String,
  groupId: LeadingGroupId,
  role: SeatRole,
  /** Among those of its role, from 1. */
  position: Schema.Int,
  dutyText: Schema.String,
  holder: SeatHolder,
  validFrom: Day,
  validTo: Day
})
export interface GroupSeat extends Schema.Schema.Type<typeof GroupSeat> {}
