/**
 * Notes that somebody was seen without making them wait for it: while a large import holds the database, everybody
 * can still be recognised, and is noted once it is done.
 */
import { Effect, Fiber } from "effect"

/** As long as a note takes on a busy disk. */
const patience = "30 millis"

/** Who may read is not turned away because a full or locked disk does not take down when. */
const whereItCan = (seen: Effect.Effect<void>): Effect.Effect<void> =>
  Effect.catchDefect(seen, (defect) => Effect.logWarning("last use not noted", defect))

/** One note for each at a time: a second one would say the same. */
export const notedAside = (): ((id: string, seen: Effect.Effect<void>) => Effect.Effect<void>) => {
  const underWay = new Set<string>()
  return (id, seen) =>
    Effect.suspend(() => {
      if (underWay.has(id)) return Effect.void
      underWay.add(id)
      const noted = Effect.ensuring(
        whereItCan(seen),
        Effect.sync(() => underWay.delete(id))
      )
      return Effect.forkDetach(noted).pipe(
        Effect.flatMap((fiber) => Effect.race(Fiber.await(fiber), Effect.sleep(patience))),
        Effect.asVoid
      )
    })
}
