/** The tasks of a branch that a list asks for, as the part of a statement that its rows and its count share. */
import { branchEnd } from "@aiwei/domain/org/TreePath"
import type { TasksWanted } from "@aiwei/domain/tasks/TaskRepo"
import type { SqlClient } from "effect/sql"

import { activeOn } from "../people/activeOn.ts"
import type { ReachSql } from "../reach.ts"
import { ownersOf, taskConditions } from "./taskConditions.ts"
import { tasksOn } from "./taskRows.ts"

export const tasksWanted = (sql: SqlClient.SqlClient, reach: ReachSql) => {
  const { on } = activeOn(sql)
  const { live, flagOf, parts, owned } = taskConditions(sql)
  const owners = sql.literal(ownersOf)
  const nothing = sql.literal("")

  const inState = ({ state, day }: TasksWanted) => {
    if (state === null) return sql`t.made_on <= ${day}`
    if (state === "notMade") return sql`${day} < t.made_on`
    if (state === "ended") return sql`t.ended_on <= ${day}`
    const leaf = sql`${live("t", day)} AND (${parts(day)}) = 0`
    if (state === "done") return sql`${leaf} AND t.done_on <= ${day}`
    const open = sql`${leaf} AND (t.done_on IS NULL OR ${day} < t.done_on)`
    if (state === "unassigned") return sql`${open} AND ${flagOf(day)} = 0`
    return state === "overdue" ? sql`${open} AND t.due < ${day}` : sql`${open} AND ${day} <= t.due`
  }
  return (wanted: TasksWanted) => {
    const { top, day, owner, root, leaves, wholes } = wanted
    return sql`
      FROM placements p JOIN ${tasksOn(sql)(day)} t ON t.unit_id = p.unit_id
      JOIN org_units u ON u.id = p.unit_id ${owners}
      WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND ${on("p", day)}
        AND ${sql.literal(reach.placed("p", day))} AND ${inState(wanted)}
        ${owner === null ? nothing : sql`AND ${owned(owner, day)}`}
        ${root === null ? nothing : sql`AND t.root_id = ${root}`}
        ${leaves ? sql`AND (${parts(day)}) = 0` : nothing}
        ${wholes ? sql.literal("AND t.parent_id IS NULL") : nothing}`
  }
}
