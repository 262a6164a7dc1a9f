/** `ZoneRepo` on any SQL client. */
import { ResponsibilityZone, ZoneCommunity } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"

const statements = (sql: SqlClient.SqlClient) => ({
  findAll: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: ResponsibilityZone,
    execute: (office) => sql`
      SELECT * FROM zones WHERE office_id = ${office} ORDER BY coalesce(zone_no, 1000000), id`
  }),
  findCommunities: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: ZoneCommunity,
    execute: (office) => sql`
      SELECT c.* FROM zone_communities c JOIN zones z ON z.id = c.zone_id
      WHERE z.office_id = ${office} ORDER BY c.zone_id, c.unit_id`
  }),
  upsertAll: bulkWriter(sql, {
    table: "zones",
    fields: Object.keys(ResponsibilityZone.fields),
    key: ["id"],
    taken: { replaceAllBut: [] }
  }),
  addCommunities: bulkWriter(sql, {
    table: "zone_communities",
    fields: Object.keys(ZoneCommunity.fields),
    key: ["zoneId", "unitId"],
    taken: "keep"
  })
})

export const ZoneRepoSql = Layer.effect(
  ZoneRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const replaceCommunities: ZoneRepo["Service"]["replaceCommunities"] = (zoneIds, rows) =>
      inParts(
        zoneIds,
        (ids) => sql`DELETE FROM zone_communities WHERE zone_id IN ${sql.in(ids)}`
      ).pipe(
        Effect.andThen(ask.addCommunities(rows)),
        sql.withTransaction,
        answered("ZoneRepo.replaceCommunities")
      )
    return {
      findAll: (office) => ask.findAll(office).pipe(answered("ZoneRepo.findAll")),
      findCommunities: (office) =>
        ask.findCommunities(office).pipe(answered("ZoneRepo.findCommunities")),
      upsertAll: (zones) => ask.upsertAll(zones).pipe(answered("ZoneRepo.upsertAll")),
      replaceCommunities
    }
  })
)
