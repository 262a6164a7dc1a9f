/**
 * The order of a month with all that a rank asks for in it. A partial index did not do: SQLite read the row
 * behind each entry to see again why it is in there, and a rank among five thousand took a millisecond.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`DROP INDEX score_totals_order`
  yield* sql`
    CREATE INDEX score_totals_order
    ON score_totals (sheet_id, outside, compared, unassessed, unit_id)`
})
