/** How a rule document can be refused. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

export class RuleNotFound extends Schema.TaggedError<RuleNotFound>()("RuleNotFound", {
  rule: Schema.String
}) {}

/** `version` and `from` are those of the version that stands in the way. */
export class RuleRefused extends Schema.TaggedError<RuleRefused>()("RuleRefused", {
  /** `titleTaken`: a document of this title is there, and the new one does not say that it supersedes it. */
  why: Schema.Literals(["titleTaken", "superseded", "version", "tooEarly"]),
  id: Schema.String,
  title: Schema.String,
  version: Schema.Int,
  from: Day
}) {}

export const ruleErrors = [RuleNotFound, RuleRefused] as const
