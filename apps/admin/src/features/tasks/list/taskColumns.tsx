/** The columns of the list of tasks: what, where, who, how far, and by when. */
import type { PartProgress, TaskLine } from "@aiwei/queries/duty/taskQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Show } from "solid-js"

import type { Words } from "../../../words/Words.ts"
import { column } from "../../register/columns/column.ts"
import { Share } from "../Share.tsx"
import { StateTag } from "../StateTag.tsx"
import { taskHref } from "../taskLinks.ts"
import { type TaskState, taskStates } from "../taskState.ts"

export interface TaskRow extends TaskLine {
  readonly now: TaskState
  readonly progress: PartProgress | undefined
}

const counts = (key: "overdue" | "unassigned", { officeTasks }: Words): TableColumn<TaskRow> =>
  column({
    key,
    title: officeTasks.columns[key],
    kind: "number",
    align: "right",
    width: 88,
    value: ({ progress }) => progress?.[key] ?? null
  })

const progressColumn = ({ officeTasks }: Words): TableColumn<TaskRow> =>
  column({
    key: "progress",
    title: officeTasks.columns.progress,
    width: 200,
    filterable: false,
    value: ({ progress }) =>
      progress === undefined ? null : officeTasks.share(progress.done, progress.leaves),
    cell: ({ progress, title }) => (
      <Show when={progress}>{(of) => <Share of={of()} name={title} />}</Show>
    )
  })

export const taskColumns = (words: Words, on: string): ReadonlyArray<TableColumn<TaskRow>> => {
  const { columns: it, states, noOwner } = words.officeTasks
  return [
    column({
      key: "title",
      title: it.title,
      width: 240,
      sticky: true,
      always: true,
      value: ({ title }) => title,
      cell: ({ id, title }) => (
        <a href={taskHref(id, on)} tabindex="-1">
          {title}
        </a>
      )
    }),
    column({
      key: "state",
      title: it.state,
      kind: "choice",
      width: 88,
      choices: taskStates.map((state) => ({ value: states[state], text: states[state] })),
      value: ({ now }) => states[now],
      cell: ({ now }) => <StateTag state={now} />
    }),
    progressColumn(words),
    counts("overdue", words),
    counts("unassigned", words),
    column({ key: "due", title: it.due, kind: "day", width: 112, value: ({ due }) => due }),
    column({ key: "place", title: it.place, width: 136, value: ({ placeName }) => placeName }),
    column({
      key: "owner",
      title: it.owner,
      width: 112,
      value: ({ ownerName }) => (ownerName === "" ? noOwner : ownerName)
    }),
    column({
      key: "madeOn",
      title: it.madeOn,
      kind: "day",
      width: 112,
      hiddenAtFirst: true,
      value: ({ madeOn }) => madeOn
    })
  ]
}
