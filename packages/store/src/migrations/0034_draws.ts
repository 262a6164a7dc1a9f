/** Draws with all they were made of. A row is never changed and never removed. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  yield* sql`
    CREATE TABLE draws (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      inputs TEXT NOT NULL,
      candidates_sha256 TEXT NOT NULL,
      result TEXT NOT NULL,
      result_sha256 TEXT NOT NULL,
      made_at ${bytewiseText} NOT NULL,
      made_by TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE INDEX draws_office ON draws (office_id, id)`
  yield* frozen("draws", null)
})
