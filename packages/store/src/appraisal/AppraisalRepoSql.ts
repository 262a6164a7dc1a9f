/** `AppraisalRepo` on any SQL client. */
import { Appraisal } from "@aiwei/domain/appraisal/Appraisal"
import { AppraisalRepo } from "@aiwei/domain/appraisal/AppraisalRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const statements = (sql: SqlClient.SqlClient) => ({
  insert: SqlSchema.void({
    Request: Appraisal,
    execute: (row) => sql`INSERT INTO appraisals ${sql.insert(row)}`
  }),
  ofOffice: SqlSchema.findAll({
    Request: Schema.Struct({ officeId: OrgUnitId, year: Schema.NullOr(Schema.Int) }),
    Result: Appraisal,
    execute: ({ officeId, year }) => sql`
      SELECT * FROM appraisals WHERE office_id = ${officeId}
        ${year === null ? sql.literal("") : sql`AND year = ${year}`}
      ORDER BY year DESC, version DESC`
  })
})

export const AppraisalRepoSql = Layer.effect(
  AppraisalRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    return {
      insert: (row) => ask.insert(row).pipe(answered("AppraisalRepo.insert")),
      ofOffice: (officeId, year) =>
        ask.ofOffice({ officeId, year }).pipe(answered("AppraisalRepo.ofOffice"))
    }
  })
)
