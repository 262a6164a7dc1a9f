/** A new task for a place, with its milestones. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { holderMeant, type HolderWanted } from "../duty/assignments/holderMeant.ts"
import { OfficeNotFound } from "../errors.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import { placeNear } from "../org/naming/placeNear.ts"
import { OfficeRepo } from "../org/OfficeRepo.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { today } from "../shared/Instant.ts"
import { type Milestone, type Task, TaskId } from "./Task.ts"
import { refusedFor } from "./taskFound.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface AddTask {
  readonly place: string
  readonly title: string
  readonly text?: string | null | undefined
  readonly owner?: HolderWanted | null | undefined
  readonly due: Day
  readonly milestones?:
    | ReadonlyArray<{ readonly text: string; readonly due: Day }>
    | null
    | undefined
  /** The day it begins; today when left out. */
  readonly on?: Day | null | undefined
}

/** The office a place belongs to, which is also found by whoever has only a part of it. */
export const taskOffice = Effect.gen(function* () {
  const offices = yield* OfficeRepo
  const placements = yield* PlacementRepo
  return Effect.fnUntraced(function* (id: OrgUnitId, day: Day) {
    const known = new Set((yield* offices.findAll).map(({ unitId }) => unitId))
    const above = yield* placeNear(placements, id, day)
    const office = above.findLast((unit) => known.has(unit.id))
    return office ?? (yield* new OfficeNotFound({ office: null }))
  })
})

export const taskAdded = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const repo = yield* TaskRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const meant = yield* holderMeant
  const officeOf = yield* taskOffice

  return Effect.fn("Tasks.add")(function* (wanted: AddTask) {
    yield* placements.lockTree
    const madeOn = wanted.on ?? (yield* today)
    const title = wanted.title.trim()
    const late = (wanted.milestones ?? []).find(({ due }) => due > wanted.due)
    if (wanted.due < madeOn) return yield* refusedFor({ title }, "dueFirst", madeOn)
    if (late !== undefined)
      return yield* refusedFor({ title }, "dueAfterWhole", wanted.due, late.text)
    const place = yield* find(wanted.place, null, madeOn)
    const office = yield* officeOf(place.id, madeOn)
    const id = TaskId.make(yield* ids.next)
    const task: Task = {
      id,
      officeId: office.id,
      rootId: id,
      parentId: null,
      unitId: place.id,
      title,
      text: wanted.text?.trim() ?? "",
      owner: wanted.owner == null ? null : yield* meant(office, wanted.owner, madeOn),
      due: wanted.due,
      madeOn,
      doneOn: null,
      endedOn: null,
      endReason: null
    }
    const milestones = (wanted.milestones ?? []).map(({ text, due }, at): Milestone => ({
      taskId: id,
      no: at + 1,
      text: text.trim(),
      due,
      reachedOn: null
    }))
    yield* repo.upsertAll([task])
    yield* repo.putMilestones(milestones)
    const subject = `Task/${id}`
    const after = { ...task, milestones }
    yield* audit.append({ verb: "tasks.add", place: place.id, subject, after })
    return { ...task, placeName: place.name, milestones }
  }, atomically.run)
})
