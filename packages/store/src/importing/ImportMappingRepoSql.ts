/** `ImportMappingRepo` on any SQL client. */
import { ImportMapping, MappingId } from "@aiwei/domain/importing/ImportMapping"
import { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { byReach, type ReachSql } from "../reach.ts"

const { headings, columns, ...plain } = ImportMapping.fields

const Row = Schema.Struct({
  ...plain,
  headings: Schema.fromJsonString(headings),
  columns: Schema.fromJsonString(columns)
})

const Wanted = Schema.Struct({ officeId: Schema.NullOr(OrgUnitId), shape: Schema.String })
const Use = Schema.Struct({ id: MappingId, at: Schema.String })

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  all: SqlSchema.findAll({
    Request: Schema.Void,
    Result: Row,
    execute: () => sql`
      SELECT * FROM import_mappings m
      WHERE office_id IS NULL OR ${sql.literal(reach.unit("m.office_id"))} ORDER BY id DESC`
  })
})

const statements = (sql: SqlClient.SqlClient) => ({
  find: SqlSchema.findOneOption({
    Request: Wanted,
    Result: Row,
    execute: ({ officeId, shape }) => sql`
      SELECT * FROM import_mappings WHERE shape = ${shape}
      AND ${officeId === null ? sql`office_id IS NULL` : sql`office_id = ${officeId}`}`
  }),
  known: SqlSchema.findAll({
    Request: Schema.String,
    Result: Schema.Struct({ id: MappingId }),
    execute: (id) => sql`SELECT id FROM import_mappings WHERE id = ${id}`
  }),
  insert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`INSERT INTO import_mappings ${sql.insert(row)}`
  }),
  remove: SqlSchema.void({
    Request: MappingId,
    execute: (id) => sql`DELETE FROM import_mappings WHERE id = ${id}`
  }),
  use: SqlSchema.void({
    Request: Use,
    execute: ({ id, at }) => sql`
      UPDATE import_mappings SET used = used + 1, used_at = ${at} WHERE id = ${id}`
  })
})

export const ImportMappingRepoSql = Layer.effect(
  ImportMappingRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const list = byReach(lists(sql))
    return {
      all: list((reads) => reads.all(undefined)).pipe(answered("ImportMappingRepo.all")),
      find: (officeId, shape) =>
        ask.find({ officeId, shape }).pipe(answered("ImportMappingRepo.find")),
      isTaken: (id) =>
        ask.known(id).pipe(
          Effect.map((rows) => rows.length > 0),
          answered("ImportMappingRepo.isTaken")
        ),
      insert: (mapping) => ask.insert(mapping).pipe(answered("ImportMappingRepo.insert")),
      remove: (id) => ask.remove(id).pipe(answered("ImportMappingRepo.remove")),
      use: (id, at) => ask.use({ id, at }).pipe(answered("ImportMappingRepo.use"))
    }
  })
)
