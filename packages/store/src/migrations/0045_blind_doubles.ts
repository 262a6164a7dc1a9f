/** Who scores which inspection again without being told what it found. A row is ended once and never removed. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  yield* sql`
    CREATE TABLE blind_doubles (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      inspection_id ${bytewiseText} NOT NULL REFERENCES inspections (id),
      account ${bytewiseText} NOT NULL,
      begun_at ${bytewiseText} NOT NULL,
      ended_at TEXT,
      outcome TEXT,
      double_id ${bytewiseText} REFERENCES inspections (id)
    ) ${strictTable}`
  yield* sql`CREATE INDEX blind_doubles_open ON blind_doubles (account) WHERE ended_at IS NULL`
  yield* sql`CREATE INDEX blind_doubles_of ON blind_doubles (inspection_id, account)`
  yield* frozen("blind_doubles", ["id", "inspection_id", "account", "begun_at"])
})
