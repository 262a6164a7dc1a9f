/**
 * The places above one with their names of the day, in one statement: its path says where they are. A tree
 * deeper than that is asked once more.
 */
import { PlaceAbove } from "@aiwei/domain/duty/answers/DutyReads"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { depthOf, lineage, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema, type Statement } from "effect/sql"

import { calledOn } from "../../org/reads/calledOn.ts"
import { activeOn } from "../../people/activeOn.ts"

const LineageRow = Schema.Struct({ ...PlaceAbove.fields, isOffice: Schema.Int })

/** Province, city, county, subdistrict, community, grid, compound, building, stairwell, household, and some. */
const usualDepth = 12

/** How long the paths above may be; 0 stands for the whole path itself. */
const lengths = Array.from({ length: usualDepth }, (_, n) => `SELECT ${6 * n} AS n`).join(
  " UNION ALL "
)

export const lineageReads = (sql: SqlClient.SqlClient) => {
  const { on } = activeOn(sql)
  const unit = (column: Statement.Fragment) => sql`
    (SELECT ${column} FROM org_units u WHERE u.id = p.unit_id)`
  // Looked up one by one: joined, PostgreSQL reads every unit of a country that it has not counted yet.
  const places = (from: Statement.Fragment, day: string) => sql`
    SELECT p.unit_id AS id, ${unit(calledOn(sql).name("u", day))} AS name,
      ${unit(sql.literal("u.level"))} AS level, p.path,
      CASE WHEN EXISTS (SELECT 1 FROM offices o WHERE o.unit_id = p.unit_id)
        THEN 1 ELSE 0 END AS is_office
    FROM ${from} AND ${on("p", day)}`
  const above = SqlSchema.findAll({
    Request: Schema.Struct({ id: OrgUnitId, day: Day }),
    Result: LineageRow,
    execute: ({ id, day }) => {
      // Equal to one value at a time: among several of another row PostgreSQL would look at every place.
      const from = sql`placements own CROSS JOIN (${sql.literal(lengths)}) k
        JOIN placements p ON k.n < length(own.path)
          AND p.path = CASE WHEN k.n = 0 THEN own.path ELSE substr(own.path, 1, k.n) END`
      return sql`
        ${places(from, day)} WHERE own.unit_id = ${id} AND ${on("own", day)} ORDER BY p.path`
    }
  })
  const deep = SqlSchema.findAll({
    Request: Schema.Struct({ paths: Schema.Array(TreePath), day: Day }),
    Result: LineageRow,
    execute: ({ paths, day }) => {
      const from = sql`(SELECT 1 AS one) own JOIN placements p ON p.path IN ${sql.in(paths)}`
      return sql`${places(from, day)} ORDER BY p.path`
    }
  })

  return (id: OrgUnitId, day: Day) =>
    above({ id, day }).pipe(
      Effect.flatMap((rows) => {
        const own = rows.at(-1)?.path
        return own === undefined || depthOf(own) <= usualDepth
          ? Effect.succeed(rows)
          : deep({ paths: lineage(own), day })
      }),
      Effect.map((rows) => rows.map((row) => ({ ...row, isOffice: row.isOffice === 1 })))
    )
}
