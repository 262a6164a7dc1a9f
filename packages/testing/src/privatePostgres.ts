/**
 * An empty PostgreSQL database for one test file. The run shares one cluster when its vitest setup
 * has started one (`postgresForRun`); without that, this makes a cluster and takes it away again.
 */
import { Effect, Redacted } from "effect"

import { newDatabase } from "./newDatabase.ts"
import { postgresCluster } from "./postgresCluster.ts"
import { sharedCluster } from "./sharedCluster.ts"

const ownCluster = Effect.acquireRelease(
  Effect.promise(() => postgresCluster()),
  (cluster) => Effect.promise(cluster.stop)
)

/** The address of the database. */
export const privatePostgres = Effect.gen(function* () {
  const shared = sharedCluster()
  const cluster = shared ?? (yield* ownCluster).url
  return Redacted.make(yield* Effect.promise(() => newDatabase(cluster)))
})
