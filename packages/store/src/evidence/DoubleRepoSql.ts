/** `DoubleRepo` on any SQL client. */
import { BlindDouble, Withheld } from "@aiwei/domain/evidence/rounds/BlindDouble"
import { DoubleRepo } from "@aiwei/domain/evidence/rounds/DoubleRepo"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const doubles = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: BlindDouble,
    execute: ({ announcedBy, ...row }) =>
      Effect.andThen(
        sql`INSERT INTO blind_doubles ${sql.insert(row)}`,
        announcedBy === null
          ? Effect.succeed([])
          : sql`INSERT INTO announced_doubles ${sql.insert({ doubleId: row.id, announcedBy })}`
      )
  }),
  of: SqlSchema.findAll({
    Request: Schema.Struct({
      inspectionId: Schema.String,
      account: Schema.NullOr(Schema.String)
    }),
    Result: BlindDouble,
    execute: ({ inspectionId, account }) => sql`
      SELECT d.*, a.announced_by
      FROM blind_doubles d
      LEFT JOIN announced_doubles a ON a.double_id = d.id
      WHERE d.inspection_id = ${inspectionId}
      ${account === null ? sql.literal("") : sql`AND d.account = ${account}`}
      ORDER BY d.id`
  }),
  open: SqlSchema.findAll({
    Request: Schema.String,
    Result: Withheld,
    execute: (account) => sql`
      SELECT
        i.id AS inspection_id, i.unit_id, i.kind, i.day, s.period, s.office_id, d.begun_at,
        a.announced_by
      FROM blind_doubles d
      LEFT JOIN announced_doubles a ON a.double_id = d.id
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
