/**
 * A vitest `globalSetup`: one cluster for the whole run when the tests are to use PostgreSQL, and
 * nothing otherwise. It is stopped and deleted at the end, also when a test fails or the run is stopped.
 */
import { postgresCluster } from "./postgresCluster.ts"
import { shareCluster } from "./sharedCluster.ts"
import { testDatabase } from "./testDatabase.ts"

// Without a listener a signal ends the process before anything can be cleaned up.
const leaveProperly = () => process.exit(1)

export default async function postgresForRun(): Promise<(() => Promise<void>) | undefined> {
  if (testDatabase !== "postgres") return undefined
  for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, leaveProperly)
  const cluster = await postgresCluster()
  shareCluster(cluster.url)
  return cluster.stop
}
