/**
 * Ranges of an office's zones, and lines of them by id. Whoever has a part of the office sees the zones that
 * hold a community of that part, with no other community in them.
 */
import { ResponsibilityZone, ZoneCommunity, ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { type ZoneColumn, ZoneCounts } from "@aiwei/domain/duty/ZoneLine"
import type { ZoneRange } from "@aiwei/domain/duty/ZoneRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { inParts } from "../bulk.ts"
import { fullNameSql } from "../org/fullNameSql.ts"
import type { ReachSql } from "../reach.ts"
import { readRange } from "../rows/readRows.ts"
import { rowClauses } from "../rows/rowClauses.ts"
import type { RowTable } from "../rows/RowTable.ts"

/** The communities of the zone `z` that may be seen. */
const seen = (reach: ReachSql): string =>
  `c.zone_id = z.id AND ${reach.unitOf("c.unit_id", "z.office_id")}`

const partsOf = (reach: ReachSql) => ({
  households: `(
    SELECT CAST(sum(u.households) AS INTEGER) FROM zone_communities c
    JOIN org_units u ON u.id = c.unit_id WHERE ${seen(reach)})`,
  communityCount: `(
    SELECT CAST(count(*) AS INTEGER) FROM zone_communities c WHERE ${seen(reach)})`,
  /** All names in one text, each on a line of its own: only searched, so their order does not matter. */
  communityNames: (together: string) => `(
    SELECT ${together} FROM zone_communities c JOIN org_units u ON u.id = c.unit_id
    WHERE ${seen(reach)})`,
  /** A zone of an office in the reach, or with a community there. */
  shown: reach.whole
    ? "1 = 1"
    : `(${reach.unit("z.office_id")}
        OR EXISTS (SELECT 1 FROM zone_communities c WHERE ${seen(reach)}))`
})

const zoneTable = (
  { households, communityCount, communityNames }: ReturnType<typeof partsOf>,
  joined: (text: string) => string
): RowTable<ZoneColumn> => ({
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

export const zoneLines = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const parts = partsOf(reach)
  const { households, communityCount, shown } = parts
  const table = sql.onDialectOrElse({
    pg: () => zoneTable(parts, (text) => `string_agg(${text}, chr(10))`),
    orElse: () => zoneTable(parts, (text) => `group_concat(${text}, char(10))`)
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
          AND z.valid_from <= ${day} AND ${day} < z.valid_to AND ${sql.literal(shown)}`,
        sums: { households: `sum(${households})`, communities: `sum(${communityCount})` }
      },
      (ids) => rowsOf(ids.map((id) => ZoneId.make(id)))
    )
  const communitiesOf = SqlSchema.findAll({
    Request: Schema.Array(ZoneId),
    Result: ZoneCommunity,
    execute: (ids) => sql`
      SELECT c.* FROM zone_communities c JOIN zones z ON z.id = c.zone_id
      WHERE z.id IN ${sql.in(ids)} AND ${sql.literal(seen(reach))} ORDER BY c.zone_id, c.unit_id`
  })
  return {
    rowsOf,
    range,
    communitiesOf: (ids: ReadonlyArray<ZoneId>) => inParts(ids, communitiesOf),
    ofOffice: SqlSchema.findAll({
      Request: OrgUnitId,
      Result: ResponsibilityZone,
      execute: (office) => sql`
        SELECT z.* FROM zones z WHERE z.office_id = ${office} AND ${sql.literal(shown)}
        ORDER BY coalesce(z.zone_no, 1000000), z.id`
    })
  }
}
