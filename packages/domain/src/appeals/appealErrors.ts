/** How an appeal can be refused, and a step of one. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"
import { Month } from "../shared/Month.ts"
import { AppealState } from "./AppealState.ts"

export class AppealNotFound extends Schema.TaggedError<AppealNotFound>()("AppealNotFound", {
  id: Schema.String
}) {}

/**
 * `notPublic`: neither published nor noticed; `none`: the scheme takes no appeals; `late`: the last day is
 * over; `unit`, `line`: not in that version; `open`: this line is contested already.
 */
export class AppealRefused extends Schema.TaggedError<AppealRefused>()("AppealRefused", {
  why: Schema.Literals(["notPublic", "none", "late", "unit", "line", "open"]),
  period: Month,
  what: Schema.NullOr(Schema.String),
  lastDay: Schema.NullOr(Day)
}) {}

/** `state`: it does not stand where this step begins; `involved`: a hand in the score or the appeal. */
export class AppealStepRefused extends Schema.TaggedError<AppealStepRefused>()(
  "AppealStepRefused",
  { why: Schema.Literals(["state", "involved"]), no: Schema.Int, state: AppealState }
) {}

export const appealErrors = [AppealNotFound, AppealRefused, AppealStepRefused] as const
