/**
 * Keeps the sums that the tree shows counted while nobody asks: after the start, after an import (also one
 * of another process on the same database) and on a new day. docs/decisions/0006-counts-of-wide-places.md
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { PlaceCounting } from "@aiwei/domain/org/counts/PlaceCounting"
import { Effect, Fiber, type ManagedRuntime, Schedule } from "effect"

/** A look is one row of the database; a file of an import takes its turn within less. */
const every = "2 seconds"

/** A database that is away stays so for a while. */
const afterFault = "1 minute"

const look = PlaceCounting.use((counting) => counting.ahead).pipe(
  // Nobody waits for it: a later look tries again, and whoever asks meanwhile counts for themselves.
  Effect.catchCause((cause) =>
    Effect.andThen(Effect.logWarning("counting ahead", cause), Effect.sleep(afterFault))
  )
)

/** Gives what ends it; the store must be open until then. */
export const countAhead = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
): (() => Promise<void>) => {
  const fiber = runtime.runFork(Effect.repeat(look, Schedule.spaced(every)))
  return () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber)))
}
