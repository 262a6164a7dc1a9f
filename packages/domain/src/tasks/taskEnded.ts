/** A task is given up with everything below it, and milestones of a task are reached. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Task } from "./Task.ts"
import { type OfTask, refusedFor, rowOfTask, taskFound } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface EndTask extends OfTask {
  readonly reason?: string | null | undefined
}
export interface ReachMilestone extends OfTask {
  readonly no: number
  /** Whether it was reached; false takes that back. */
  readonly reached: boolean
}

export const taskEnded = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const placements = yield* PlacementRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { at, dayFor } = yield* taskFound

  /** With everything below it: what nobody goes on with is nobody's any more. */
  const end = Effect.fn("Tasks.end")(function* (wanted: EndTask) {
    yield* placements.lockTree
    const before = rowOfTask(yield* at(wanted))
    const endedOn = yield* dayFor(before, wanted.on)
    const endReason = wanted.reason?.trim() ?? ""
    const rows = (yield* repo.rowsOf(before.rootId)).filter((row) => row.endedOn === null)
    const last = (row: Task) => (row.madeOn > endedOn ? row.madeOn : endedOn)
    const parts = Map.groupBy(rows, ({ parentId }) => parentId)
    const below = [before]
    for (const { id } of below) below.push(...(parts.get(id) ?? []))
    // What was done stays done; a part made after that day never held, but was there for its own.
    const [, ...open] = below.filter(({ doneOn }, at) => at === 0 || doneOn === null)
    const ended = [before, ...open].map((row): Task => ({ ...row, endedOn: last(row), endReason }))
    yield* repo.upsertAll(ended)
    const subject = `Task/${before.id}`
    const after = { endedOn, endReason, parts: ended.length - 1 }
    yield* audit.append({ verb: "tasks.end", place: before.unitId, subject, before, after })
    return { ended: ended.length, endedOn }
  }, atomically.run)

  const milestone = Effect.fn("Tasks.milestone")(function* (wanted: ReachMilestone) {
    yield* placements.lockTree
    const task = rowOfTask(yield* at(wanted))
    const reachedOn = yield* dayFor(task, wanted.on)
    const all = yield* repo.milestonesOf(task.id)
    const before = all.find(({ no }) => no === wanted.no)
    if (before === undefined) {
      return yield* refusedFor(task, "noMilestone", null, String(wanted.no))
    }
    const after = { ...before, reachedOn: wanted.reached ? reachedOn : null }
    yield* repo.putMilestones([after])
    const subject = `Task/${task.id}`
    yield* audit.append({ verb: "tasks.milestone", place: task.unitId, subject, before, after })
    return yield* repo.milestonesOf(task.id)
  }, atomically.run)

  return { end, milestone }
})
