/**
 * Erases once a day what personal data need not be kept any longer, beginning soon after the start: a
 * server that is stopped every night still does it. docs/rules/personalData.md
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { Retention } from "@aiwei/domain/personal/Retention"
import { Effect, Fiber, type ManagedRuntime, Schedule } from "effect"

/** Whoever starts a server wants its pages first. */
const afterStart = "10 minutes"
const every = "24 hours"

const erase = Retention.use((retention) => retention.run).pipe(
  Effect.catchCause((cause) => Effect.logWarning("erasing what is over", cause))
)

/** Gives what ends it; the store must be open until then. */
export const keepRetention = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
): (() => Promise<void>) => {
  const daily = Effect.repeat(erase, Schedule.spaced(every))
  const fiber = runtime.runFork(Effect.andThen(Effect.sleep(afterStart), daily))
  return () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber)))
}
