/** How a visit, a session of a partner or a frontage agreement can be refused. Nothing was written then. */
import { Schema } from "effect"

import { Day } from "../../shared/Day.ts"

/** Nothing of that kind has the id, or the name. */
export class OverlayNotFound extends Schema.TaggedError<OverlayNotFound>()("OverlayNotFound", {
  kind: Schema.Literals(["contactPoint", "visit", "partner", "session", "frontage"]),
  id: Schema.String
}) {}

export class OverlayDayRefused extends Schema.TaggedError<OverlayDayRefused>()(
  "OverlayDayRefused",
  {
    /**
     * `ahead` it has not come (`limit` is today), `before` what it is about had not begun on `limit`,
     * `after` it had ended on `limit`, `until` the last day `limit` is earlier than the first.
     */
    why: Schema.Literals(["ahead", "before", "after", "until"]),
    day: Day,
    limit: Day
  }
) {}

/** Checked though nothing was signed that held on that day. */
export class FrontageUnsigned extends Schema.TaggedError<FrontageUnsigned>()("FrontageUnsigned", {
  name: Schema.String,
  day: Day
}) {}

export const overlayErrors = [OverlayNotFound, OverlayDayRefused, FrontageUnsigned] as const
