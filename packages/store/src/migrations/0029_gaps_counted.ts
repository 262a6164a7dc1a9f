/**
 * A community without a leader is a gap now, as the list of gaps always said: sums that were kept before are
 * counted again by whoever asks next.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.flatMap(SqlClient.SqlClient, (sql) => sql`DELETE FROM place_sums`)
