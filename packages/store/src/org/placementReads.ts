/** The questions about places of a day. What lies below a place is a range of paths: no LIKE, and no recursion but upwards. */
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { Placement } from "@aiwei/domain/org/Placement"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import type { ReachSql } from "../reach.ts"
import { calledOn } from "./reads/calledOn.ts"

const UnitOn = Schema.Struct({ id: OrgUnitId, day: Day })
const BranchOn = Schema.Struct({ top: TreePath, day: Day })
const Level = Schema.NullOr(UnitLevel)
const Part = Schema.Struct({
  ...BranchOn.fields,
  level: Level,
  after: Schema.NullOr(TreePath),
  limit: Schema.Int
})
const CountOn = Schema.Struct({ ...BranchOn.fields, level: Level })
const Count = Schema.Struct({ n: Schema.Int })
const IdsOn = Schema.Struct({ ids: Schema.Array(OrgUnitId), day: Day })
const ChildCount = Schema.Struct({ parentId: OrgUnitId, n: Schema.Int })

const fragments = (sql: SqlClient.SqlClient) => ({
  placed: (day: string) => sql`
    SELECT ${calledOn(sql).unit}, p.parent_id, p.path
    FROM placements p JOIN org_units u ON u.id = p.unit_id ${calledOn(sql).join(day)}`,
  on: (day: string) => sql`p.valid_from <= ${day} AND ${day} < p.valid_to`,
  within: (top: string) => sql`p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}`,
  ofLevel: (level: string | null) =>
    level === null ? sql.literal("") : sql`AND u.level = ${level}`
})

/** Where a unit stands on a day, as a question beside others. */
export const unitOnDay = (sql: SqlClient.SqlClient) => {
  const { placed, on } = fragments(sql)
  return (id: string, day: string) => sql`${placed(day)} WHERE p.unit_id = ${id} AND ${on(day)}`
}

/** Everything at or below a place, as far as whoever asks may read it. */
export const branchReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { placed, on: held, within, ofLevel } = fragments(sql)
  const on = (day: string) => sql`${held(day)} AND ${sql.literal(reach.placed("p", day))}`
  return {
    branchOn: SqlSchema.findAll({
      Request: BranchOn,
      Result: OrgUnit,
      execute: ({ top, day }) => sql`
        ${placed(day)} WHERE ${within(top)} AND ${on(day)} ORDER BY p.path`
    }),
    placedOn: SqlSchema.findAll({
      Request: BranchOn,
      Result: PlacedUnit,
      execute: ({ top, day }) =>
        sql`${placed(day)} WHERE ${within(top)} AND ${on(day)} ORDER BY p.path`
    }),
    branchPart: SqlSchema.findAll({
      Request: Part,
      Result: PlacedUnit,
      execute: ({ top, day, level, after, limit }) => sql`
        ${placed(day)} WHERE ${within(top)} AND p.path > ${after ?? ""} AND ${on(day)} ${ofLevel(level)}
        ORDER BY p.path LIMIT ${limit}`
    }),
    countOn: SqlSchema.findOne({
      Request: CountOn,
      Result: Count,
      execute: ({ top, day, level }) => sql`
        SELECT CAST(count(*) AS INTEGER) AS n
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE ${within(top)} AND p.path > ${top} AND ${on(day)} ${ofLevel(level)}`
    }),
    childCountsOn: SqlSchema.findAll({
      Request: IdsOn,
      Result: ChildCount,
      execute: ({ ids, day }) => sql`
        SELECT p.parent_id, CAST(count(*) AS INTEGER) AS n FROM placements p
        WHERE p.parent_id IN ${sql.in(ids)} AND ${held(day)}
          AND ${sql.literal(reach.placedOrAbove("p", day))} GROUP BY p.parent_id`
    })
  }
}

/** One place, what is around it, and what was. */
export const placementReads = (sql: SqlClient.SqlClient) => {
  const { placed, on } = fragments(sql)
  return {
    findOn: SqlSchema.findOneOption({
      Request: UnitOn,
      Result: Placement,
      execute: ({ id, day }) => sql`
        SELECT * FROM placements p WHERE p.unit_id = ${id} AND ${on(day)}`
    }),
    historyOf: SqlSchema.findAll({
      Request: OrgUnitId,
      Result: Placement,
      execute: (id) => sql`SELECT * FROM placements WHERE unit_id = ${id} ORDER BY valid_from`
    }),
    childrenOn: SqlSchema.findAll({
      Request: UnitOn,
      Result: PlacedUnit,
      execute: ({ id, day }) =>
        sql`${placed(day)} WHERE p.parent_id = ${id} AND ${on(day)} ORDER BY p.path`
    }),
    unitOn: SqlSchema.findOneOption({
      Request: UnitOn,
      Result: PlacedUnit,
      execute: ({ id, day }) => unitOnDay(sql)(id, day)
    }),
    /** A few steps from parent to parent, each by a key: one question instead of two. */
    lineageOn: SqlSchema.findAll({
      Request: UnitOn,
      Result: PlacedUnit,
      execute: ({ id, day }) => sql`
        WITH RECURSIVE up (unit_id, parent_id, path) AS (
          SELECT p.unit_id, p.parent_id, p.path FROM placements p
          WHERE p.unit_id = ${id} AND ${on(day)}
          UNION ALL
          SELECT p.unit_id, p.parent_id, p.path
          FROM up JOIN placements p ON p.unit_id = up.parent_id AND ${on(day)})
        SELECT ${calledOn(sql).unit}, up.parent_id, up.path
        FROM up JOIN org_units u ON u.id = up.unit_id ${calledOn(sql).join(day)} ORDER BY up.path`
    }),
    rootsOn: SqlSchema.findAll({
      Request: Day,
      Result: PlacedUnit,
      execute: (day) => sql`${placed(day)} WHERE p.parent_id IS NULL AND ${on(day)} ORDER BY p.path`
    })
  }
}
