/** How a responsibility letter can be refused to be made, signed or ended. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

export class LetterTemplateNotFound extends Schema.TaggedError<LetterTemplateNotFound>()(
  "LetterTemplateNotFound",
  { template: Schema.String }
) {}

export class LetterNotFound extends Schema.TaggedError<LetterNotFound>()("LetterNotFound", {
  id: Schema.String
}) {}

/** A target names an indicator that no scheme of the office has. */
export class LetterTargetRefused extends Schema.TaggedError<LetterTargetRefused>()(
  "LetterTargetRefused",
  { indicator: Schema.String }
) {}

/** Nobody to make letters with, or somebody the office does not know. */
export class LetterPartyRefused extends Schema.TaggedError<LetterPartyRefused>()(
  "LetterPartyRefused",
  { why: Schema.Literals(["nobody", "unknown", "several", "twice"]), name: Schema.String }
) {}

/** These parties have a letter of the year already: one each. */
export class LettersExist extends Schema.TaggedError<LettersExist>()("LettersExist", {
  year: Schema.Int,
  parties: Schema.Array(Schema.Struct({ name: Schema.String, letter: Schema.String }))
}) {}

/** `day` is the day that stands in the way: of its making, its signing, its end or its expiry. */
export class LetterStepRefused extends Schema.TaggedError<LetterStepRefused>()(
  "LetterStepRefused",
  {
    id: Schema.String,
    why: Schema.Literals(["signed", "ended", "expired", "beforeMade", "ahead"]),
    on: Day,
    day: Day
  }
) {}

export const letterErrors = [
  LetterTemplateNotFound,
  LetterNotFound,
  LetterTargetRefused,
  LetterPartyRefused,
  LettersExist,
  LetterStepRefused
] as const
