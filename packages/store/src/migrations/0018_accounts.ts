/** When an account last signed in, and what a token is for. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`ALTER TABLE accounts ADD COLUMN last_sign_in_at TEXT`
  yield* sql`ALTER TABLE api_tokens ADD COLUMN preset TEXT`
  yield* sql`CREATE INDEX api_tokens_account ON api_tokens (account_id)`
  yield* sql`CREATE INDEX sign_in_failures_last_at ON sign_in_failures (last_at)`
})
