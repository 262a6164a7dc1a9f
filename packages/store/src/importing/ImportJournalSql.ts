/** `ImportJournal` on any SQL client. */
import { FileId } from "@aiwei/domain/importing/ImportBatch"
import { ImportChange } from "@aiwei/domain/importing/ImportChange"
import { ImportJournal } from "@aiwei/domain/importing/ImportJournal"
import { Provenance } from "@aiwei/domain/importing/Provenance"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"

const Wanted = Schema.Struct({ entity: Schema.String, ids: Schema.Array(Schema.String) })

const Commit = Schema.Struct({ no: Schema.Int })

const statements = (sql: SqlClient.SqlClient) => ({
  append: bulkWriter(sql, {
    table: "import_changes",
    fields: ["commitNo", ...Object.keys(ImportChange.fields)],
    key: ["commitNo", "seq"],
    taken: "keep"
  }),
  /** Imports wait for one another at the tree, so two never take one number. */
  addCommit: (file: FileId) => sql`
    INSERT INTO import_commits (no, file_id)
    SELECT coalesce(max(no), 0) + 1, ${file} FROM import_commits WHERE true
    ON CONFLICT (file_id) DO NOTHING`,
  commitOf: SqlSchema.findOne({
    Request: FileId,
    Result: Commit,
    execute: (file) => sql`SELECT no FROM import_commits WHERE file_id = ${file}`
  }),
  changesOf: SqlSchema.findAll({
    Request: FileId,
    Result: ImportChange,
    execute: (id) => sql`
      SELECT c.* FROM import_commits f JOIN import_changes c ON c.commit_no = f.no
      WHERE f.file_id = ${id} ORDER BY c.seq`
  }),
  provenanceOf: SqlSchema.findAll({
    Request: Wanted,
    Result: Provenance,
    execute: ({ entity, ids }) => sql`
      SELECT * FROM provenance WHERE entity = ${entity} AND entity_id IN ${sql.in(ids)}`
  })
})

export const ImportJournalSql = Layer.effect(
  ImportJournal,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)

    const append = Effect.fnUntraced(function* (
      fileId: FileId,
      changes: ReadonlyArray<ImportChange>
    ) {
      yield* ask.addCommit(fileId)
      const { no: commitNo } = yield* ask.commitOf(fileId)
      yield* ask.append(changes.map((change) => ({ ...change, commitNo })))
    })

    return {
      append: (fileId, changes) => append(fileId, changes).pipe(answered("ImportJournal.append")),
      changesOf: (fileId) => ask.changesOf(fileId).pipe(answered("ImportJournal.changesOf")),
      provenanceOf: (entity, ids) =>
        inParts(ids, (part) => ask.provenanceOf({ entity, ids: part })).pipe(
          answered("ImportJournal.provenanceOf")
        )
    }
  })
)
