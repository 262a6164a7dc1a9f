/** `CountRepo` on any SQL client: places of a day in the order of the tree, each with its own gap. */
import { CountRepo } from "@aiwei/domain/org/counts/CountRepo"
import { CountedPlace, GapPlace } from "@aiwei/domain/org/counts/PlaceCounts"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"
import { byReach, type ReachSql } from "../reach.ts"
import { calledOn } from "./reads/calledOn.ts"
import { onDay } from "./reads/onDay.ts"

const Where = Schema.Struct({ id: OrgUnitId, level: UnitLevel, path: TreePath })
const IdsOn = Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day })
const Stretch = Schema.Struct({ from: Schema.String, until: Schema.String, day: Day })
const GapsUnder = Schema.Struct({ top: TreePath, day: Day, limit: Schema.Int })
const Counter = Schema.Struct({ value: Schema.Int })
const GapRow = Schema.Struct({ ...GapPlace.fields, officerKnown: Schema.Int })

/** What is out of reach is not counted: it is as absent as what does not exist. */
const whereReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  whereOn: SqlSchema.findAll({
    Request: IdsOn,
    Result: Where,
    execute: ({ ids, day }) => sql`
      SELECT u.id, u.level, p.path FROM placements p JOIN org_units u ON u.id = p.unit_id
      WHERE p.unit_id IN ${sql.in(ids)} AND ${onDay(sql).on("p", day)}
        AND ${sql.literal(reach.placed("p", day))} ORDER BY p.path`
  })
})

const statements = (sql: SqlClient.SqlClient) => {
  const { on, gap, officerAt, officerUntil } = onDay(sql)
  const called = calledOn(sql)
  return {
    placesOn: SqlSchema.findAll({
      Request: Stretch,
      Result: CountedPlace,
      execute: ({ from, until, day }) => sql`
        SELECT p.path, u.level, u.households, ${gap(day)} AS gap
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE p.path >= ${from} AND p.path < ${until} AND ${on("p", day)} ORDER BY p.path`
    }),
    changes: SqlSchema.findOne({
      Request: Schema.Void,
      Result: Counter,
      execute: () => sql`SELECT value FROM counters WHERE name = 'tree'`
    }),
    gapsUnder: SqlSchema.findAll({
      Request: GapsUnder,
      Result: GapRow,
      execute: ({ top, day, limit }) => sql`
        SELECT u.id, p.path, ${called.name("u", day)} AS name, u.level,
          ${called.name("a", day)} AS parent_name, u.households, h.officer_name,
          CASE WHEN h.person_id IS NULL THEN 0 ELSE 1 END AS officer_known,
          ${officerUntil(day)}
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        LEFT JOIN org_units a ON a.id = p.parent_id
        ${officerAt(day)}
        WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))} AND ${on("p", day)}
          AND ${gap(day)} = 1
        ORDER BY p.path LIMIT ${limit}`
    })
  }
}

export const CountRepoSql = Layer.effect(
  CountRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const where = byReach(whereReads(sql))
    return {
      whereOn: (ids, day) =>
        inParts(ids, (part) => where((reads) => reads.whereOn({ ids: part, day }))).pipe(
          answered("CountRepo.whereOn")
        ),
      placesOn: (from, until, day) =>
        ask.placesOn({ from, until, day }).pipe(answered("CountRepo.placesOn")),
      changes: Effect.map(ask.changes(undefined), ({ value }) => value).pipe(
        answered("CountRepo.changes")
      ),
      gapsUnder: (top, day, limit) =>
        ask.gapsUnder({ top, day, limit }).pipe(
          Effect.map((rows) =>
            rows.map((row) => ({ ...row, officerKnown: row.officerKnown === 1 }))
          ),
          answered("CountRepo.gapsUnder")
        )
    }
  })
)
