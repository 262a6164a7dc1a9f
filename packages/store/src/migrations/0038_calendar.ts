/** Days on which an office does otherwise than the country, and the years whose holidays it told itself. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect

  yield* sql`
    CREATE TABLE office_days (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      purpose ${bytewiseText} NOT NULL,
      first_day ${bytewiseText} NOT NULL,
      until ${bytewiseText} NOT NULL,
      weekday INTEGER,
      working INTEGER NOT NULL,
      name TEXT NOT NULL,
      set_at ${bytewiseText} NOT NULL,
      set_by TEXT NOT NULL,
      cleared_at TEXT,
      cleared_by TEXT,
      CHECK (first_day < until)
    ) ${strictTable}`
  yield* sql`CREATE INDEX office_days_office ON office_days (office_id) WHERE cleared_at IS NULL`
  yield* frozen("office_days", [
    "id",
    "office_id",
    "purpose",
    "first_day",
    "until",
    "weekday",
    "working",
    "name",
    "set_at",
    "set_by"
  ])

  yield* sql`
    CREATE TABLE office_years (
      office_id TEXT NOT NULL REFERENCES org_units (id),
      year INTEGER NOT NULL,
      source TEXT NOT NULL,
      set_at ${bytewiseText} NOT NULL,
      set_by TEXT NOT NULL,
      PRIMARY KEY (office_id, year)
    ) ${strictTable}`
})
