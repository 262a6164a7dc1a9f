/** What an account likes to see, and what an office has settled for its wall and its figures. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE preferences (
      account_id ${bytewiseText} NOT NULL PRIMARY KEY REFERENCES accounts (id),
      language TEXT NOT NULL,
      theme TEXT NOT NULL,
      type_size TEXT NOT NULL,
      density TEXT NOT NULL
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE office_settings (
      office_id TEXT NOT NULL PRIMARY KEY REFERENCES offices (unit_id),
      amber_after_hours INTEGER NOT NULL,
      red_after_hours INTEGER NOT NULL,
      wall_name TEXT,
      pass_percent INTEGER,
      CHECK (0 < amber_after_hours AND amber_after_hours <= red_after_hours)
    ) ${strictTable}`
})
