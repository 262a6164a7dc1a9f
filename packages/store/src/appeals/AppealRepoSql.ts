/** `AppealRepo` on any SQL client. Only what became of an appeal is ever written again. */
import { Appeal, AppealId } from "@aiwei/domain/appeals/Appeal"
import { AppealRepo } from "@aiwei/domain/appeals/AppealRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const MonthOf = Schema.Struct({ officeId: OrgUnitId, period: Schema.NullOr(Month) })

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Appeal,
    execute: (row) => sql`INSERT INTO appeals ${sql.insert(row)}`
  }),
  findById: SqlSchema.findOneOption({
    Request: AppealId,
    Result: Appeal,
    execute: (id) => sql`SELECT * FROM appeals WHERE id = ${id}`
  }),
  ofOffice: SqlSchema.findAll({
    Request: MonthOf,
    Result: Appeal,
    execute: ({ officeId, period }) => sql`
      SELECT * FROM appeals WHERE office_id = ${officeId}
        ${period === null ? sql.literal("") : sql`AND period = ${period}`}
      ORDER BY no DESC`
  }),
  lastNo: SqlSchema.findOne({
    Request: OrgUnitId,
    Result: Schema.Struct({ no: Schema.Int }),
    execute: (officeId) => sql`
      SELECT coalesce(max(no), 0) AS no FROM appeals WHERE office_id = ${officeId}`
  })
})

export const AppealRepoSql = Layer.effect(
  AppealRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (row) => ask.insert(row).pipe(answered("AppealRepo.insert")),
      keep: ({ id, state, outcome, ...row }) =>
        sql`
          UPDATE appeals SET state = ${state}, accepted_at = ${row.acceptedAt},
            accepted_by = ${row.acceptedBy}, outcome = ${outcome}, decision = ${row.decision},
            ended_at = ${row.endedAt}, ended_by = ${row.endedBy}, reply = ${row.reply},
            replied_at = ${row.repliedAt}, replied_by = ${row.repliedBy},
            corrected_by = ${row.correctedBy}
          WHERE id = ${id}`.pipe(Effect.asVoid, answered("AppealRepo.keep")),
      findById: (id) => ask.findById(id).pipe(answered("AppealRepo.findById")),
      ofOffice: (officeId, period) =>
        ask.ofOffice({ officeId, period }).pipe(answered("AppealRepo.ofOffice")),
      lastNo: (office) =>
        ask.lastNo(office).pipe(
          Effect.map(({ no }) => no),
          answered("AppealRepo.lastNo")
        )
    }
  })
)
