/** What every record asks first of its month: sheet, newest version, what was handed in, where the unit stood. */
import { ScoreSheet, SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { MonthOfUnit } from "@aiwei/domain/evidence/EvidenceRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { firstDayOf, Month } from "@aiwei/domain/shared/Month"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const Asked = Schema.Struct({ officeId: OrgUnitId, period: Month, unitId: OrgUnitId })
const Row = Schema.Struct({
  id: Schema.NullOr(SheetId),
  schemeId: Schema.NullOr(SchemeId),
  updatedAt: Schema.NullOr(ScoreSheet.fields.updatedAt),
  version: Schema.NullOr(Schema.Int),
  publishedAt: Schema.NullOr(Schema.String),
  handedInAt: Schema.NullOr(Schema.String),
  path: Schema.NullOr(TreePath)
})

export const monthReads = (sql: SqlClient.SqlClient) => {
  const ask = SqlSchema.findOne({
    Request: Asked,
    Result: Row,
    execute: ({ officeId, period, unitId }) => {
      const first = firstDayOf(Month.make(period))
      return sql`
        SELECT h.id, h.scheme_id, h.updated_at, v.version, v.published_at,
          (SELECT max(r.submitted_at) FROM reviews r
            WHERE r.office_id = o.id AND r.period = ${period}) AS handed_in_at,
          (SELECT p.path FROM placements p
            WHERE p.unit_id = ${unitId} AND p.valid_from <= ${first} AND ${first} < p.valid_to)
            AS path
        FROM org_units o
        LEFT JOIN score_sheets h ON h.office_id = o.id AND h.period = ${period}
        LEFT JOIN publications v ON v.office_id = o.id AND v.period = ${period} AND v.version = (
          SELECT max(n.version) FROM publications n
          WHERE n.office_id = o.id AND n.period = ${period})
        WHERE o.id = ${officeId}`
    }
  })
  return (officeId: OrgUnitId, period: Month, unitId: OrgUnitId) =>
    Effect.map(ask({ officeId, period, unitId }), (row): MonthOfUnit => {
      const { id, schemeId, updatedAt, version, publishedAt, handedInAt, path } = row
      const isBegun = id !== null && schemeId !== null && updatedAt !== null
      return {
        sheet: isBegun ? { id, officeId, schemeId, period, updatedAt } : null,
        head: version === null ? null : { version, publishedAt },
        handedInAt,
        path
      }
    })
}
