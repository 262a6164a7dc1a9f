/** Tasks as lists and progress read them: each with its place, its owner of the day and its parts. */
import { branchEnd } from "@aiwei/domain/org/TreePath"
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Milestone, TaskId } from "@aiwei/domain/tasks/Task"
import type { TasksWanted } from "@aiwei/domain/tasks/TaskRepo"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { activeOn } from "../people/activeOn.ts"
import { postKindSql } from "../people/postKindSql.ts"
import type { ReachSql } from "../reach.ts"
import { NodeRow, TaskLineRow, TaskRow } from "./taskRows.ts"

const Of = Schema.Struct({ id: TaskId, day: Day })
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })
const Count = Schema.Struct({ n: Schema.Int })

export const taskReads = (sql: SqlClient.SqlClient) => ({
  rowsOf: SqlSchema.findAll({
    Request: TaskId,
    Result: TaskRow,
    execute: (root) => sql`SELECT * FROM tasks WHERE root_id = ${root} ORDER BY id`
  }),
  heldBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: TaskRow,
    execute: ({ people, day }) => sql`
      SELECT * FROM tasks WHERE person_id IN ${sql.in(people)}
        AND (done_on IS NULL OR ${day} < done_on) AND (ended_on IS NULL OR ${day} < ended_on)
      ORDER BY due, id`
  }),
  milestonesOf: SqlSchema.findAll({
    Request: TaskId,
    Result: Milestone,
    execute: (id) => sql`SELECT * FROM task_milestones WHERE task_id = ${id} ORDER BY no`
  })
})

/** What is asked of a task `t` on a day. */
const conditions = (sql: SqlClient.SqlClient) => {
  const { on, person, stillHere } = activeOn(sql)
  const kind = sql.literal(postKindSql("q"))
  const seated = (day: string) => sql`
    q.unit_id = t.post_unit_id AND ${on("q", day)} AND ${stillHere} AND ${kind} = t.post_kind`
  const live = (task: string, day: string) => {
    const [made, ended] = [sql.literal(`${task}.made_on`), sql.literal(`${task}.ended_on`)]
    return sql`${made} <= ${day} AND (${ended} IS NULL OR ${day} < ${ended})`
  }
  const assigned = (day: string) => sql`(
    (t.holder_kind = 'person' AND ${person("t.person_id", day)})
    OR (t.holder_kind = 'post' AND EXISTS (SELECT 1 FROM posts q WHERE ${seated(day)}))
    OR (t.holder_kind = 'organisation' AND ${on("o", day)}))`
  const parts = (day: string) =>
    sql`SELECT CAST(count(*) AS INTEGER) FROM tasks k WHERE k.parent_id = t.id AND ${live("k", day)}`
  const owned = (owner: PersonId, day: string) => sql`(t.person_id = ${owner}
    OR (t.holder_kind = 'post'
      AND EXISTS (SELECT 1 FROM posts q WHERE q.person_id = ${owner} AND ${seated(day)})))`
  return { live, assigned, parts, owned }
}

const from = `
  LEFT JOIN org_units s ON s.id = t.post_unit_id
  LEFT JOIN organisations o ON o.id = t.organisation_id`
const ownerName = "coalesce(t.person_name, o.name, s.name, '') AS owner_name"

export const taskLists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on } = activeOn(sql)
  const { live, assigned, parts, owned } = conditions(sql)
  // Of nobody's task the question has no answer: only as a flag can it be turned round.
  const flagOf = (day: string) => sql`CASE WHEN ${assigned(day)} THEN 1 ELSE 0 END`
  const flag = (day: string) => sql`${flagOf(day)} AS assigned`
  const names = sql.literal(`u.name AS place_name, u.level, ${ownerName}`)
  const owners = sql.literal(from)
  const seen = sql.literal(reach.unit("t.unit_id"))
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
  const wantedOf = (wanted: TasksWanted) => {
    const { top, day, owner, root, leaves, wholes } = wanted
    return sql`
      FROM placements p JOIN tasks t ON t.unit_id = p.unit_id
      JOIN org_units u ON u.id = p.unit_id ${owners}
      WHERE p.path >= ${top} AND p.path < ${branchEnd(top)} AND ${on("p", day)}
        AND ${sql.literal(reach.placed("p", day))} AND ${inState(wanted)}
        ${owner === null ? nothing : sql`AND ${owned(owner, day)}`}
        ${root === null ? nothing : sql`AND t.root_id = ${root}`}
        ${leaves ? sql`AND (${parts(day)}) = 0` : nothing}
        ${wholes ? sql.literal("AND t.parent_id IS NULL") : nothing}`
  }
  return {
    findById: SqlSchema.findOneOption({
      Request: Of,
      Result: TaskLineRow,
      execute: ({ id, day }) => sql`
        SELECT t.*, '' AS place_path, ${names}, (${parts(day)}) AS parts, ${flag(day)}
        FROM tasks t JOIN org_units u ON u.id = t.unit_id ${owners}
        WHERE t.id = ${id} AND ${seen}`
    }),
    nodesOf: SqlSchema.findAll({
      Request: Of,
      Result: NodeRow,
      execute: ({ id, day }) => sql`
        SELECT t.id, t.parent_id, t.unit_id, t.made_on, t.due, t.done_on, t.ended_on, ${names},
          coalesce(p.path, '~') AS place_path, ${flag(day)}
        FROM tasks t JOIN org_units u ON u.id = t.unit_id ${owners}
        LEFT JOIN placements p ON p.unit_id = t.unit_id AND ${on("p", day)}
        WHERE t.root_id = ${id} AND ${seen} ORDER BY place_path, t.id`
    }),
    part: (wanted: TasksWanted) => {
      const { path, id } = wanted.after ?? { path: "", id: "" }
      return Effect.flatMap(
        sql`
          SELECT t.*, p.path AS place_path, ${names}, (${parts(wanted.day)}) AS parts,
            ${flag(wanted.day)}
          ${wantedOf(wanted)} AND (p.path > ${path} OR (p.path = ${path} AND t.id > ${id}))
          ORDER BY p.path, t.id LIMIT ${wanted.limit}`,
        Schema.decodeUnknownEffect(Schema.Array(TaskLineRow))
      )
    },
    count: (wanted: TasksWanted) =>
      Effect.flatMap(
        sql`SELECT CAST(count(*) AS INTEGER) AS n ${wantedOf(wanted)}`,
        Schema.decodeUnknownEffect(Schema.Array(Count))
      )
  }
}
