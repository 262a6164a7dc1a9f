/**
 * Import batches that may be seen: those somebody opened, and those written for offices of the reach and
 * for no other. `b` is the batch.
 */
import type { SqlClient } from "effect/sql"

import type { ReachSql } from "../reach.ts"

export const ownBatches = (sql: SqlClient.SqlClient, reach: ReachSql, by: string) => {
  if (reach.whole) return sql.literal("1 = 1")
  const within = sql.literal(reach.unit("f.office_id"))
  const written = sql`SELECT 1 FROM import_files f WHERE f.batch_id = b.id AND f.office_id IS NOT NULL`
  return sql`(b.actor = ${by} OR (EXISTS (${written}) AND NOT EXISTS (${written} AND NOT ${within})))`
}
