/** How somebody likes a table: columns, order and filters under a name. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE saved_views (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      account_id ${bytewiseText} NOT NULL REFERENCES accounts (id),
      table_name TEXT NOT NULL,
      name TEXT NOT NULL,
      state TEXT NOT NULL,
      UNIQUE (account_id, table_name, name)
    ) ${strictTable}`
})
