/**
 * What units were called before a day, what became of units that were merged or split, and the levels of
 * places as data. A former name is written once, when it ends, and never touched again.
 */
import { builtinLevels } from "@aiwei/domain/org/levels/builtinLevels"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const names = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, clustered } = yield* dialect
  yield* sql`
    CREATE TABLE former_names (
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      until ${bytewiseText} NOT NULL,
      name TEXT NOT NULL,
      official_name TEXT,
      code ${bytewiseText},
      PRIMARY KEY (unit_id, until)
    ) ${clustered}`
  yield* sql`CREATE INDEX former_names_code ON former_names (code) WHERE code IS NOT NULL`
  yield* sql`
    CREATE TABLE unit_successors (
      unit_id TEXT NOT NULL REFERENCES org_units (id),
      successor_id TEXT NOT NULL REFERENCES org_units (id),
      on_day ${bytewiseText} NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (unit_id, successor_id, on_day),
      CHECK (unit_id <> successor_id)
    ) ${clustered}`
  yield* sql`CREATE INDEX unit_successors_of ON unit_successors (successor_id)`
})

const levels = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect
  yield* sql`
    CREATE TABLE org_levels (
      code ${bytewiseText} NOT NULL PRIMARY KEY,
      zh TEXT NOT NULL,
      en TEXT NOT NULL,
      rank INTEGER NOT NULL,
      kind TEXT NOT NULL,
      office_id TEXT REFERENCES org_units (id)
    ) ${strictTable}`
  const rows = builtinLevels.map(
    ({ code, zh, en, rank, kind }) =>
      sql`(${code}, ${zh}, ${en}, CAST(${rank} AS INTEGER), ${kind})`
  )
  yield* sql`INSERT INTO org_levels (code, zh, en, rank, kind) VALUES ${sql.csv(rows)}`
})

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  yield* names
  yield* levels
  // Of a grid, as its platform writes it; of a village, by the statistical yearbook; of a place to see first.
  yield* sql`ALTER TABLE org_units ADD COLUMN grid_code ${bytewiseText}`
  yield* sql`ALTER TABLE org_units ADD COLUMN urban_rural TEXT`
  yield* sql`ALTER TABLE org_units ADD COLUMN priority INTEGER`
  yield* sql`CREATE INDEX org_units_grid_code ON org_units (grid_code) WHERE grid_code IS NOT NULL`
})
