/** How a change to a leading group, an organisation or a training can be refused. */
import { Schema } from "effect"

import { Day } from "../../shared/Day.ts"
import { SeatRole } from "./GroupSeat.ts"

export class GroupNotFound extends Schema.TaggedError<GroupNotFound>()("GroupNotFound", {
  id: Schema.String
}) {}

/** No seat of this group has the id. */
export class SeatNotFound extends Schema.TaggedError<SeatNotFound>()("SeatNotFound", {
  id: Schema.String
}) {}

/** Two heads, or two directors of its office, on one day. */
export class SeatTaken extends Schema.TaggedError<SeatTaken>()("SeatTaken", {
  role: SeatRole,
  /** Who holds it; of a post its unit. */
  holder: Schema.String,
  from: Day,
  to: Day
}) {}

/** The group, or its unit, or the unit of the post is not there on that day. */
export class GroupClosed extends Schema.TaggedError<GroupClosed>()("GroupClosed", {
  name: Schema.String,
  on: Day
}) {}

export class OrganisationNotFound extends Schema.TaggedError<OrganisationNotFound>()(
  "OrganisationNotFound",
  { id: Schema.String }
) {}

export class TrainingNotFound extends Schema.TaggedError<TrainingNotFound>()("TrainingNotFound", {
  id: Schema.String
}) {}

/** Nobody is on that register, or already is, on the day. */
export class RegisterRefused extends Schema.TaggedError<RegisterRefused>()("RegisterRefused", {
  why: Schema.Literals(["already", "notOn"]),
  register: Schema.String,
  since: Schema.NullOr(Day)
}) {}

export const groupErrors = [
  GroupNotFound,
  SeatNotFound,
  SeatTaken,
  GroupClosed,
  OrganisationNotFound,
  TrainingNotFound,
  RegisterRefused
] as const
