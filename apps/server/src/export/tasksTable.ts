/**
 * Tasks as a list for the desk: wholes with how far each has come, or, of one task, all of its parts. A whole
 * says its figures; a leaf says its own state.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { storable } from "@aiwei/api/routers/wanted"
import type { DomainError } from "@aiwei/domain/errors"
import { Day } from "@aiwei/domain/shared/Day"
import type { ListedTask } from "@aiwei/domain/tasks/taskLines"
import type { PartProgress } from "@aiwei/domain/tasks/taskProgress"
import { Tasks } from "@aiwei/domain/tasks/Tasks"
import type { TaskState } from "@aiwei/domain/tasks/taskState"
import { Effect, Schema } from "effect"

import { allPages } from "./allPages.ts"
import { type Column, type ExportTable, tableOf } from "./ExportTable.ts"

export const TasksQuery = Schema.fromJsonString(
  Schema.Struct({
    task: Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(300)))),
    on: Schema.optional(Schema.NullOr(Day))
  }).check(storable)
)
type TasksQuery = (typeof TasksQuery)["Type"]

interface Line {
  readonly task: ListedTask
  /** Of a whole; null in a list of parts. */
  readonly whole: PartProgress | null
}

const states: { readonly [S in TaskState]: string } = {
  notMade: "未下达",
  open: "进行中",
  overdue: "逾期",
  done: "已办结",
  ended: "已终止"
}

const placed: ReadonlyArray<Column<Line>> = [
  { field: "title", heading: "任务", of: ({ task }) => task.title },
  { field: "place", heading: "地点", of: ({ task }) => task.placeName },
  { field: "level", heading: "级别", of: ({ task }) => task.level },
  { field: "owner", heading: "责任人", of: ({ task }) => task.ownerName },
  { field: "due", heading: "期限", of: ({ task }) => task.due },
  {
    field: "state",
    heading: "状态",
    of: ({ task }) => (task.state === null ? null : states[task.state])
  },
  { field: "doneOn", heading: "办结日期", of: ({ task }) => task.doneOn }
]

const counted: ReadonlyArray<Column<Line>> = [
  { field: "leaves", heading: "下级任务", of: ({ whole }) => whole?.leaves ?? null },
  { field: "done", heading: "已办结", of: ({ whole }) => whole?.done ?? null },
  { field: "overdue", heading: "逾期", of: ({ whole }) => whole?.overdue ?? null },
  { field: "unassigned", heading: "没人负责", of: ({ whole }) => whole?.unassigned ?? null }
]

export const tasksTable = (
  office: string | null,
  { task, on }: TasksQuery
): Effect.Effect<ExportTable, DomainError, AppServices> =>
  Effect.gen(function* () {
    const tasks = yield* Tasks
    const services = yield* Effect.context<AppServices>()
    const wholes = task == null
    const found = yield* allPages((part) => tasks.list({ office, task, wholes, on, ...part }))
    const wholeOf = ({ id }: ListedTask) =>
      Effect.map(tasks.progress({ id, on }), ({ whole }) => whole)
    async function* lines(): AsyncGenerator<Line> {
      for await (const one of found) {
        const whole = wholes ? await Effect.runPromiseWith(services)(wholeOf(one)) : null
        yield { task: one, whole }
      }
    }
    return tableOf("任务", wholes ? [...placed, ...counted] : placed, lines())
  })
