/**
 * Imports: batches, files, the journal of what each file changed, and the cell each record came from.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable } = yield* dialect

  yield* sql`
    CREATE TABLE import_batches (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      created_at TEXT NOT NULL,
      actor TEXT NOT NULL,
      state TEXT NOT NULL,
      source TEXT NOT NULL
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE import_files (
      id ${bytewiseText} NOT NULL PRIMARY KEY,
      batch_id ${bytewiseText} NOT NULL REFERENCES import_batches (id),
      path TEXT NOT NULL,
      sha256 TEXT,
      bytes INTEGER NOT NULL,
      kind TEXT,
      format TEXT,
      outcome TEXT,
      code TEXT,
      report TEXT,
      committed_at TEXT
    ) ${strictTable}`
  yield* sql`CREATE INDEX import_files_batch ON import_files (batch_id, id)`
  yield* sql`CREATE INDEX import_files_sha256 ON import_files (sha256)`

  yield* sql`
    CREATE TABLE import_changes (
      file_id ${bytewiseText} NOT NULL REFERENCES import_files (id),
      seq INTEGER NOT NULL,
      entity TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      action TEXT NOT NULL,
      "before" TEXT,
      "after" TEXT NOT NULL,
      PRIMARY KEY (file_id, seq)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE provenance (
      entity TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      file_id ${bytewiseText} NOT NULL REFERENCES import_files (id),
      sheet TEXT NOT NULL,
      cell TEXT NOT NULL,
      PRIMARY KEY (entity, entity_id)
    ) ${strictTable}`
})
