/** `KeptSums` on any SQL client. */
import { type KeptSum, KeptSums } from "@aiwei/domain/org/counts/KeptSums"
import { WideInside, WidePlace } from "@aiwei/domain/org/counts/PlaceCounts"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../../answered.ts"
import { bulkWriter } from "../../bulk.ts"
import { onDay } from "../reads/onDay.ts"
import { spanAround } from "./spanAround.ts"
import { isWideSql } from "./wideSql.ts"

const Inside = Schema.Struct({ day: Day, places: Schema.Array(OrgUnitId) })
const Missing = Schema.Struct({
  parent: OrgUnitId,
  day: Day,
  after: Schema.String,
  limit: Schema.Int
})
const Path = Schema.Struct({ path: TreePath })

const reads = (sql: SqlClient.SqlClient) => {
  const { on } = onDay(sql)
  // From the few wide places to what is right below them: in this order on both databases.
  const topsOn = (day: string) => sql`
    FROM org_units v CROSS JOIN placements p
      LEFT JOIN place_sums s ON s.path = p.path AND s.since <= ${day} AND ${day} < s.until
      LEFT JOIN place_changes c ON c.path = p.path
    WHERE ${isWideSql(sql, "v")} AND p.parent_id = v.id AND ${on("p", day)}
      AND p.unit_id NOT IN (SELECT x.id FROM org_units x WHERE ${isWideSql(sql, "x")})`
  const holds = sql.literal("s.counted_at >= coalesce(c.changed_at, 0)")
  const whole = (text: string) => sql.literal(`CAST(${text} AS INTEGER)`)
  return {
    wideOn: SqlSchema.findAll({
      Request: Day,
      Result: WidePlace,
      execute: (day) => sql`
        SELECT v.id, p.path, v.level, v.households
        FROM org_units v CROSS JOIN placements p
        WHERE ${isWideSql(sql, "v")} AND p.unit_id = v.id AND ${on("p", day)} ORDER BY p.path`
    }),
    insideOn: SqlSchema.findAll({
      Request: Inside,
      Result: WideInside,
      execute: ({ day, places }) => sql`
        SELECT p.parent_id AS id, ${whole("sum(s.households)")} AS households,
          ${whole("coalesce(sum(s.buildings), 0)")} AS buildings,
          ${whole("coalesce(sum(s.gaps), 0)")} AS gaps, ${whole("count(*)")} AS tops,
          CAST(count(CASE WHEN ${holds} THEN 1 END) AS INTEGER) AS holding
        ${topsOn(day)} AND ${sql.in("v.id", places)}
        GROUP BY p.parent_id`
    }),
    changedSince: SqlSchema.findAll({
      Request: Schema.Int,
      Result: Path,
      execute: (changes) => sql`
        SELECT DISTINCT substr(path, 1, length(path) - 6) AS path FROM place_changes
        WHERE changed_at > ${changes}`
    }),
    missingOn: SqlSchema.findAll({
      Request: Missing,
      Result: Path,
      execute: ({ parent, day, after, limit }) => sql`
        SELECT p.path ${topsOn(day)} AND v.id = ${parent} AND p.path > ${after} AND (s.path IS NULL OR NOT ${holds})
        ORDER BY p.path LIMIT ${limit}`
    })
  }
}

export const KeptSumsSql = Layer.effect(
  KeptSums,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = { ...reads(sql), spanAround: spanAround(sql) }
    const write = bulkWriter(sql, {
      table: "place_sums",
      fields: ["path", "since", "until", "households", "buildings", "gaps", "countedAt"],
      key: ["path", "since"],
      taken: { replaceAllBut: [] }
    })
    const keep = (sums: ReadonlyArray<KeptSum>) =>
      sql.withTransaction(
        Effect.andThen(
          // Never two sums of one place for one day: what holds no longer makes room.
          sql`
            DELETE FROM place_sums WHERE path IN ${sql.in(sums.map(({ path }) => path))}
              AND counted_at < (SELECT c.changed_at FROM place_changes c
                WHERE c.path = place_sums.path)`,
          write(sums)
        )
      )
    return {
      wideOn: (day) => ask.wideOn(day).pipe(answered("KeptSums.wideOn")),
      insideOn: (day, places) =>
        places.length === 0
          ? Effect.succeed([])
          : ask.insideOn({ day, places }).pipe(answered("KeptSums.insideOn")),
      changedSince: (changes) =>
        ask.changedSince(changes).pipe(
          Effect.map((rows) => rows.map(({ path }) => path)),
          answered("KeptSums.changedSince")
        ),
      missingOn: (parent, day, after, limit) =>
        ask.missingOn({ parent, day, after, limit }).pipe(
          Effect.map((rows) => rows.map(({ path }) => path)),
          answered("KeptSums.missingOn")
        ),
      spanAround: (top, day) => ask.spanAround({ top, day }).pipe(answered("KeptSums.spanAround")),
      keep: (sums) => (sums.length === 0 ? Effect.void : keep(sums).pipe(answered("KeptSums.keep")))
    }
  })
)
