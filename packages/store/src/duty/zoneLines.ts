import { ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { type ZoneColumn, ZoneCounts } from "@aiwei/domain/duty/ZoneLine"
/** Ranges of an office's zones, and lines of them by id. */
import type { ZoneRange } from "@aiwei/domain/duty/ZoneRepo"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { inParts } from "../bulk.ts"
import { fullNameSql } from "../org/fullNameSql.ts"
import { readRange } from "../rows/readRows.ts"
import { rowClauses } from "../rows/rowClauses.ts"
import type { RowTable } from "../rows/RowTable.ts"

const households = `(
  SELECT CAST(sum(u.households) AS INTEGER) FROM zone_communities c JOIN org_units u ON u.id = c.unit_id
  WHERE c.zone_id = z.id)`
const communityCount = `(
  SELECT CAST(count(*) AS INTEGER) FROM zone_communities c WHERE c.zone_id = z.id)`

/** All names in one text, each on a line of its own: only searched, so their order does not matter. */
const communityNames = (together: string) => `(
  SELECT ${together} FROM zone_communities c JOIN org_units u ON u.id = c.unit_id
  WHERE c.zone_id = z.id)`

const zoneTable = (joined: (text: string) => string): RowTable<ZoneColumn> => ({
  columns: {
    zoneNo: { sql: "z.zone_no", kind: "number" },
    name: { sql: "z.name", kind: "text", numbered: true },
    leaderName: { sql: "z.leader_name", kind: "text" },
    leaderKnown: {
      sql: "CASE WHEN z.leader_id IS NULL THEN 'false' ELSE 'true' END",
      kind: "text"
    },
    leaderTitle: { sql: "z.leader_title", kind: "text" },
    contactPoint: { sql: "z.contact_point", kind: "text" },
    communities: {
      sql: communityNames(joined(fullNameSql("u"))),
      kind: "text",
      sortedBy: { sql: communityCount, kind: "number" }
    },
    households: { sql: households, kind: "number" },
    since: { sql: "z.valid_from", kind: "text" }
  },
  searched: ["name", "leaderName", "leaderTitle", "contactPoint", "communities"],
  order: "coalesce(z.zone_no, 1000000), z.id"
})

export const zoneLines = (sql: SqlClient.SqlClient) => {
  const table = sql.onDialectOrElse({
    pg: () => zoneTable((text) => `string_agg(${text}, chr(10))`),
    orElse: () => zoneTable((text) => `group_concat(${text}, char(10))`)
  })
  const part = SqlSchema.findAll({
    Request: Schema.Array(ZoneId),
    Result: ZoneCounts,
    execute: (ids) => sql`
      SELECT z.id, z.office_id, z.zone_no, z.name, z.leader_id, z.leader_name, z.leader_title,
        z.contact_point, z.valid_from AS since, z.valid_to AS until,
        ${sql.literal(households)} AS households, ${sql.literal(communityCount)} AS community_count
      FROM zones z WHERE z.id IN ${sql.in(ids)}`
  })
  const rowsOf = (ids: ReadonlyArray<ZoneId>) => inParts(ids, part)

  const range = ({ officeId, day, query }: ZoneRange) =>
    readRange(
      sql,
      {
        clauses: rowClauses(sql, table)(query),
        key: "z.id",
        from: () => sql`
          FROM zones z WHERE z.office_id = ${officeId}
          AND z.valid_from <= ${day} AND ${day} < z.valid_to`,
        sums: { households: `sum(${households})`, communities: `sum(${communityCount})` }
      },
      (ids) => rowsOf(ids.map((id) => ZoneId.make(id)))
    )
  return { rowsOf, range }
}
