/** Yearly appraisals, frozen whole; and the register of awards, in which a line can only be withdrawn. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const award = `id, office_id, unit_id, unit_name, path, title, level, grantor, year, doc_no, note, file_name,
  file_bytes, file_sha256, added_at, added_by`

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE appraisals (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      year INTEGER NOT NULL,
      version INTEGER NOT NULL,
      snapshot TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      reason TEXT,
      made_at ${bytewiseText} NOT NULL,
      made_by TEXT NOT NULL,
      code_version TEXT NOT NULL,
      UNIQUE (office_id, year, version)
    ) ${strictTable}`
  yield* frozen("appraisals", null)

  yield* sql`
    CREATE TABLE awards (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      unit_name TEXT NOT NULL,
      path ${bytewiseText} NOT NULL,
      title TEXT NOT NULL,
      level TEXT NOT NULL,
      grantor TEXT NOT NULL,
      year INTEGER NOT NULL,
      doc_no TEXT,
      note TEXT,
      file_name TEXT,
      file_bytes INTEGER,
      file_sha256 TEXT,
      added_at ${bytewiseText} NOT NULL,
      added_by TEXT NOT NULL,
      withdrawn_at TEXT,
      withdrawn_by TEXT,
      withdrawn_reason TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX awards_office ON awards (office_id, year)`
  yield* frozen("awards", [award])
})
