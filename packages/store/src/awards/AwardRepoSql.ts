/** `AwardRepo` on any SQL client. */
import { Award, AwardId } from "@aiwei/domain/awards/Award"
import { AwardRepo } from "@aiwei/domain/awards/AwardRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Award,
    execute: (row) => sql`INSERT INTO awards ${sql.insert(row)}`
  }),
  findById: SqlSchema.findOneOption({
    Request: AwardId,
    Result: Award,
    execute: (id) => sql`SELECT * FROM awards WHERE id = ${id}`
  }),
  ofOffice: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: Award,
    execute: (officeId) => sql`
      SELECT * FROM awards WHERE office_id = ${officeId} AND withdrawn_at IS NULL
      ORDER BY year DESC, id DESC`
  })
})

export const AwardRepoSql = Layer.effect(
  AwardRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (row) => ask.insert(row).pipe(answered("AwardRepo.insert")),
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
