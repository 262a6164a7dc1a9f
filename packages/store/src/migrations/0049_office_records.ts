/**
 * Lines of an office's registers. What differs from kind to kind lies in one text of JSON: what is asked of all
 * kinds, the unit and the day, are columns. The id is the hash of the natural key, so no other index finds a line
 * that a file brings again.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE office_records (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      kind ${bytewiseText} NOT NULL,
      unit_id ${bytewiseText} REFERENCES org_units (id),
      day ${bytewiseText} NOT NULL,
      fields TEXT NOT NULL
    ) ${strictTable}`
  yield* sql`CREATE INDEX office_records_order ON office_records (office_id, kind, day, id)`
})
