/**
 * A visit is to the contact point, whoever had it then: it names the point by its first id, not by the span
 * of the day, so that it stays the point's own when somebody else takes it over.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    UPDATE contact_visits SET point_id = substr(point_id, 1, length(point_id) - 9)
    WHERE point_id LIKE '%:________'`
})
