/** `PartnerRepo` on any SQL client. */
import {
  PartnerRepo,
  type SessionPart,
  type SessionsWanted
} from "@aiwei/domain/duty/overlays/partners/PartnerRepo"
import { PartnerSession, SessionLine } from "@aiwei/domain/duty/overlays/partners/PartnerSession"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import type { Day } from "@aiwei/domain/shared/Day"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter } from "../../bulk.ts"
import { activeOn } from "../../people/activeOn.ts"
import { byReach, type ReachSql } from "../../reach.ts"
import { logReads } from "./logReads.ts"

const Count = Schema.Struct({ n: Schema.Int })
const House = Schema.Struct({
  id: OrgUnitId,
  name: Schema.String,
  level: UnitLevel,
  path: TreePath,
  stairwells: Schema.NullOr(Schema.Int)
})
const houses = Schema.decodeUnknownEffect(Schema.Array(House))
const lines = Schema.decodeUnknownEffect(Schema.Array(SessionLine))
const counted = Schema.decodeUnknownEffect(Schema.Array(Count))

const from = (sql: SqlClient.SqlClient) => sql`
  FROM partner_sessions t JOIN org_units u ON u.id = t.unit_id
  JOIN organisations o ON o.id = t.organisation_id`
const columns = "t.*, u.name AS place_name, o.name AS organisation_name"

const lists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on } = activeOn(sql)
  const select = sql.literal(columns)
  const where = (wanted: SessionsWanted, day: Day) => {
    const { organisationId: id } = wanted
    return sql`
      ${logReads(sql, reach, day).within(wanted)}
      ${id === null ? sql.literal("") : sql`AND t.organisation_id = ${id}`}`
  }
  return {
    houses: (top: TreePath, day: Day) =>
      Effect.flatMap(
        sql`
          SELECT u.id, u.name, u.level, p.path, u.stairwells
          FROM placements p JOIN org_units u ON u.id = p.unit_id
          WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND ${on("p", day)}
            AND u.level IN ('building', 'stairwell')
            AND ${sql.literal(reach.placed("p", day))} ORDER BY p.path`,
        houses
      ),
    part: (wanted: SessionPart, day: Day) => {
      const { after, order } = logReads(sql, reach, day)
      return Effect.flatMap(
        sql`
          SELECT ${select} ${from(sql)} WHERE ${where(wanted, day)} ${after(wanted.after)}
          ${order} LIMIT ${wanted.limit}`,
        lines
      )
    },
    all: (wanted: SessionsWanted, day: Day) =>
      Effect.flatMap(sql`SELECT ${select} ${from(sql)} WHERE ${where(wanted, day)}`, lines),
    count: (wanted: SessionsWanted, day: Day) =>
      Effect.flatMap(
        sql`SELECT CAST(count(*) AS INTEGER) AS n ${from(sql)} WHERE ${where(wanted, day)}`,
        counted
      )
  }
}

export const PartnerRepoSql = Layer.effect(
  PartnerRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const list = byReach(lists(sql))
    const findById = SqlSchema.findOneOption({
      Request: Schema.String,
      Result: SessionLine,
      execute: (id) => sql`SELECT ${sql.literal(columns)} ${from(sql)} WHERE t.id = ${id}`
    })
    const upsert = bulkWriter(sql, {
      table: "partner_sessions",
      fields: Object.keys(PartnerSession.fields),
      key: ["id"],
      taken: { replaceAllBut: [] }
    })
    return {
      houses: (top, day) =>
        list((reads) => reads.houses(top, day)).pipe(answered("PartnerRepo.houses")),
      findById: (id) => findById(id).pipe(answered("PartnerRepo.findById")),
      part: (wanted) =>
        Effect.flatMap(today, (day) => list((reads) => reads.part(wanted, day))).pipe(
          answered("PartnerRepo.part")
        ),
      all: (wanted) =>
        Effect.flatMap(today, (day) => list((reads) => reads.all(wanted, day))).pipe(
          answered("PartnerRepo.all")
        ),
      count: (wanted) =>
        Effect.flatMap(today, (day) => list((reads) => reads.count(wanted, day))).pipe(
          Effect.map(([one]) => one?.n ?? 0),
          answered("PartnerRepo.count")
        ),
      upsert: (session) => upsert([session]).pipe(answered("PartnerRepo.upsert"))
    }
  })
)
