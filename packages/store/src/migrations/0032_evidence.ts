/**
 * Inspections, evidence and the ledger, and beside what a sheet says of a line what its evidence comes to.
 * What was put down is never edited: only that it was withdrawn can be added to it.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

const content = {
  inspections: `id, sheet_id, unit_id, path, kind, day, time, inspectors, indicators, double_of, note,
    reference, file_id, sheet_name, cell, raw, created_at, created_by`,
  evidence: `id, sheet_id, unit_id, path, indicator, found, inspection_id, source, day, place_id, spot,
    clause, note, reference, file_name, file_bytes, file_sha256, file_id, sheet_name, cell, raw,
    created_at, created_by`,
  ledger: `id, sheet_id, unit_id, path, kind, points, veto, reason, day, reference, file_name,
    file_bytes, file_sha256, file_id, sheet_name, cell, raw, created_at, created_by`
}

const parts = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText } = yield* dialect
  return {
    of: sql`
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      sheet_id ${bytewiseText} NOT NULL REFERENCES score_sheets (id),
      unit_id ${bytewiseText} NOT NULL REFERENCES org_units (id),
      path ${bytewiseText} NOT NULL`,
    file: sql`
      file_name TEXT,
      file_bytes INTEGER,
      file_sha256 TEXT`,
    end: sql`
      file_id TEXT,
      sheet_name TEXT,
      cell TEXT,
      raw TEXT,
      created_at ${bytewiseText} NOT NULL,
      created_by TEXT NOT NULL,
      withdrawn_at ${bytewiseText},
      withdrawn_by TEXT,
      withdrawn_reason TEXT,
      CHECK (withdrawn_at IS NULL OR withdrawn_at >= created_at)`
  }
})

const inspections = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  const { of, end } = yield* parts
  yield* sql`
    CREATE TABLE inspections (
      ${of},
      kind TEXT NOT NULL,
      day ${bytewiseText} NOT NULL,
      time TEXT,
      inspectors TEXT NOT NULL,
      indicators TEXT,
      double_of ${bytewiseText} REFERENCES inspections (id),
      note TEXT,
      reference TEXT,
      ${end}
    ) ${strictTable}`
  yield* sql`CREATE INDEX inspections_unit ON inspections (sheet_id, unit_id)`
  yield* sql`
    CREATE INDEX inspections_double ON inspections (double_of) WHERE double_of IS NOT NULL`
  yield* frozen("inspections", [content.inspections])
})

const evidence = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  const { of, file, end } = yield* parts
  yield* sql`
    CREATE TABLE evidence (
      ${of},
      indicator ${bytewiseText} NOT NULL,
      found TEXT NOT NULL,
      inspection_id ${bytewiseText} REFERENCES inspections (id),
      source TEXT NOT NULL,
      day ${bytewiseText},
      place_id TEXT REFERENCES org_units (id),
      spot TEXT,
      clause TEXT,
      note TEXT,
      reference TEXT,
      ${file},
      ${end}
    ) ${strictTable}`
  // A line is worked out from what of it still counts, and a month is listed a part at a time.
  yield* sql`CREATE INDEX evidence_line ON evidence (sheet_id, unit_id, indicator, withdrawn_at)`
  yield* sql`CREATE INDEX evidence_sheet ON evidence (sheet_id, id)`
  yield* sql`
    CREATE INDEX evidence_inspection ON evidence (inspection_id) WHERE inspection_id IS NOT NULL`
  yield* frozen("evidence", [content.evidence])
})

const ledger = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, frozen } = yield* dialect
  const { of, file, end } = yield* parts
  yield* sql`
    CREATE TABLE ledger_entries (
      ${of},
      kind TEXT NOT NULL CHECK (kind IN ('bonus', 'penalty', 'veto')),
      points INTEGER NOT NULL CHECK (points >= 0),
      veto TEXT,
      reason TEXT NOT NULL,
      day ${bytewiseText},
      reference TEXT,
      ${file},
      ${end},
      CHECK ((kind = 'veto') = (veto IS NOT NULL))
    ) ${strictTable}`
  yield* sql`CREATE INDEX ledger_entries_unit ON ledger_entries (sheet_id, unit_id)`
  yield* frozen("ledger_entries", [content.ledger])
})

/** `counted` is null for a line that has no evidence: it counts what is recorded, as ever. */
const lines = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const add = (column: string) => sql`ALTER TABLE score_entries ADD COLUMN ${sql.literal(column)}`
  // 0: nobody recorded a value; the row stands for its evidence alone.
  yield* add("recorded INTEGER NOT NULL DEFAULT 1")
  yield* add("counted INTEGER")
  yield* add("outside INTEGER")
  yield* add("reduced INTEGER")
  yield* add("blocks INTEGER")
  yield* add("standing TEXT")
  yield* add("holds TEXT")
  yield* add("line TEXT")
  yield* sql`
    CREATE INDEX score_entries_holds ON score_entries (sheet_id, unit_id) WHERE holds IS NOT NULL`
  yield* sql`ALTER TABLE score_sums ADD COLUMN outside INTEGER NOT NULL DEFAULT 0`
  yield* sql`ALTER TABLE score_sums ADD COLUMN reduced INTEGER NOT NULL DEFAULT 0`
  yield* sql`ALTER TABLE score_sums ADD COLUMN blocks INTEGER NOT NULL DEFAULT 0`
})

export default Effect.all([inspections, evidence, ledger, lines], { discard: true })
