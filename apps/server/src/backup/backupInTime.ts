/**
 * Looks once a minute whether a backup is due. The first look comes some minutes after the start: whoever
 * starts a server wants to work with it first.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { Backups } from "@aiwei/domain/backup/Backups"
import { now } from "@aiwei/domain/shared/Instant"
import { Effect, Fiber, type ManagedRuntime, Schedule } from "effect"

export interface BackupTimes {
  readonly firstAfterMs: number
  readonly everyMs: number
}

const usual: BackupTimes = { firstAfterMs: 5 * 60_000, everyMs: 60_000 }

/** Gives what ends it, and a backup that is under way with it; the store must be open until then. */
export const backupInTime = (
  runtime: ManagedRuntime.ManagedRuntime<AppServices, never>,
  { firstAfterMs, everyMs }: BackupTimes = usual
): (() => Promise<void>) => {
  const looking = Effect.gen(function* () {
    const startedAt = yield* now
    const look = Backups.use((backups) => backups.tick(startedAt)).pipe(
      // A shelf that cannot be read now may be read later.
      Effect.catchCause((cause) => Effect.logError("looking whether a backup is due", cause))
    )
    yield* Effect.sleep(firstAfterMs)
    yield* Effect.repeat(look, Schedule.spaced(everyMs))
  })
  const fiber = runtime.runFork(looking)
  return () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber)))
}
