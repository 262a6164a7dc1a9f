/**
 * Imports: batches, files, and the journal of what each file changed, with the cell it came from. The
 * journal is most of an import's bytes, so a row names its file by a small number, and where a record
 * was last read from is not stored a second time: `provenance` is a view.
 */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { dialect } from "../dialect.ts"

/** Where each record was last read from. */
const newestChanges = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  yield* sql`
    CREATE VIEW provenance AS
      SELECT c.entity, c.entity_id, f.file_id, c.sheet, c.cell
      FROM import_changes c JOIN import_commits f ON f.no = c.commit_no
      WHERE NOT EXISTS (
        SELECT 1 FROM import_changes l
        WHERE l.entity_id = c.entity_id AND l.entity = c.entity
          AND (l.commit_no, l.seq) > (c.commit_no, c.seq))`
})

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const { bytewiseText, strictTable, clustered } = yield* dialect

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

  // Numbered in the order of their commits, so that the newer of two changes is known.
  yield* sql`
    CREATE TABLE import_commits (
      no INTEGER NOT NULL PRIMARY KEY,
      file_id ${bytewiseText} NOT NULL UNIQUE REFERENCES import_files (id)
    ) ${strictTable}`

  yield* sql`
    CREATE TABLE import_changes (
      commit_no INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      entity TEXT NOT NULL,
      entity_id ${bytewiseText} NOT NULL,
      action TEXT NOT NULL,
      "before" TEXT,
      "after" TEXT NOT NULL,
      sheet TEXT NOT NULL,
      cell TEXT NOT NULL,
      PRIMARY KEY (commit_no, seq)
    ) ${clustered}`
  yield* sql`
    CREATE INDEX import_changes_entity ON import_changes (entity_id, commit_no, seq)`

  yield* newestChanges
})
