/** All offices with where they stand, in one question: every write begins with which office is meant. */
import { Office } from "@aiwei/domain/org/Office"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { calledOn } from "./calledOn.ts"

/** An office and one unit of its lineage, or an office that stands nowhere. */
const Row = Schema.Union([
  Schema.Struct({
    ...PlacedUnit.fields,
    officeId: OrgUnitId,
    district: Office.fields.district,
    officeSince: Schema.String
  }),
  Schema.Struct({
    id: Schema.Null,
    officeId: OrgUnitId,
    district: Office.fields.district,
    officeSince: Schema.String
  })
])

export const placedOffices = (sql: SqlClient.SqlClient) => {
  const ask = SqlSchema.findAll({
    Request: Day,
    Result: Row,
    execute: (day) => sql`
      WITH RECURSIVE up (office_id, unit_id, parent_id, path) AS (
        SELECT o.unit_id, p.unit_id, p.parent_id, p.path
        FROM offices o JOIN placements p ON p.unit_id = o.unit_id
        WHERE p.valid_from <= ${day} AND ${day} < p.valid_to
        UNION ALL
        SELECT up.office_id, p.unit_id, p.parent_id, p.path
        FROM up JOIN placements p ON p.unit_id = up.parent_id
        WHERE p.valid_from <= ${day} AND ${day} < p.valid_to)
      SELECT o.unit_id AS office_id, o.district, o.created_at AS office_since, ${calledOn(sql).unit},
        up.parent_id, up.path
      FROM offices o LEFT JOIN up ON up.office_id = o.unit_id
      LEFT JOIN org_units u ON u.id = up.unit_id ${calledOn(sql).join(day)}
      ORDER BY o.created_at, o.unit_id, up.path`
  })
  return (day: Day) =>
    Effect.map(ask(day), (rows) =>
      [...Map.groupBy(rows, ({ officeId }) => officeId)].map(([unitId, own]) => ({
        unitId,
        district: own[0]?.district ?? null,
        createdAt: own[0]?.officeSince ?? "",
        lineage: own.flatMap((row): ReadonlyArray<PlacedUnit> => {
          if (row.id === null) return []
          const { officeId: _, district: __, officeSince: ___, ...unit } = row
          return [unit]
        })
      }))
    )
}
