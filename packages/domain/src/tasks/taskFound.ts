/** The task that somebody means at a place, and whether a step may be taken with it on a day. */
import { Effect, Option } from "effect"

import { placeFinder } from "../org/naming/placeFinder.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { TaskId, type Task, type TaskLine } from "./Task.ts"
import { TaskNotFound, TaskRefused } from "./taskErrors.ts"
import { TaskRepo } from "./TaskRepo.ts"

export interface OfTask {
  /** Where it is to be done. */
  readonly place: string
  readonly id: string
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export const rowOfTask = (line: TaskLine): Task => {
  const { placeName: _, level: _l, ownerName: _o, assigned: _a, parts: _p, ...row } = line
  return row
}

export const refusedFor = (
  { title }: Pick<Task, "title">,
  why: TaskRefused["why"],
  day: Day | null = null,
  what: string | null = day
) => new TaskRefused({ title, why, what, day })

export const taskFound = Effect.gen(function* () {
  const repo = yield* TaskRepo
  const find = yield* placeFinder

  const seen = Effect.fnUntraced(function* (id: string, day: Day) {
    const found = Option.getOrNull(yield* repo.findById(TaskId.make(id), day))
    return found ?? (yield* new TaskNotFound({ id }))
  })

  const at = Effect.fnUntraced(function* ({ place, id, on }: OfTask) {
    const day = on ?? (yield* today)
    const { id: unitId } = yield* find(place, null, day)
    const task = yield* seen(id, day)
    return task.unitId === unitId ? task : yield* new TaskNotFound({ id })
  })

  /** Today unless said; not before it was made, not in the future, and not once it was given up. */
  const dayFor = Effect.fnUntraced(function* (task: Task, on: Day | null | undefined) {
    const now = yield* today
    const day = on ?? now
    if (task.endedOn !== null) return yield* refusedFor(task, "ended", task.endedOn)
    if (day < task.madeOn) return yield* refusedFor(task, "beforeMade", task.madeOn)
    return day > now ? yield* refusedFor(task, "ahead", day) : day
  })

  return { seen, at, dayFor }
})
