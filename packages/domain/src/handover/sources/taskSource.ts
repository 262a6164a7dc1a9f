/**
 * Tasks somebody was given by name and has not closed. A task has one owner at a time and no days of its own
 * for it: the trail tells who had it before.
 */
import { Effect, Option } from "effect"

import { PersonHolder } from "../../duty/holders/Holder.ts"
import type { Day } from "../../shared/Day.ts"
import { forever } from "../../shared/Day.ts"
import { type Task, TaskId } from "../../tasks/Task.ts"
import { rowOfTask } from "../../tasks/taskFound.ts"
import { TaskRepo } from "../../tasks/TaskRepo.ts"
import type { HeldSource, Passed, Passing } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"

const heldTask = ({ id, owner, title, unitId, madeOn }: Task): ReadonlyArray<HeldRow> => {
  if (owner?.kind !== "person" || owner.personId === null) return []
  const { personId } = owner
  const span = { validFrom: madeOn, validTo: forever }
  return [{ id, personId, kind: "task", duty: null, name: title, placeId: unitId, ...span }]
}

export const taskSource = Effect.gen(function* () {
  const repo = yield* TaskRepo

  const passed = Effect.fnUntraced(function* ({ id, to }: Passing, on: Day) {
    const line = Option.getOrThrow(yield* repo.findById(TaskId.make(id), on))
    const before = rowOfTask(line)
    const owner = to && PersonHolder.make({ kind: "person", personId: to.id, name: to.name })
    const after: Task = { ...before, owner }
    yield* repo.upsertAll([after])
    const goesOnAs = to === null ? null : id
    return { id, goesOnAs, subject: `Task/${id}`, before, after } satisfies Passed
  })

  const source: HeldSource = {
    kind: "task",
    of: Effect.fn("taskSource.of")(function* (people, day) {
      return (yield* repo.heldBy(people, day)).flatMap(heldTask)
    }),
    passOn: (things, on) => Effect.forEach(things, (thing) => passed(thing, on))
  }
  return source
})
