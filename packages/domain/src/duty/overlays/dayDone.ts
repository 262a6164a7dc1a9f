/** What was done has a day that has come, and on which it could be done. */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { OverlayDayRefused } from "./overlayErrors.ts"

interface Held {
  readonly validFrom: Day
  readonly validTo: Day
}

export const dayDone = Effect.fn("dayDone")(function* (day: Day, { validFrom, validTo }: Held) {
  const now = yield* today
  if (day > now) return yield* new OverlayDayRefused({ why: "ahead", day, limit: now })
  if (day < validFrom) return yield* new OverlayDayRefused({ why: "before", day, limit: validFrom })
  if (validTo <= day) return yield* new OverlayDayRefused({ why: "after", day, limit: validTo })
})
