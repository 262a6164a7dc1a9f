/** `ImportBatchRepo` on any SQL client. */
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { BatchId, FileId, ImportBatch, ImportFile } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { ownBatches } from "./ownBatches.ts"

const Part = Schema.Struct({ after: Schema.NullOr(BatchId), limit: Schema.Int })

const batches = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: ImportBatch,
    execute: (row) => sql`INSERT INTO import_batches ${sql.insert(row)}`
  }),
  findById: SqlSchema.findOneOption({
    Request: BatchId,
    Result: ImportBatch,
    execute: (id) => sql`SELECT * FROM import_batches WHERE id = ${id}`
  }),
  setState: (id: BatchId, state: ImportBatch["state"]) => sql`
    UPDATE import_batches SET state = ${state} WHERE id = ${id}`
})

/** Files that are kept with a record come in the same way, and are never committed: no import of anything. */
const brought = "AND NOT (b.source = 'attachment' AND b.state = 'open')"

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  part: (by: string) =>
    SqlSchema.findAll({
      Request: Part,
      Result: ImportBatch,
      execute: ({ after, limit }) => sql`
        SELECT * FROM import_batches b WHERE ${ownBatches(sql, reach, by)}
        ${sql.literal(brought)} ${after === null ? sql.literal("") : sql`AND b.id < ${after}`}
        ORDER BY b.id DESC LIMIT ${limit}`
    })
})

const files = (sql: SqlClient.SqlClient) => ({
  put: bulkWriter(sql, {
    table: "import_files",
    fields: Object.keys(ImportFile.fields),
    key: ["id"],
    taken: { replaceAllBut: ["batchId"] }
  }),
  find: SqlSchema.findOneOption({
    Request: FileId,
    Result: ImportFile,
    execute: (id) => sql`SELECT * FROM import_files WHERE id = ${id}`
  }),
  findAll: SqlSchema.findAll({
    Request: Schema.Array(FileId),
    Result: ImportFile,
    execute: (ids) => sql`SELECT * FROM import_files WHERE id IN ${sql.in(ids)} ORDER BY id`
  }),
  ofBatch: SqlSchema.findAll({
    Request: BatchId,
    Result: ImportFile,
    execute: (id) => sql`SELECT * FROM import_files WHERE batch_id = ${id} ORDER BY id`
  }),
  committed: SqlSchema.findOneOption({
    Request: Schema.String,
    Result: ImportFile,
    execute: (sha256) => sql`
      SELECT * FROM import_files WHERE sha256 = ${sha256} AND committed_at IS NOT NULL
      ORDER BY id LIMIT 1`
  })
})

export const ImportBatchRepoSql = Layer.effect(
  ImportBatchRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const batch = batches(sql)
    const file = files(sql)
    const list = byReach(lists(sql))
    return {
      insert: (row) => batch.insert(row).pipe(answered("ImportBatchRepo.insert")),
      findById: (id) => batch.findById(id).pipe(answered("ImportBatchRepo.findById")),
      setState: (id, state) =>
        batch.setState(id, state).pipe(Effect.asVoid, answered("ImportBatchRepo.setState")),
      part: (after, limit) =>
        CurrentActor.pipe(
          Effect.flatMap(({ kind, name }) =>
            list((reads) => reads.part(`${kind}:${name}`)({ after, limit }))
          ),
          answered("ImportBatchRepo.part")
        ),
      putFile: (row) => file.put([row]).pipe(answered("ImportBatchRepo.putFile")),
      findFile: (id) => file.find(id).pipe(answered("ImportBatchRepo.findFile")),
      findFiles: (ids) => inParts(ids, file.findAll).pipe(answered("ImportBatchRepo.findFiles")),
      filesOf: (id) => file.ofBatch(id).pipe(answered("ImportBatchRepo.filesOf")),
      findCommitted: (sha256) =>
        file.committed(sha256).pipe(answered("ImportBatchRepo.findCommitted"))
    }
  })
)
