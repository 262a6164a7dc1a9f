/** Whether a session still holds: it has not come to its end, and was used not long ago. */
import { Effect } from "effect"

import { hoursFromNow, now } from "../../shared/Instant.ts"
import type { Session } from "../Account.ts"
import type { SecuritySettings } from "../security/SecuritySettings.ts"

export const isLive = Effect.fnUntraced(function* (
  { expiresAt, lastSeenAt, createdAt }: Session,
  { idleMinutes, sessionHours }: Pick<SecuritySettings, "idleMinutes" | "sessionHours">
) {
  const began = yield* hoursFromNow(-sessionHours)
  // Settings made stricter hold for sessions that are open already.
  if (createdAt <= began || expiresAt <= (yield* now)) return false
  return lastSeenAt > (yield* hoursFromNow(-idleMinutes / 60))
})
