/**
 * A unit as it was called on a day: joined where a whole unit is read, looked up where one name is. Nothing
 * can be renamed in the future, so for today and later the answer is always the unit's own row.
 */
import { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { Day } from "@aiwei/domain/shared/Day"
import { String } from "effect"
import type { SqlClient } from "effect/sql"

const dated = new Set(["code", "name", "officialName"])

/** Every column of the unit `u`, its name and codes as the row `f` says where there is one. */
const columns = Object.keys(OrgUnit.fields)
  .map((field) => {
    const column = String.camelToSnake(field)
    return dated.has(field)
      ? `CASE WHEN f.unit_id IS NULL THEN u.${column} ELSE f.${column} END AS ${column}`
      : `u.${column}`
  })
  .join(", ")

export const calledOn = (sql: SqlClient.SqlClient) => ({
  /** Columns of `u`; needs `join`. */
  unit: sql.literal(columns),
  join: (day: string) => sql`
    LEFT JOIN former_names f ON f.unit_id = u.id AND f.until = (
      SELECT min(k.until) FROM former_names k WHERE k.unit_id = u.id AND k.until > ${day})`,
  name: (unit: string, day: string) => sql`
    coalesce((SELECT k.name FROM former_names k
      WHERE k.unit_id = ${sql.literal(unit)}.id AND k.until > ${day}
      ORDER BY k.until LIMIT 1), ${sql.literal(unit)}.name)`
})

/** The same as text, for a column's expression. Days are of a closed alphabet. */
export const nameOnSql = (unit: string, day: Day): string =>
  `coalesce((SELECT k.name FROM former_names k WHERE k.unit_id = ${unit}.id AND k.until > '${day}'
    ORDER BY k.until LIMIT 1), ${unit}.name)`
