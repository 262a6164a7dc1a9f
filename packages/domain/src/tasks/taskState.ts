/** What a leaf of a task is on a day. What was closed later was still open then. */
import type { Day } from "../shared/Day.ts"
import type { Task } from "./Task.ts"

export type TaskState = "notMade" | "open" | "overdue" | "done" | "ended"

type Dated = Pick<Task, "madeOn" | "due" | "doneOn" | "endedOn">

export const isGivenUp = ({ endedOn }: Pick<Task, "endedOn">, day: Day): boolean =>
  endedOn !== null && endedOn <= day

export const isDone = ({ doneOn }: Pick<Task, "doneOn">, day: Day): boolean =>
  doneOn !== null && doneOn <= day

/** The day it is due may still be used. */
export const taskState = (task: Dated, day: Day): TaskState => {
  if (day < task.madeOn) return "notMade"
  if (isGivenUp(task, day)) return "ended"
  if (isDone(task, day)) return "done"
  return task.due < day ? "overdue" : "open"
}
