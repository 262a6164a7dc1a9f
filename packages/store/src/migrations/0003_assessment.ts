/**
 * Schemes and score sheets. `score_sums` is worked out from `score_entries` by the one repository that
 * writes both, so that a ranking never reads a million leaves; `verify` compares the two.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const schemes = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE schemes (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      version INTEGER NOT NULL,
      name TEXT NOT NULL,
      total INTEGER NOT NULL,
      bonus_max INTEGER,
      veto TEXT,
      not_applicable TEXT NOT NULL,
      "precision" INTEGER NOT NULL,
      valid_from ${bytewiseText} NOT NULL,
      created_at TEXT NOT NULL,
      UNIQUE (office_id, version)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE indicators (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      scheme_id ${bytewiseText} NOT NULL REFERENCES schemes (id),
      code TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      category TEXT NOT NULL,
      name TEXT NOT NULL,
      worth INTEGER NOT NULL,
      UNIQUE (scheme_id, code),
      UNIQUE (scheme_id, ordinal)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE indicator_labels (
      indicator_id ${bytewiseText} NOT NULL REFERENCES indicators (id),
      label TEXT NOT NULL,
      PRIMARY KEY (indicator_id, label)
    ) ${strictTable}`
})

const scores = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE score_sheets (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      office_id TEXT NOT NULL REFERENCES org_units (id),
      scheme_id ${bytewiseText} NOT NULL REFERENCES schemes (id),
      period ${bytewiseText} NOT NULL,
      updated_at ${bytewiseText} NOT NULL,
      UNIQUE (office_id, period)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE score_entries (
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      indicator_id ${bytewiseText} NOT NULL REFERENCES indicators (id),
      path ${bytewiseText} NOT NULL,
      points INTEGER,
      deduction INTEGER,
      not_applicable INTEGER NOT NULL,
      reason TEXT,
      cell TEXT,
      raw TEXT,
      file_id TEXT,
      sheet_name TEXT,
      PRIMARY KEY (sheet_id, unit_id, indicator_id)
    ) ${clustered}`
})

const tallies = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

  yield* sql`
    CREATE TABLE score_tallies (
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      path ${bytewiseText} NOT NULL,
      bonus INTEGER NOT NULL,
      bonus_reason TEXT,
      bonus_cell TEXT,
      vetoed INTEGER NOT NULL,
      veto_cell TEXT,
      stated_total INTEGER,
      stated_total_cell TEXT,
      stated_rank INTEGER,
      stated_rank_cell TEXT,
      file_id TEXT,
      sheet_name TEXT,
      PRIMARY KEY (sheet_id, unit_id)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE score_sums (
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      category TEXT NOT NULL,
      points INTEGER NOT NULL,
      not_applicable INTEGER NOT NULL,
      leaves_not_applicable INTEGER NOT NULL,
      done INTEGER NOT NULL,
      deducted INTEGER NOT NULL,
      PRIMARY KEY (sheet_id, unit_id, category)
    ) ${clustered}`
})

export default Effect.all([schemes, scores, tallies], { discard: true })
