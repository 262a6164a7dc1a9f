/** `/tasks?q=&t=&on=&new=`: the tasks of the office, what is late first, each with how far it has come. */
import "../page/facts.css"
import "../register/register.css"
import "./tasks.css"
import { useTasks, useTasksProgress } from "@aiwei/queries/duty/taskQueries"
import { Button } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { useNavigate } from "@solidjs/router"
import { createEffect, createMemo, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { createList, ListTable } from "../page/list/ListTable.tsx"
import { taskColumns, type TaskRow } from "./list/taskColumns.tsx"
import { TaskExport } from "./TaskExport.tsx"
import { taskHref } from "./taskLinks.ts"
import { mostUrgent, stateOf } from "./taskState.ts"

const NewTask = lazy(() => import("./list/NewTask.tsx"))

const createTasksPage = () => {
  const words = useWords()
  const frame = useFrame()
  const day = useDayAddress()
  const found = useTasks(frame.office, day.on)
  const ids = createMemo(() => (found.data ?? []).map(({ id }) => id as string))
  const progress = useTasksProgress(ids, day.on)
  const rows = createMemo(() =>
    found.data === undefined
      ? undefined
      : mostUrgent(
          found.data.map((task, at): TaskRow => {
            const whole = progress()[at]?.data?.whole
            return { ...task, progress: whole, now: stateOf(task, whole, day.on()) }
          })
        )
  )
  const list = createList<TaskRow>(createMemo(() => taskColumns(words(), day.on())))
  return { day, found, rows, list }
}

export default function TasksRoute() {
  const words = useWords()
  const frame = useFrame()
  const may = useMay()
  const navigate = useNavigate()
  const t = () => words().officeTasks
  const { day, found, rows, list } = createTasksPage()
  const isNew = () => list.address.open() === "new"
  createEffect(() =>
    frame.stand({ crumbs: [{ text: words().frame.daily }, { text: t().title }], dataAsOf: null })
  )
  return (
    <>
      <PageHead
        title={t().title}
        actions={
          <>
            <AsOf
              label={words().tree.asOf}
              value={day.on()}
              today={day.today}
              words={words().tree.day}
              onChange={day.goToDay}
            />
            <Show when={may("tasks.add")}>
              <Button tone={isNew() ? "plain" : "main"} onClick={list.address.openNew}>
                <Icon name="plus" />
                {t().add}
              </Button>
            </Show>
          </>
        }
      />
      <Unrefreshed query={found} />
      <div class="with-panel">
        <ListTable
          list={list}
          query={found}
          rows={rows}
          words={t()}
          rowKey={({ id }) => id}
          rowName={({ title }) => title}
          opens={({ id }) => id}
          onOpen={({ id }) => navigate(taskHref(id, day.on()))}
          bar={<TaskExport on={day.on()} />}
        />
        <Suspense>
          <Show when={isNew()}>
            <NewTask
              onClose={() => list.address.openRecord(null)}
              onDone={(id) => navigate(taskHref(id, day.today))}
            />
          </Show>
        </Suspense>
      </div>
    </>
  )
}
