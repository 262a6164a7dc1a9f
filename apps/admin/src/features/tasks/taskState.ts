/** How far a task has come, as one word. A whole is as far as its leaves: done when all of them are. */
import type { PartProgress, TaskLine } from "@aiwei/queries/duty/taskQueries"

export const taskStates = ["overdue", "open", "done", "ended", "notMade"] as const
export type TaskState = (typeof taskStates)[number]

type Counts = Pick<PartProgress, "leaves" | "done" | "overdue" | "unassigned">

interface Dated {
  readonly state: TaskLine["state"]
  readonly madeOn: string
  readonly endedOn: string | null
  readonly due: string
}

/** `counts` undefined while they are not known yet. */
export const stateOf = (task: Dated, counts: Counts | undefined, day: string): TaskState => {
  if (task.state !== null) return task.state
  if (task.endedOn !== null && task.endedOn <= day) return "ended"
  if (day < task.madeOn) return "notMade"
  if (counts !== undefined && counts.leaves > 0 && counts.done === counts.leaves) return "done"
  if (counts !== undefined && counts.overdue > 0) return "overdue"
  return task.due < day ? "overdue" : "open"
}

/** Overdue first, then what is due soonest; what is over stands last. */
const order: ReadonlyArray<TaskState> = ["overdue", "open", "notMade", "done", "ended"]

export const mostUrgent = <Row extends { readonly now: TaskState; readonly due: string }>(
  rows: ReadonlyArray<Row>
): ReadonlyArray<Row> =>
  rows.toSorted(
    (a, b) =>
      order.indexOf(a.now) - order.indexOf(b.now) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)
  )
