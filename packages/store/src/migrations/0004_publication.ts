/**
 * Publications: rows are added whole, and the database itself refuses to change anything but the state.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE publications (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      period ${bytewiseText} NOT NULL,
      version INTEGER NOT NULL,
      state TEXT NOT NULL,
      scheme_id ${bytewiseText} NOT NULL REFERENCES schemes (id),
      snapshot TEXT,
      sha256 TEXT,
      created_at TEXT NOT NULL,
      published_at TEXT,
      reason TEXT,
      code_version TEXT NOT NULL,
      UNIQUE (office_id, period, version)
    ) ${strictTable}`

  yield* sql`INSERT INTO counters (name, value) VALUES ('publications', 0)`
  yield* frozen("publications", [
    "id",
    "office_id",
    "period",
    "version",
    "scheme_id",
    "snapshot",
    "sha256",
    "created_at",
    "published_at",
    "reason",
    "code_version"
  ])
})
