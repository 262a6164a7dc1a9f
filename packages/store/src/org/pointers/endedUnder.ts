/**
 * Ends everything that points into a branch which closes, without reading it: a branch may be a district.
 * What would only begin later is gone. A task's owner stays named: the list of unassigned tells who had it.
 */
import { branchEnd, type TreePath } from "@aiwei/domain/org/TreePath"
import type { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema, type Statement } from "effect/sql"

import { branchWritten } from "../sums/branchWritten.ts"
import { unitClosed } from "./letterWrites.ts"
import { overOf, partsOf, pointing, type Pointing } from "./pointing.ts"

const Under = Schema.Struct({ top: Schema.String, on: Schema.String })
const Leaving = Schema.Struct({ personId: Schema.String })

/** Where a column points into the branch, as it stands until it closes. */
export const pointsUnder = (sql: SqlClient.SqlClient, top: TreePath) => (column: string) =>
  sql`
  ${sql.literal(column)} IN (
    SELECT x.unit_id FROM placements x
    WHERE x.path >= ${top} AND x.path < ${branchEnd(top)} AND x.valid_to = '9999-12-31')`

type Under = (column: string) => Statement.Fragment

const datedEnds = Effect.fnUntraced(function* (
  sql: SqlClient.SqlClient,
  { table, column }: Pointing,
  under: Under,
  on: Day
) {
  const rows = sql`SELECT id FROM ${sql.literal(table)} WHERE ${under(column)}`
  for (const part of partsOf[table] ?? []) {
    const of = sql`${sql.literal(part.column)} IN`
    yield* sql`
      DELETE FROM ${sql.literal(part.table)} WHERE ${of} (${rows} AND valid_from >= ${on})`
    if (part.table !== "group_seats") continue
    yield* sql`DELETE FROM group_seats WHERE ${of} (${rows}) AND valid_from >= ${on}`
    yield* sql`
      UPDATE group_seats SET valid_to = ${on} WHERE ${of} (${rows}) AND valid_to > ${on}`
  }
  yield* sql`DELETE FROM ${sql.literal(table)} WHERE ${under(column)} AND valid_from >= ${on}`
  yield* sql`
    UPDATE ${sql.literal(table)} SET valid_to = ${on} WHERE ${under(column)} AND valid_to > ${on}`
})

/** Letters and tasks say why they ended. */
const saidEnds = (sql: SqlClient.SqlClient, place: Pointing, under: Under, on: Day) => sql`
  UPDATE ${sql.literal(place.table)} AS t
  SET ended_on = CASE WHEN made_on > ${on} THEN made_on ELSE ${on} END, end_reason = ${unitClosed}
  WHERE ${under(`t.${place.column}`)} AND ${sql.literal(overOf(place))} > ${on}`

export const endedUnder = (sql: SqlClient.SqlClient) => {
  const written = branchWritten(sql)
  const leaving = SqlSchema.findAll({
    Request: Under,
    Result: Leaving,
    execute: ({ top, on }) => sql`
      SELECT DISTINCT person_id FROM posts
      WHERE ${pointsUnder(sql, top as TreePath)("unit_id")} AND valid_to > ${on}`
  })

  return Effect.fnUntraced(function* (top: TreePath, on: Day) {
    const under = pointsUnder(sql, top)
    const people = yield* leaving({ top, on })
    for (const place of Object.values(pointing)) {
      const { carried } = place
      if (carried === "dated" || carried === "group") yield* datedEnds(sql, place, under, on)
      else if (carried !== "owner") yield* saidEnds(sql, place, under, on)
    }
    // Whoever worked there holds nothing elsewhere either, once no other post is left.
    yield* written.people(people.map(({ personId }) => personId))
  })
}
