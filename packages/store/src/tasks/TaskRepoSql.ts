/** `TaskRepo` on any SQL client. */
import { Milestone } from "@aiwei/domain/tasks/Task"
import { TaskRepo } from "@aiwei/domain/tasks/TaskRepo"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter, inParts } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { taskLists, taskReads } from "./taskReads.ts"
import { heldOf, ownerColumns, OwnerRow, taskColumns, taskRow, withOwner } from "./taskRows.ts"
import { taskSpans } from "./taskSpans.ts"

const writes = (sql: SqlClient.SqlClient) => ({
  tasks: bulkWriter(sql, {
    table: "tasks",
    fields: taskColumns,
    key: ["id"],
    taken: {
      replaceAllBut: ["officeId", "rootId", "parentId", "unitId", "madeOn", ...ownerColumns]
    }
  }),
  owners: bulkWriter(sql, {
    table: "task_owners",
    fields: Object.keys(OwnerRow.fields),
    key: ["taskId", "fromDay"],
    taken: { replaceAllBut: [] }
  }),
  milestones: bulkWriter(sql, {
    table: "task_milestones",
    fields: Object.keys(Milestone.fields),
    key: ["taskId", "no"],
    taken: { replaceAllBut: [] }
  })
})

const flagged = <Row extends { readonly assigned: number }>({ assigned, ...row }: Row) => ({
  ...row,
  assigned: assigned === 1
})

export const TaskRepoSql = Layer.effect(
  TaskRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = taskReads(sql)
    const lists = byReach(taskLists(sql))
    const write = writes(sql)
    const spans = taskSpans(ask)
    return {
      upsertAll: (tasks) => write.tasks(tasks.map(taskRow)).pipe(answered("TaskRepo.upsertAll")),
      giveFrom: ({ owner, ...change }) =>
        write.owners([{ ...change, ...heldOf(owner) }]).pipe(answered("TaskRepo.giveFrom")),
      forgetAfter: (id, day) =>
        sql`DELETE FROM task_owners WHERE task_id = ${id} AND ${day} < from_day`.pipe(
          Effect.asVoid,
          answered("TaskRepo.forgetAfter")
        ),
      spansOf: (people, day) => spans(people, day).pipe(answered("TaskRepo.spansOf")),
      findById: (id, day) =>
        lists((reads) => reads.findById({ id, day })).pipe(
          Effect.map(
            Option.map((row) => {
              const { placePath: _, ...line } = flagged(withOwner(row))
              return line
            })
          ),
          answered("TaskRepo.findById")
        ),
      nodesOf: (id, day) =>
        lists((reads) => reads.nodesOf({ id, day })).pipe(
          Effect.map((rows) => rows.map(flagged)),
          answered("TaskRepo.nodesOf")
        ),
      rowsOf: (root) =>
        ask.rowsOf(root).pipe(
          Effect.map((rows) => rows.map(withOwner)),
          answered("TaskRepo.rowsOf")
        ),
      part: (wanted) =>
        lists((reads) => reads.part(wanted)).pipe(
          Effect.map((rows) => rows.map((row) => flagged(withOwner(row)))),
          answered("TaskRepo.part")
        ),
      count: (wanted) =>
        lists((reads) => reads.count(wanted)).pipe(
          Effect.map(([counted]) => counted?.n ?? 0),
          answered("TaskRepo.count")
        ),
      milestonesOf: (id) => ask.milestonesOf(id).pipe(answered("TaskRepo.milestonesOf")),
      putMilestones: (rows) => write.milestones(rows).pipe(answered("TaskRepo.putMilestones")),
      heldBy: (people, day) =>
        inParts(people, (some) => ask.heldBy({ people: some, day })).pipe(
          Effect.map((rows) => rows.map(withOwner)),
          answered("TaskRepo.heldBy")
        ),
      renameOwner: (person, name) =>
        Effect.andThen(
          sql`UPDATE tasks SET person_name = ${name} WHERE person_id = ${person}`,
          sql`UPDATE task_owners SET person_name = ${name} WHERE person_id = ${person}`
        ).pipe(Effect.asVoid, answered("TaskRepo.renameOwner"))
    }
  })
)
