/** `AwardRepo` on any SQL client. The dates of a line stand in a table of their own, written with it. */
import { Award, AwardId } from "@aiwei/domain/awards/Award"
import { AwardRepo } from "@aiwei/domain/awards/AwardRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const { grantedOn, recheckYear, replaces, ...line } = Award.fields
const Dates = Schema.Struct({ awardId: AwardId, grantedOn, recheckYear, replaces })

const statements = (sql: SqlClient.SqlClient) => {
  const whole = sql`
    SELECT awards.*, award_dates.granted_on, award_dates.recheck_year, award_dates.replaces
    FROM awards LEFT JOIN award_dates ON award_dates.award_id = awards.id`
  return {
    insert: SqlSchema.void({
      Request: Schema.Struct(line),
      execute: (row) => sql`INSERT INTO awards ${sql.insert(row)}`
    }),
    insertDates: SqlSchema.void({
      Request: Dates,
      execute: (row) => sql`INSERT INTO award_dates ${sql.insert(row)}`
    }),
    findById: SqlSchema.findOneOption({
      Request: AwardId,
      Result: Award,
      execute: (id) => sql`${whole} WHERE awards.id = ${id}`
    }),
    ofOffice: SqlSchema.findAll({
      Request: OrgUnitId,
      Result: Award,
      execute: (officeId) => sql`
        ${whole} WHERE awards.office_id = ${officeId} AND awards.withdrawn_at IS NULL
        ORDER BY awards.year DESC, awards.id DESC`
    })
  }
}

export const AwardRepoSql = Layer.effect(
  AwardRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: ({ grantedOn: day, recheckYear: again, replaces: before, ...award }) =>
        Effect.andThen(
          ask.insert(award),
          ask.insertDates({
            awardId: award.id,
            grantedOn: day,
            recheckYear: again,
            replaces: before
          })
        ).pipe(answered("AwardRepo.insert")),
      withdraw: ({ id, withdrawnAt, withdrawnBy, withdrawnReason }) =>
        sql`
          UPDATE awards SET withdrawn_at = ${withdrawnAt}, withdrawn_by = ${withdrawnBy},
            withdrawn_reason = ${withdrawnReason}
          WHERE id = ${id} AND withdrawn_at IS NULL`.pipe(
          Effect.asVoid,
          answered("AwardRepo.withdraw")
        ),
      findById: (id) => ask.findById(id).pipe(answered("AwardRepo.findById")),
      ofOffice: (office) => ask.ofOffice(office).pipe(answered("AwardRepo.ofOffice"))
    }
  })
)
