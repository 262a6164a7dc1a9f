/** Appeals against a line of a month. What was lodged is never changed, and none is deleted. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const content = `id, office_id, no, period, version, publication_id, unit_id, unit_name, path, indicator_id,
  code, line_name, worth, points, text, file_name, file_bytes, file_sha256, lodged_at, lodged_by, last_day`

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  yield* sql`
    CREATE TABLE appeals (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      no INTEGER NOT NULL,
      period ${bytewiseText} NOT NULL,
      version INTEGER NOT NULL,
      publication_id ${bytewiseText} REFERENCES publications (id),
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      unit_name TEXT NOT NULL,
      path ${bytewiseText} NOT NULL,
      indicator_id ${bytewiseText} NOT NULL,
      code ${bytewiseText} NOT NULL,
      line_name TEXT NOT NULL,
      worth INTEGER NOT NULL,
      points INTEGER,
      text TEXT NOT NULL,
      file_name TEXT,
      file_bytes INTEGER,
      file_sha256 TEXT,
      lodged_at ${bytewiseText} NOT NULL,
      lodged_by TEXT NOT NULL,
      last_day ${bytewiseText} NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('lodged', 'accepted', 'decided', 'withdrawn')),
      accepted_at TEXT,
      accepted_by TEXT,
      outcome TEXT CHECK (outcome IN ('upheld', 'partly', 'rejected')),
      decision TEXT,
      ended_at TEXT,
      ended_by TEXT,
      reply TEXT,
      replied_at TEXT,
      replied_by TEXT,
      corrected_by ${bytewiseText} REFERENCES publications (id),
      UNIQUE (office_id, no),
      CHECK ((state = 'decided') = (outcome IS NOT NULL))
    ) ${strictTable}`
  // A line is contested once at a time.
  yield* sql`
    CREATE UNIQUE INDEX appeals_open ON appeals (office_id, period, unit_id, code)
    WHERE state IN ('lodged', 'accepted')`
  yield* frozen("appeals", [content])
})
