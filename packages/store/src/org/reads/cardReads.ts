/** The questions a unit's card is made of: children by range, what stands below, who is posted, which zone. */
import { CardBuilding, CardPerson, CardZone, LevelCount } from "@aiwei/domain/org/card/CardReads"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { PlacedUnit } from "@aiwei/domain/org/PlacedUnit"
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Day } from "@aiwei/domain/shared/Day"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import type { ReachSql } from "../../reach.ts"
import { calledOn } from "./calledOn.ts"
import { onDay } from "./onDay.ts"

const Parent = Schema.Struct({ parentId: Schema.NullOr(OrgUnitId), day: Day })
const Range = Schema.Struct({ ...Parent.fields, offset: Schema.Int, limit: Schema.Int })
const Branch = Schema.Struct({ top: TreePath, day: Day })
const BranchPart = Schema.Struct({ ...Branch.fields, limit: Schema.Int })
const UnitOn = Schema.Struct({ unitId: OrgUnitId, day: Day })
const Count = Schema.Struct({ n: Schema.Int })

/** Also what stands above a branch of the reach: that is how its readers come down to it. */
export const childReads = (sql: SqlClient.SqlClient) => {
  const under = (parentId: string | null) =>
    parentId === null ? sql`p.parent_id IS NULL` : sql`p.parent_id = ${parentId}`
  return (reach: ReachSql) => childrenWithin(sql, reach, under)
}

const childrenWithin = (
  sql: SqlClient.SqlClient,
  reach: ReachSql,
  under: (parentId: string | null) => Fragment
) => {
  const on = (row: string, day: string) =>
    sql`${onDay(sql).on(row, day)} AND ${sql.literal(reach.placedOrAbove(row, day))}`
  const called = calledOn(sql)
  return {
    childrenPart: SqlSchema.findAll({
      Request: Range,
      Result: PlacedUnit,
      execute: ({ parentId, day, offset, limit }) => sql`
        SELECT ${called.unit}, p.parent_id, p.path
        FROM placements p JOIN org_units u ON u.id = p.unit_id ${called.join(day)}
        WHERE ${under(parentId)} AND ${on("p", day)}
        ORDER BY p.path LIMIT ${limit} OFFSET ${offset}`
    }),
    childTotal: SqlSchema.findOne({
      Request: Parent,
      Result: Count,
      execute: ({ parentId, day }) => sql`
        SELECT CAST(count(*) AS INTEGER) AS n FROM placements p
        WHERE ${under(parentId)} AND ${on("p", day)}`
    })
  }
}

export const cardReads = (sql: SqlClient.SqlClient) => {
  const { on, gap, officerAt, officerUntil } = onDay(sql)
  const within = (top: string) =>
    sql`p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))}`
  const called = calledOn(sql)
  return {
    levelsUnder: SqlSchema.findAll({
      Request: Branch,
      Result: LevelCount,
      execute: ({ top, day }) => sql`
        SELECT u.level, CAST(count(*) AS INTEGER) AS n
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE ${within(top)} AND p.path > ${top} AND ${on("p", day)} GROUP BY u.level`
    }),
    levelsOfChildren: SqlSchema.findAll({
      Request: UnitOn,
      Result: LevelCount,
      execute: ({ unitId, day }) => sql`
        SELECT u.level, CAST(count(*) AS INTEGER) AS n
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        WHERE p.parent_id = ${unitId} AND ${on("p", day)} GROUP BY u.level`
    }),
    buildingsUnder: SqlSchema.findAll({
      Request: BranchPart,
      Result: CardBuilding,
      execute: ({ top, day, limit }) => sql`
        SELECT u.id, p.path, ${called.name("u", day)} AS name, u.households,
          ${called.name("a", day)} AS parent_name, h.officer_name,
          h.person_id, ${gap(day)} AS gap,
          ${officerUntil(day)}
        FROM placements p JOIN org_units u ON u.id = p.unit_id
        LEFT JOIN org_units a ON a.id = p.parent_id
        ${officerAt(day)}
        WHERE ${within(top)} AND u.level = 'building' AND ${on("p", day)}
        ORDER BY p.path LIMIT ${limit}`
    }),
    peopleAt: SqlSchema.findAll({
      Request: Schema.Struct({ ...UnitOn.fields, since: Day }),
      Result: CardPerson,
      execute: ({ unitId, day, since }) => sql`
        SELECT x.id, x.name, q.title, q.duty, x.category, q.valid_from, q.valid_to
        FROM posts q JOIN people x ON x.id = q.person_id
        WHERE q.unit_id = ${unitId} AND q.valid_from <= ${day} AND ${since} < q.valid_to
        ORDER BY CASE WHEN ${day} < q.valid_to THEN 0 ELSE 1 END, x.id, q.valid_from`
    }),
    zonesOf: SqlSchema.findAll({
      Request: UnitOn,
      Result: CardZone,
      execute: ({ unitId, day }) => sql`
        SELECT z.id, z.zone_no, z.name, z.leader_name, z.leader_title, z.contact_point
        FROM zone_communities c JOIN zones z ON z.id = c.zone_id
        WHERE c.unit_id = ${unitId} AND ${on("z", day)} ORDER BY z.zone_no, z.id`
    })
  }
}
