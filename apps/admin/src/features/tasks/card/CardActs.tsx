/** What can be done to a task: broken down while it is open, closed when it has no parts, given up. */
import type { TaskShown } from "@aiwei/queries/duty/taskQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { TaskExport } from "../TaskExport.tsx"
import type { CardPage, Part } from "./createCard.ts"

export const partOf = ({ id, unitId, placeName, level, title }: TaskShown): Part => ({
  id,
  placeId: unitId,
  placeName,
  level,
  title
})

export const CardActs = (props: { readonly page: CardPage; readonly task: TaskShown }) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { page } = props
  const part = () => partOf(props.task)
  const isOpen = () => page.isNow() && props.task.endedOn === null && props.task.doneOn === null
  const isLeaf = () => props.task.parts === 0
  return (
    <>
      <TaskExport on={page.day.on()} task={props.task.id} />
      <Button tone="bare" onClick={() => globalThis.print()}>
        <Icon name="print" />
        {words().register.print}
      </Button>
      <Show when={isOpen() && page.may("tasks.end")}>
        <Button onClick={() => page.ask({ what: "end", part: part() })}>{t().end}</Button>
      </Show>
      <Show when={isOpen() && isLeaf() && page.may("tasks.done")}>
        <Button onClick={() => void page.close(part())}>{t().close}</Button>
      </Show>
      <Show when={page.isNow() && props.task.doneOn !== null && page.may("tasks.reopen")}>
        <Button onClick={() => void page.open(part())}>{t().reopen}</Button>
      </Show>
      <Show when={isOpen() && page.may("tasks.cascade")}>
        <Button tone="main" onClick={() => page.ask({ what: "cascade", part: part() })}>
          {t().cascade.act}
        </Button>
      </Show>
    </>
  )
}
