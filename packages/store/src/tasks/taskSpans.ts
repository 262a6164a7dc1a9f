/** The days in which people have tasks by name, from the tasks and the changes of their owners. */
import type { Holder } from "@aiwei/domain/duty/holders/Holder"
import type { PersonId } from "@aiwei/domain/people/Person"
import { type Held, holderSpans } from "@aiwei/domain/register/holderSpans"
import { type Day, forever } from "@aiwei/domain/shared/Day"
import type { Task } from "@aiwei/domain/tasks/Task"
import type { TaskSpan } from "@aiwei/domain/tasks/TaskRepo"
import { Effect } from "effect"

import { inParts } from "../bulk.ts"
import type { taskReads } from "./taskReads.ts"
import { withOwner } from "./taskRows.ts"

const spanOf =
  (task: Task, known: ReadonlySet<PersonId>, day: Day) =>
  ({ id, holder, validFrom, validTo }: Held<Holder | null>): ReadonlyArray<TaskSpan> => {
    const personId = holder?.kind === "person" ? holder.personId : null
    if (personId === null || !known.has(personId) || validTo <= day) return []
    return [{ id, task, personId, validFrom, validTo }]
  }

export const taskSpans = (ask: ReturnType<typeof taskReads>) =>
  Effect.fnUntraced(function* (people: ReadonlyArray<PersonId>, day: Day) {
    const known = new Set(people)
    const rows = yield* inParts(people, (some) => ask.everOf({ people: some, day }))
    const tasks = new Map(rows.map(withOwner).map((task) => [task.id, task]))
    const changed = (yield* inParts([...tasks.keys()], ask.changes)).map((row) => withOwner(row))
    const changes = Map.groupBy(changed, ({ taskId }) => taskId)
    return [...tasks.values()].flatMap((task) => {
      const { id, owner: holder, madeOn: validFrom } = task
      const own = (changes.get(id) ?? []).map(({ fromDay, owner }) => ({ fromDay, holder: owner }))
      const whole = { id, validFrom, validTo: forever, holder }
      return holderSpans<Holder | null>(whole, own).flatMap(spanOf(task, known, day))
    })
  })
