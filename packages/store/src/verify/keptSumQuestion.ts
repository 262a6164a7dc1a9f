import { CountedPlace } from "@aiwei/domain/org/counts/PlaceCounts"
import { summedUp } from "@aiwei/domain/org/counts/rolledUp"
/** Kept sums against counting: one community after the other, on the first day its sum holds. */
import { branchEnd, TreePath } from "@aiwei/domain/org/TreePath"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { onDay } from "../org/reads/onDay.ts"

const Kept = Schema.Struct({
  path: TreePath,
  since: Schema.String,
  households: Schema.NullOr(Schema.Int),
  buildings: Schema.Int,
  gaps: Schema.Int
})
const Branch = Schema.Struct({ top: TreePath, day: Schema.String })

/** Gives the paths whose kept sum holds and says something else than counting does. */
export const keptSumsThatDiffer = Effect.fnUntraced(function* (sql: SqlClient.SqlClient) {
  const { on, gap } = onDay(sql)
  const kept = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Kept,
    execute: () => sql`
      SELECT s.path, s.since, s.households, s.buildings, s.gaps FROM place_sums s
        LEFT JOIN place_changes c ON c.path = s.path
      WHERE s.counted_at >= coalesce(c.changed_at, 0) ORDER BY s.path`
  })(undefined)
  const places = SqlSchema.findAll({
    Request: Branch,
    Result: CountedPlace,
    execute: ({ top, day }) => sql`
      SELECT p.path, u.level, u.households, ${gap(day)} AS gap
      FROM placements p JOIN org_units u ON u.id = p.unit_id
      WHERE p.path >= ${top} AND p.path < ${branchEnd(TreePath.make(top))} AND ${on("p", day)}
      ORDER BY p.path`
  })
  const differ = yield* Effect.forEach(kept, ({ path, since, households, buildings, gaps }) =>
    Effect.map(places({ top: path, day: since }), (found) => {
      const sum = summedUp(found, (place) => place.path === path).get(path)
      const same =
        sum?.households === households && sum.buildings === buildings && sum.gaps === gaps
      return same ? [] : [path]
    })
  )
  return differ.flat()
})
