/**
 * A task is broken down to every place below, down to a level, in one transaction. With a duty, whoever holds
 * it at a place becomes the owner of its part; the others wait for one.
 */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { cascadeParts, type CascadeTask } from "./cascadeParts.ts"
import { dutyHolders } from "./dutyHolders.ts"
import { type Task, TaskId } from "./Task.ts"
import { refusedFor, rowOfTask, taskFound } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface Cascaded {
  readonly made: number
  /** Places on the way that had their part already. */
  readonly existing: number
  /** Parts made that nobody has. */
  readonly unassigned: number
}

const dueOf = Effect.fnUntraced(function* (task: Task, due: Day | null, day: Day) {
  if (due === null) return task.due
  if (due > task.due) return yield* refusedFor(task, "dueAfterWhole", task.due)
  return due < day ? yield* refusedFor(task, "dueFirst", day) : due
})

export const taskCascaded = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const placements = yield* PlacementRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { at, dayFor } = yield* taskFound
  const planOf = yield* cascadeParts
  const holdersOf = yield* dutyHolders

  return Effect.fn("Tasks.cascade")(function* (wanted: CascadeTask) {
    yield* placements.lockTree
    const task = rowOfTask(yield* at(wanted))
    if (task.doneOn !== null) return yield* refusedFor(task, "done", task.doneOn)
    const madeOn = yield* dayFor(task, wanted.on)
    const { plan, rows, places } = yield* planOf(task, wanted, madeOn)
    const due = yield* dueOf(task, wanted.due ?? null, madeOn)
    const planned = new Set(plan.map(({ unitId }) => unitId))
    const below = places.filter(({ id }) => planned.has(id))
    const owners = yield* holdersOf(task.officeId, below, wanted.duty ?? null, madeOn)
    const made = yield* ids.many(plan.length)
    const idAt = new Map(rows.map(({ unitId, id }) => [unitId, id]))
    for (const [n, { unitId }] of plan.entries()) idAt.set(unitId, TaskId.make(made[n] ?? ""))
    const parts = plan.map(({ unitId, under }): Task => ({
      ...task,
      id: idAt.get(unitId) ?? task.id,
      parentId: idAt.get(under) ?? task.id,
      unitId,
      due,
      madeOn,
      owner: owners.get(unitId) ?? null
    }))
    yield* repo.upsertAll(parts)
    const unassigned = parts.filter(({ owner }) => owner === null).length
    const subject = `Task/${task.id}`
    const told = { level: wanted.level, duty: wanted.duty ?? null, due, made: parts.length }
    yield* audit.append({ verb: "tasks.cascade", place: task.unitId, subject, after: told })
    const inBranch = new Set(places.map(({ id }) => id))
    const existing = rows.filter(({ unitId, id }) => id !== task.id && inBranch.has(unitId)).length
    return { made: parts.length, existing, unassigned } satisfies Cascaded
  }, atomically.run)
})
