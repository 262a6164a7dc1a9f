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

const statements = (sql: SqlClient.SqlClient) => ({
  append: bulkWriter(sql, {
    table: "import_changes",
    fields: Object.keys(ImportChange.fields),
    key: ["fileId", "seq"],
    taken: "keep"
  }),
  changesOf: SqlSchema.findAll({
    Request: FileId,
    Result: ImportChange,
    execute: (id) => sql`SELECT * FROM import_changes WHERE file_id = ${id} ORDER BY seq`
  }),
  putProvenance: bulkWriter(sql, {
    table: "provenance",
    fields: Object.keys(Provenance.fields),
    key: ["entity", "entityId"],
    taken: { replaceAllBut: [] }
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
    return {
      append: (changes) => ask.append(changes).pipe(answered("ImportJournal.append")),
      changesOf: (fileId) => ask.changesOf(fileId).pipe(answered("ImportJournal.changesOf")),
      putProvenance: (rows) =>
        ask.putProvenance(rows).pipe(answered("ImportJournal.putProvenance")),
      provenanceOf: (entity, ids) =>
        inParts(ids, (part) => ask.provenanceOf({ entity, ids: part })).pipe(
          answered("ImportJournal.provenanceOf")
        )
    }
  })
)
