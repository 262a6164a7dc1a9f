/** Which records name a unit on a day or later, and what each is about. */
import type { SqlClient, Statement } from "effect/sql"

import { overOf, pointing } from "./pointing.ts"

/** `among` tells of a column whether it points to the units that are meant. */
export const pointersTo = (
  sql: SqlClient.SqlClient,
  among: (column: string) => Statement.Fragment,
  on: string
) => {
  const carried = Object.entries(pointing).map(([kind, place]) => {
    const { table, column, id = "t.id", name, slot = "NULL", rows = "1", when } = place
    return sql`
      SELECT ${sql.literal(`'${kind}'`)} AS kind, ${sql.literal(id)} AS id, t.${sql.literal(column)} AS unit_id,
        coalesce(${sql.literal(name)}, '') AS name, ${sql.literal(`CAST(${slot} AS TEXT)`)} AS slot,
        CAST(${sql.literal(rows)} AS INTEGER) AS "rows"
      FROM ${sql.literal(table)} t
      WHERE ${among(`t.${column}`)} AND ${sql.literal(overOf(place))} > ${on}
        ${sql.literal(when === undefined ? "" : `AND ${when}`)}`
  })
  const alone = sql.literal(`NULL AS slot, 1 AS "rows"`)
  const parts = [
    ...carried,
    sql`
      SELECT 'zone' AS kind, z.id, c.unit_id, z.name, '' AS slot, 1 AS "rows"
      FROM zone_communities c JOIN zones z ON z.id = c.zone_id
      WHERE ${among("c.unit_id")} AND z.valid_to > ${on}`,
    sql`
      SELECT 'grant' AS kind, g.id, g.place_id AS unit_id, a.name, ${alone}
      FROM grants g JOIN accounts a ON a.id = g.account_id WHERE ${among("g.place_id")}`,
    sql`
      SELECT 'office' AS kind, o.unit_id AS id, o.unit_id, u.name, ${alone}
      FROM offices o JOIN org_units u ON u.id = o.unit_id WHERE ${among("o.unit_id")}`
  ]
  const all = parts.reduce((whole, part) => sql`${whole} UNION ALL ${part}`)
  return sql`SELECT * FROM (${all}) p ORDER BY unit_id, kind, id`
}
