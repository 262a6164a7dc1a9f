/** What becomes of a task: given to somebody, closed, and opened again. */
import { Effect } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { holderMeant, type HolderWanted } from "../duty/assignments/holderMeant.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import type { Task } from "./Task.ts"
import { taskOffice } from "./taskAdded.ts"
import { type OfTask, refusedFor, rowOfTask, taskFound } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface AssignTask extends OfTask {
  /** Null takes it from whoever has it; left out it stays with them. */
  readonly owner?: HolderWanted | null | undefined
  readonly due?: Day | null | undefined
}
export const taskSteps = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const placements = yield* PlacementRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const meant = yield* holderMeant
  const officeOf = yield* taskOffice
  const { at, seen, dayFor } = yield* taskFound

  const stored = Effect.fnUntraced(function* (verb: Verb, before: Task, after: Task) {
    yield* repo.upsertAll([after])
    const subject = `Task/${before.id}`
    yield* audit.append({ verb, place: before.unitId, subject, before, after })
    return yield* seen(before.id, yield* today)
  })

  const assign = Effect.fn("Tasks.assign")(function* (wanted: AssignTask) {
    yield* placements.lockTree
    const before = rowOfTask(yield* at(wanted))
    if (before.doneOn !== null) return yield* refusedFor(before, "done", before.doneOn)
    const day = yield* dayFor(before, wanted.on)
    const due = wanted.due ?? before.due
    if (due < before.madeOn) return yield* refusedFor(before, "dueFirst", before.madeOn)
    const office = yield* officeOf(before.unitId, day)
    const { owner } = wanted
    const given = owner == null ? null : yield* meant(office, owner, day)
    const after = { ...before, due, owner: owner === undefined ? before.owner : given }
    if (owner !== undefined) {
      // Whoever is named has it from now on, whatever was planned.
      yield* repo.giveFrom({ taskId: before.id, fromDay: day, owner: given })
      yield* repo.forgetAfter(before.id, day)
    }
    return yield* stored("tasks.assign", before, after)
  }, atomically.run)

  const done = Effect.fn("Tasks.done")(function* (wanted: OfTask) {
    yield* placements.lockTree
    const { parts, ...line } = yield* at(wanted)
    const before = rowOfTask({ ...line, parts })
    if (before.doneOn !== null) return yield* refusedFor(before, "done", before.doneOn)
    const doneOn = yield* dayFor(before, wanted.on)
    if (parts > 0) return yield* refusedFor(before, "hasParts", null, String(parts))
    return yield* stored("tasks.done", before, { ...before, doneOn })
  }, atomically.run)

  const reopen = Effect.fn("Tasks.reopen")(function* (wanted: OfTask) {
    yield* placements.lockTree
    const before = rowOfTask(yield* at(wanted))
    yield* dayFor(before, wanted.on)
    if (before.doneOn === null) return yield* refusedFor(before, "notDone")
    return yield* stored("tasks.reopen", before, { ...before, doneOn: null })
  }, atomically.run)

  return { assign, done, reopen }
})
