/** Whose scores of a month somebody changed by hand is asked with each ranking: an index of those alone. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE INDEX score_entries_edited ON score_entries (sheet_id, unit_id) WHERE edit IS NOT NULL`
})
