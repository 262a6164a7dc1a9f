/**
 * The table of buildings in SQL. What stands above a building is looked up for the places that buildings
 * stand in, which are few, and not for each building; and only where a condition or the order asks for it.
 */
import type { BuildingColumn } from "@aiwei/domain/duty/BuildingLine"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import type { Day } from "@aiwei/domain/shared/Day"
import type { SqlClient } from "effect/sql"

import { fullNameSql } from "../org/fullNameSql.ts"
import { nameOnSql } from "../org/reads/calledOn.ts"
import type { RowTable } from "../rows/RowTable.ts"

const officer = { kind: "text", needs: ["officer"] } as const

export const buildingTable: RowTable<BuildingColumn> = {
  columns: {
    community: { sql: "a.community", kind: "text", needs: ["above"] },
    compound: { sql: "a.compound", kind: "text", needs: ["above"] },
    name: { sql: "b.name", kind: "text", numbered: true },
    stairwells: { sql: "b.stairwells", kind: "number" },
    households: { sql: "b.households", kind: "number" },
    property: { sql: "b.property", kind: "text" },
    propertyCompany: { sql: "b.property_company", kind: "text" },
    officerName: { sql: "h.officer_name", ...officer },
    officerKnown: {
      sql: "CASE WHEN h.person_id IS NULL THEN 'false' ELSE 'true' END",
      ...officer
    },
    officerSince: { sql: "h.valid_from", ...officer }
  },
  searched: ["name", "compound", "community", "officerName", "propertyCompany"],
  order: "p.path"
}

/** Deeper than any tree: the levels of a unit are twelve. */
const deepest = 12

/** Something of the nearest unit of these levels at or above the placement `at`, `day` being its day. */
export const aboveSql = (at: string, day: Day, levels: string, what: string): string => {
  const paths = Array.from({ length: deepest }, (_, k) => `substr(${at}.path, 1, ${6 * (k + 1)})`)
  return `(SELECT ${what} FROM placements r JOIN org_units c ON c.id = r.unit_id
    WHERE r.path IN (${paths.join(", ")}) AND r.valid_from <= '${day}' AND '${day}' < r.valid_to
      AND c.level IN (${levels}) ORDER BY r.path DESC LIMIT 1)`
}

export const communityLevels = "'community', 'village'"
export const compoundLevels = "'compound'"

/** Where buildings may stand, with the names above: a condition that the index of names can answer. */
const placesSql = (day: Day): string => `
  WITH places AS MATERIALIZED (SELECT w.unit_id,
    CASE WHEN v.level IN (${communityLevels}) THEN ${fullNameSql("v", nameOnSql("v", day))}
      ELSE ${aboveSql("w", day, communityLevels, fullNameSql("c", nameOnSql("c", day)))} END AS community,
    CASE WHEN v.level IN (${compoundLevels}) THEN ${nameOnSql("v", day)}
      ELSE ${aboveSql("w", day, compoundLevels, nameOnSql("c", day))} END AS compound
  FROM org_units v JOIN placements w ON w.unit_id = v.id
  WHERE v.level NOT IN ('building', 'stairwell', 'household')
    AND w.valid_from <= '${day}' AND '${day}' < w.valid_to)
  SELECT * FROM places`

const officerJoin = (sql: SqlClient.SqlClient, day: Day) => sql`
  LEFT JOIN household_assignments h ON h.unit_id = b.id
    AND h.valid_from <= ${day} AND ${day} < h.valid_to
    AND NOT EXISTS (
      SELECT 1 FROM household_assignments g WHERE g.unit_id = b.id AND g.id < h.id
        AND g.valid_from <= ${day} AND ${day} < g.valid_to)`

export const buildingJoins = (
  sql: SqlClient.SqlClient,
  day: Day,
  needs: ReadonlySet<string>
) => sql`
  FROM placements p JOIN org_units b ON b.id = p.unit_id
  ${needs.has("officer") ? officerJoin(sql, day) : sql.literal("")}
  ${
    needs.has("above")
      ? sql`LEFT JOIN (${sql.literal(placesSql(day))}) a ON a.unit_id = p.parent_id`
      : sql.literal("")
  }
  WHERE b.level = 'building' AND p.valid_from <= ${day} AND ${day} < p.valid_to`

export const buildingsUnder = (sql: SqlClient.SqlClient, top: TreePath) =>
  sql`p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}`
