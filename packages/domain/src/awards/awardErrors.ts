/** How the register of awards can refuse. */
import { Schema } from "effect"

export class AwardNotFound extends Schema.TaggedError<AwardNotFound>()("AwardNotFound", {
  id: Schema.String
}) {}

/** Its year has not come yet. */
export class AwardAhead extends Schema.TaggedError<AwardAhead>()("AwardAhead", {
  year: Schema.Int
}) {}

/** Its day lies in another year, or it would be checked again before it was given. */
export class AwardDatesRefused extends Schema.TaggedError<AwardDatesRefused>()(
  "AwardDatesRefused",
  {
    why: Schema.Literals(["day", "recheck"]),
    year: Schema.Int
  }
) {}

export const awardErrors = [AwardNotFound, AwardAhead, AwardDatesRefused] as const
