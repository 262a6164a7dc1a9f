/**
 * For tables that are read by ranges: the post somebody holds on a day is found in the index alone, and
 * the audit trail by what it was done to, which says who changed a row last.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`DROP INDEX posts_person`
  yield* sql`CREATE INDEX posts_person ON posts (person_id, valid_to, valid_from, id)`
  yield* sql`CREATE INDEX audit_entries_subject ON audit_entries (subject, seq)`
})
