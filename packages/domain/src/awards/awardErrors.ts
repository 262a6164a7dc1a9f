/** How the register of awards can refuse. */
import { Schema } from "effect"

export class AwardNotFound extends Schema.TaggedError<AwardNotFound>()("AwardNotFound", {
  id: Schema.String
}) {}

/** Its year has not come yet. */
export class AwardAhead extends Schema.TaggedError<AwardAhead>()("AwardAhead", {
  year: Schema.Int
}) {}

export const awardErrors = [AwardNotFound, AwardAhead] as const
