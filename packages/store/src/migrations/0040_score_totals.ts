/**
 * What a month's order needs of each unit, kept as `score_sums` are. It begins empty: whoever brings the tables
 * up to date works the totals out once they all are there, see `missingTotals`.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE score_totals (
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      total INTEGER,
      available INTEGER NOT NULL,
      compared INTEGER,
      outside TEXT,
      unassessed INTEGER NOT NULL,
      PRIMARY KEY (sheet_id, unit_id)
    ) ${clustered}`
  // A rank is a count over these alone.
  yield* sql`
    CREATE INDEX score_totals_order ON score_totals (sheet_id, compared, unassessed, unit_id)
    WHERE outside IS NULL`
})
