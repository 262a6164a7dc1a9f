/** How many migrations this program would run on the database it is given; it runs none. */
import { newestMigration, storedMigration } from "@aiwei/store/migrations"
import { Effect } from "effect"

export const pendingMigrations = storedMigration.pipe(
  // An empty database has no list of migrations yet: all are missing.
  Effect.catch(() => Effect.succeed(0)),
  Effect.map((stored) => Math.max(0, newestMigration - stored))
)
