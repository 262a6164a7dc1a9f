/**
 * What somebody said the columns of a sheet mean, by the sheet's shape: one for each shape in an office, and
 * one for the whole installation, where no office stands.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE import_mappings (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id ${bytewiseText} REFERENCES org_units (id),
      shape ${bytewiseText} NOT NULL,
      kind TEXT NOT NULL,
      headings TEXT NOT NULL,
      columns TEXT NOT NULL,
      created_at ${bytewiseText} NOT NULL,
      created_by ${bytewiseText} NOT NULL,
      used INTEGER NOT NULL,
      used_at ${bytewiseText}
    ) ${strictTable}`
  yield* sql`
    CREATE UNIQUE INDEX import_mappings_shape ON import_mappings (shape, coalesce(office_id, ''))`
})
