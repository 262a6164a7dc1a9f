/** How a task can be refused to be made, broken down, closed or given up. */
import { Schema } from "effect"

import { Day } from "../shared/Day.ts"

export class TaskNotFound extends Schema.TaggedError<TaskNotFound>()("TaskNotFound", {
  id: Schema.String
}) {}

export class TaskRefused extends Schema.TaggedError<TaskRefused>()("TaskRefused", {
  /**
   * `hasParts` it is closed by closing its parts, `done`, `notDone`, `ended`, `beforeMade` a day before it was
   * made, `ahead` a day that has not come, `dueFirst` due before it begins, `dueAfterWhole` a part due after
   * the whole, `level` nothing lies that far below, `tooMany` parts, `noMilestone`.
   */
  why: Schema.Literals([
    "hasParts",
    "done",
    "notDone",
    "ended",
    "beforeMade",
    "ahead",
    "dueFirst",
    "dueAfterWhole",
    "level",
    "tooMany",
    "noMilestone"
  ]),
  title: Schema.String,
  /** The day, the level or the number that stands in the way. */
  what: Schema.NullOr(Schema.String),
  day: Schema.NullOr(Day)
}) {}

export const taskErrors = [TaskNotFound, TaskRefused] as const
