/** How the calendar can refuse. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

/** Nobody has told the holidays of that year, so nothing can be counted in it. */
export class CalendarUnknown extends Schema.TaggedError<CalendarUnknown>()("CalendarUnknown", {
  year: Schema.Int
}) {}

export class OfficeDayNotFound extends Schema.TaggedError<OfficeDayNotFound>()(
  "OfficeDayNotFound",
  { id: Schema.String }
) {}

/** `endsFirst`: its last day comes before its first. */
export class OfficeDayRefused extends Schema.TaggedError<OfficeDayRefused>()("OfficeDayRefused", {
  why: Schema.Literals(["endsFirst"]),
  from: Day,
  to: Day
}) {}

export const calendarErrors = [CalendarUnknown, OfficeDayNotFound, OfficeDayRefused] as const
