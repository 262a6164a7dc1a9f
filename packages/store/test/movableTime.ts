/**
 * A moment that a test chooses and moves. Only the time of day is made up: waiting stays real, since a
 * database driver waits too and would never wake under a clock that stands still.
 */
import { Clock, Effect } from "effect"

export const movableTime = (start: number) => {
  let at = start
  const nanos = () => BigInt(at) * 1_000_000n
  return {
    to: (millis: number) => Effect.sync(() => void (at = millis)),
    byHours: (hours: number) => Effect.sync(() => void (at += hours * 3_600_000)),
    during: <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
      Effect.updateService(work, Clock.Clock, (real) => ({
        currentTimeMillisUnsafe: () => at,
        currentTimeMillis: Effect.sync(() => at),
        currentTimeNanosUnsafe: nanos,
        currentTimeNanos: Effect.sync(nanos),
        monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: real.monotonicTimeNanos,
        sleep: (duration) => real.sleep(duration)
      }))
  }
}
