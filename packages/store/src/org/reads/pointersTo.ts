/** Which records name a unit on a day or later. A table that comes to point to units is added here, once. */
import type { PointerKind } from "@aiwei/domain/org/reform/Pointer"
import type { SqlClient } from "effect/sql"

interface Pointing {
  readonly table: string
  readonly column: string
  /** Of the row `t`: whom or what it is about. */
  readonly name: string
}

const personName = "(SELECT x.name FROM people x WHERE x.id = t.person_id)"
const dutyHolder = `coalesce(${personName}, t.person_name,
  (SELECT o.name FROM organisations o WHERE o.id = t.organisation_id), t.duty)`

/** Rows that go on elsewhere by ending and beginning. */
export const pointing: { readonly [K in PointerKind]?: Pointing } = {
  post: { table: "posts", column: "unit_id", name: personName },
  household: { table: "household_assignments", column: "unit_id", name: "t.officer_name" },
  duty: { table: "duty_assignments", column: "unit_id", name: dutyHolder },
  dutyPost: { table: "duty_assignments", column: "post_unit_id", name: dutyHolder }
}

export const pointersTo = (sql: SqlClient.SqlClient, ids: ReadonlyArray<string>, on: string) => {
  const dated = Object.entries(pointing).map(
    ([kind, { table, column, name }]) => sql`
      SELECT ${sql.literal(`'${kind}'`)} AS kind, t.id, t.${sql.literal(column)} AS unit_id,
        coalesce(${sql.literal(name)}, '') AS name
      FROM ${sql.literal(table)} t
      WHERE t.${sql.literal(column)} IN ${sql.in(ids)} AND t.valid_to > ${on}`
  )
  const parts = [
    ...dated,
    sql`
      SELECT 'zone' AS kind, z.id, c.unit_id, z.name
      FROM zone_communities c JOIN zones z ON z.id = c.zone_id
      WHERE c.unit_id IN ${sql.in(ids)} AND z.valid_to > ${on}`,
    sql`
      SELECT 'grant' AS kind, g.id, g.place_id AS unit_id, a.name
      FROM grants g JOIN accounts a ON a.id = g.account_id WHERE g.place_id IN ${sql.in(ids)}`,
    sql`
      SELECT 'office' AS kind, o.unit_id AS id, o.unit_id, u.name
      FROM offices o JOIN org_units u ON u.id = o.unit_id WHERE o.unit_id IN ${sql.in(ids)}`
  ]
  const all = parts.reduce((whole, part) => sql`${whole} UNION ALL ${part}`)
  return sql`SELECT * FROM (${all}) p ORDER BY unit_id, kind, id`
}
