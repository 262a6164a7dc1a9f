/** How a duty can be refused to be given, ended or asked about. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

/** No kind of duty has this code, in this office. */
export class DutyKindNotFound extends Schema.TaggedError<DutyKindNotFound>()("DutyKindNotFound", {
  duty: Schema.String
}) {}

export class DutyAssignmentNotFound extends Schema.TaggedError<DutyAssignmentNotFound>()(
  "DutyAssignmentNotFound",
  { id: Schema.String }
) {}

/** Whoever is named cannot hold it. */
export class DutyHolderRefused extends Schema.TaggedError<DutyHolderRefused>()(
  "DutyHolderRefused",
  {
    /**
     * `unknown` nobody of the office, `several` of that name, `left` by that day, `notYet` there,
     * `personNeeded` where a
     * post or an organisation cannot hold it.
     */
    why: Schema.Literals(["unknown", "several", "left", "notYet", "personNeeded"]),
    name: Schema.String,
    /** For whom has left: the first day without them, where it is known. */
    day: Schema.NullOr(Day)
  }
) {}

/** Somebody holds it there during some of these days. */
export class DutyOverlapping extends Schema.TaggedError<DutyOverlapping>()("DutyOverlapping", {
  id: Schema.String,
  place: Schema.String,
  duty: Schema.String,
  holder: Schema.String,
  from: Day,
  to: Day
}) {}

/** The last day comes before the first. */
export class DutyDaysRefused extends Schema.TaggedError<DutyDaysRefused>()("DutyDaysRefused", {
  from: Day,
  to: Day
}) {}

export const dutyErrors = [
  DutyKindNotFound,
  DutyAssignmentNotFound,
  DutyHolderRefused,
  DutyOverlapping,
  DutyDaysRefused
] as const
