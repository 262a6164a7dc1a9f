/** Tasks as lists and progress read them: each with its place, its owner of the day and its parts. */
import { PersonId } from "@aiwei/domain/people/Person"
import { Day } from "@aiwei/domain/shared/Day"
import { Milestone, TaskId } from "@aiwei/domain/tasks/Task"
import type { TasksWanted } from "@aiwei/domain/tasks/TaskRepo"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { activeOn } from "../people/activeOn.ts"
import type { ReachSql } from "../reach.ts"
import { ownerName, ownersOf, taskConditions } from "./taskConditions.ts"
import { NodeRow, OwnerRow, TaskLineRow, TaskRow, tasksOn } from "./taskRows.ts"
import { tasksWanted } from "./tasksWanted.ts"

const Of = Schema.Struct({ id: TaskId, day: Day })
const PeopleOn = Schema.Struct({ people: Schema.Array(PersonId), day: Day })
const Count = Schema.Struct({ n: Schema.Int })

const openOn = (sql: SqlClient.SqlClient) => (task: string, day: string) => {
  const [done, ended] = [sql.literal(`${task}.done_on`), sql.literal(`${task}.ended_on`)]
  return sql`(${done} IS NULL OR ${day} < ${done}) AND (${ended} IS NULL OR ${day} < ${ended})`
}

/** By index: whom a task belongs to on a day is known of each task alone. */
const everOfPeople = (sql: SqlClient.SqlClient) => (people: ReadonlyArray<string>) =>
  sql`(
  SELECT b.id FROM tasks b WHERE b.person_id IN ${sql.in(people)}
  UNION SELECT w.task_id FROM task_owners w WHERE w.person_id IN ${sql.in(people)})`

export const taskReads = (
  sql: SqlClient.SqlClient,
  [open, everOf] = [openOn(sql), everOfPeople(sql)] as const
) => ({
  /** Whoever has, had or will have it: the days are told apart by `changes`. */
  everOf: SqlSchema.findAll({
    Request: PeopleOn,
    Result: TaskRow,
    execute: ({ people, day }) => sql`
      SELECT t.* FROM tasks t WHERE t.id IN ${everOf(people)} AND ${open("t", day)}
      ORDER BY t.due, t.id`
  }),
  changes: SqlSchema.findAll({
    Request: Schema.Array(TaskId),
    Result: OwnerRow,
    execute: (tasks) => sql`
      SELECT * FROM task_owners WHERE task_id IN ${sql.in(tasks)} ORDER BY task_id, from_day`
  }),
  rowsOf: SqlSchema.findAll({
    Request: TaskId,
    Result: TaskRow,
    execute: (root) => sql`SELECT * FROM tasks WHERE root_id = ${root} ORDER BY id`
  }),
  heldBy: SqlSchema.findAll({
    Request: PeopleOn,
    Result: TaskRow,
    execute: ({ people, day }) => sql`
      SELECT t.* FROM ${tasksOn(sql)(day)} t
      WHERE t.id IN ${everOf(people)} AND t.person_id IN ${sql.in(people)} AND ${open("t", day)} ORDER BY t.due, t.id`
  }),
  milestonesOf: SqlSchema.findAll({
    Request: TaskId,
    Result: Milestone,
    execute: (id) => sql`SELECT * FROM task_milestones WHERE task_id = ${id} ORDER BY no`
  })
})

export const taskLists = (sql: SqlClient.SqlClient) => (reach: ReachSql) => {
  const { on } = activeOn(sql)
  const { flag, parts } = taskConditions(sql)
  const names = sql.literal(`u.name AS place_name, u.level, ${ownerName}`)
  const owners = sql.literal(ownersOf)
  const owned = tasksOn(sql)
  const seen = sql.literal(reach.unit("t.unit_id"))
  const wantedOf = tasksWanted(sql, reach)
  return {
    findById: SqlSchema.findOneOption({
      Request: Of,
      Result: TaskLineRow,
      execute: ({ id, day }) => sql`
        SELECT t.*, '' AS place_path, ${names}, (${parts(day)}) AS parts, ${flag(day)}
        FROM ${owned(day)} t JOIN org_units u ON u.id = t.unit_id ${owners}
        WHERE t.id = ${id} AND ${seen}`
    }),
    nodesOf: SqlSchema.findAll({
      Request: Of,
      Result: NodeRow,
      execute: ({ id, day }) => sql`
        SELECT t.id, t.parent_id, t.unit_id, t.made_on, t.due, t.done_on, t.ended_on, ${names},
          coalesce(p.path, '~') AS place_path, ${flag(day)}
        FROM ${owned(day)} t JOIN org_units u ON u.id = t.unit_id ${owners}
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
