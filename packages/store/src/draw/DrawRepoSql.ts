/** `DrawRepo` on any SQL client. Inputs and result are stored as the JSON they were hashed from. */
import { Draw, DrawId, DrawInputs, DrawResult } from "@aiwei/domain/draw/Draw"
import { DrawRepo } from "@aiwei/domain/draw/DrawRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Row = Schema.Struct({
  ...Draw.fields,
  inputs: Schema.fromJsonString(DrawInputs),
  result: Schema.fromJsonString(DrawResult)
})

const Part = Schema.Struct({
  officeId: OrgUnitId,
  before: Schema.NullOr(Schema.String),
  limit: Schema.Int
})

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Row,
    execute: (row) => sql`INSERT INTO draws ${sql.insert(row)}`
  }),
  findById: SqlSchema.findOneOption({
    Request: DrawId,
    Result: Row,
    execute: (id) => sql`SELECT * FROM draws WHERE id = ${id}`
  }),
  part: SqlSchema.findAll({
    Request: Part,
    Result: Row,
    execute: ({ officeId, before, limit }) => sql`
      SELECT * FROM draws WHERE office_id = ${officeId}
        ${before === null ? sql.literal("") : sql`AND id < ${before}`}
      ORDER BY id DESC LIMIT ${limit}`
  }),
  count: SqlSchema.findOne({
    Request: OrgUnitId,
    Result: Schema.Struct({ n: Schema.Int }),
    execute: (office) => sql`
      SELECT CAST(count(*) AS INTEGER) AS n FROM draws WHERE office_id = ${office}`
  })
})

export const DrawRepoSql = Layer.effect(
  DrawRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (draw) => ask.insert(draw).pipe(answered("DrawRepo.insert")),
      findById: (id) => ask.findById(id).pipe(answered("DrawRepo.findById")),
      part: (wanted) => ask.part(wanted).pipe(answered("DrawRepo.part")),
      count: (office) =>
        ask.count(office).pipe(
          Effect.map(({ n }) => n),
          answered("DrawRepo.count")
        )
    }
  })
)
