/**
 * Tasks somebody was given by name and has not closed. From the day on another has the task: whoever had it
 * before still had it on the days before.
 */
import { Effect, Option } from "effect"

import { PersonHolder } from "../../duty/holders/Holder.ts"
import { spannedId } from "../../register/holderSpans.ts"
import { idFrom } from "../../register/spans.ts"
import type { Day } from "../../shared/Day.ts"
import { TaskId } from "../../tasks/Task.ts"
import { rowOfTask } from "../../tasks/taskFound.ts"
import { TaskRepo, type TaskSpan } from "../../tasks/TaskRepo.ts"
import type { HeldSource, Passed, Passing } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { heldFrom } from "./heldFrom.ts"

const heldTask = ({ id, task, personId, validFrom, validTo }: TaskSpan): HeldRow => {
  const { title: name, unitId: placeId } = task
  return { id, personId, kind: "task", duty: null, name, placeId, validFrom, validTo }
}

export const taskSource = Effect.gen(function* () {
  const repo = yield* TaskRepo

  const passed = Effect.fnUntraced(function* ({ id, to }: Passing, on: Day) {
    const taskId = TaskId.make(spannedId(id))
    const line = Option.getOrThrow(yield* repo.findById(taskId, on))
    const before = rowOfTask(line)
    const fromDay = heldFrom(id, before.madeOn, on)
    const owner = to && PersonHolder.make({ kind: "person", personId: to.id, name: to.name })
    yield* repo.giveFrom({ taskId, fromDay, owner })
    const goesOnAs = to === null ? null : idFrom(taskId, fromDay)
    return { id, goesOnAs, subject: `Task/${taskId}`, before, after: { ...before, owner } }
  })

  const source: HeldSource = {
    kind: "task",
    of: Effect.fn("taskSource.of")(function* (people, day) {
      return (yield* repo.spansOf(people, day)).map(heldTask)
    }),
    passOn: (things, on) =>
      Effect.forEach(things, (thing): Effect.Effect<Passed> => passed(thing, on))
  }
  return source
})
