/**
 * Looks once a minute whether a day of the audit trail is over: it is sealed then, and lines whose time is
 * over go. The first look is at the start: a server that stood still over midnight seals what it missed.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect, Fiber, type ManagedRuntime, Schedule } from "effect"

/** Gives what ends it; the store must be open until then. */
export const keepTrail = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>,
  everyMs = 60_000
): (() => Promise<void>) => {
  let keptOn: string | null = null
  const look = Effect.gen(function* () {
    const day = yield* today
    if (day === keptOn) return
    yield* AuditKeeping.use((keeping) => Effect.andThen(keeping.sealDays, keeping.cutOld))
    keptOn = day
  }).pipe(
    // Tried again in a minute: a day is sealed later rather than not at all.
    Effect.catchCause((cause) => Effect.logError("sealing the audit trail", cause))
  )
  const fiber = runtime.runFork(Effect.repeat(look, Schedule.spaced(everyMs)))
  return () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber)))
}
