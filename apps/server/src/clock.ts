/**
 * A clock that stands behind what is already recorded would date everything wrongly: grants that ended
 * would hold again, deadlines would move. It is noticed before anything is done, not afterwards.
 */
import { hoursFromNow, now } from "@aiwei/domain/shared/Instant"
import { newestMoment } from "@aiwei/store/newestMoment"
import { StoreUnusable } from "@aiwei/store/StoreUnusable"
import { Effect } from "effect"

/** Clocks are set back by minutes now and then, and two machines differ by as much. */
const tolerableHours = 1

/** Null where the clock may be right; else both moments. */
export const clockFault = Effect.gen(function* () {
  const newest = yield* newestMoment
  if (newest === null || newest <= (yield* hoursFromNow(tolerableHours))) return null
  return `${yield* now} < ${newest}`
})

export const clockChecked = Effect.gen(function* () {
  const detail = yield* Effect.orDie(clockFault)
  if (detail !== null) yield* new StoreUnusable({ store: "clock", why: "clockBehind", detail })
})
