/**
 * What a publication freezes of a line, kept beside the line: figures and the hash of all its parts. Lines that
 * are there already get theirs once all tables are, see `missingFrozen`.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.flatMap(
  SqlClient.SqlClient,
  (sql) => sql`ALTER TABLE score_entries ADD COLUMN frozen TEXT`
)
