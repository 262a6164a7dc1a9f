/**
 * Scores that somebody changed by hand: who, when, why and what stood there before, as JSON beside the
 * value. Whoever writes a row anew, as an import does, takes the mark away with it.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`ALTER TABLE score_entries ADD COLUMN edit TEXT`
  yield* sql`ALTER TABLE score_tallies ADD COLUMN edit TEXT`
})
