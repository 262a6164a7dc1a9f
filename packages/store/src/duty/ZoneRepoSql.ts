/** `ZoneRepo` on any SQL client. */
import { ResponsibilityZone, ZoneCommunity, ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { zoneLines } from "./zoneLines.ts"

const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })

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
  findById: SqlSchema.findOneOption({
    Request: ZoneId,
    Result: ResponsibilityZone,
    execute: (id) => sql`SELECT * FROM zones WHERE id = ${id}`
  }),
  communitiesOf: SqlSchema.findAll({
    Request: Schema.Array(ZoneId),
    Result: ZoneCommunity,
    execute: (ids) => sql`
      SELECT * FROM zone_communities WHERE zone_id IN ${sql.in(ids)} ORDER BY zone_id, unit_id`
  }),
  ledBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: ResponsibilityZone,
    execute: ({ people, day }) => sql`
      SELECT * FROM zones WHERE leader_id IN ${sql.in(people)}
        AND valid_from <= ${day} AND ${day} < valid_to ORDER BY coalesce(zone_no, 1000000), id`
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
    const own = byReach(zoneLines(sql))
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
      replaceCommunities,
      findById: (id) => ask.findById(id).pipe(answered("ZoneRepo.findById")),
      communitiesOf: (ids) =>
        inParts(ids, ask.communitiesOf).pipe(answered("ZoneRepo.communitiesOf")),
      ledBy: (people, day) =>
        inParts(people, (some) => ask.ledBy({ people: some, day })).pipe(
          answered("ZoneRepo.ledBy")
        ),
      range: (wanted) => own((rows) => rows.range(wanted)).pipe(answered("ZoneRepo.range")),
      rowsOf: (ids) => own((rows) => rows.rowsOf(ids)).pipe(answered("ZoneRepo.rowsOf")),
      shown: (office) => own((rows) => rows.ofOffice(office)).pipe(answered("ZoneRepo.shown")),
      shownCommunitiesOf: (ids) =>
        own((rows) => rows.communitiesOf(ids)).pipe(answered("ZoneRepo.shownCommunitiesOf")),
      renameLeader: (person, name) =>
        sql`UPDATE zones SET leader_name = ${name} WHERE leader_id = ${person}`.pipe(
          Effect.asVoid,
          answered("ZoneRepo.renameLeader")
        )
    }
  })
)
