/** `DoubleRepo` on any SQL client. */
import { BlindDouble, Withheld } from "@aiwei/domain/evidence/rounds/BlindDouble"
import { DoubleRepo } from "@aiwei/domain/evidence/rounds/DoubleRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const doubles = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: BlindDouble,
    execute: (row) => sql`INSERT INTO blind_doubles ${sql.insert(row)}`
  }),
  of: SqlSchema.findAll({
    Request: Schema.Struct({ inspectionId: Schema.String, account: Schema.String }),
    Result: BlindDouble,
    execute: ({ inspectionId, account }) => sql`
      SELECT * FROM blind_doubles
      WHERE inspection_id = ${inspectionId} AND account = ${account} ORDER BY id`
  }),
  open: SqlSchema.findAll({
    Request: Schema.String,
    Result: Withheld,
    execute: (account) => sql`
      SELECT i.id AS inspection_id, i.unit_id, s.period
      FROM blind_doubles d
      JOIN inspections i ON i.id = d.inspection_id
      JOIN score_sheets s ON s.id = i.sheet_id
      WHERE d.account = ${account} AND d.ended_at IS NULL AND i.withdrawn_at IS NULL
      ORDER BY d.id`
  })
})

export const DoubleRepoSql = Layer.effect(
  DoubleRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = doubles(sql)
    return {
      insert: (row) => ask.insert(row).pipe(answered("DoubleRepo.insert")),
      end: (id, { endedAt, outcome, doubleId }) =>
        sql`
          UPDATE blind_doubles
          SET ended_at = ${endedAt}, outcome = ${outcome}, double_id = ${doubleId}
          WHERE id = ${id} AND ended_at IS NULL`.pipe(Effect.asVoid, answered("DoubleRepo.end")),
      of: (inspectionId, account) =>
        ask.of({ inspectionId, account }).pipe(answered("DoubleRepo.of")),
      open: (account) => ask.open(account).pipe(answered("DoubleRepo.open"))
    }
  })
)
