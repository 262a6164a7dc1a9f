/** The parts of a task below its place. A branch is asked for when it is opened, down to the households. */
import { type PartProgress, type TaskShown, useTaskProgress } from "@aiwei/queries/duty/taskQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, createUniqueId, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { usePlaceName } from "../../duties/usePlaceName.ts"
import { useLevelName } from "../../tree/useLevelName.ts"
import { Share } from "../Share.tsx"
import { StateTag } from "../StateTag.tsx"
import type { CardPage, Part } from "./createCard.ts"

export const PartTree = (props: { readonly page: CardPage; readonly task: TaskShown }) => {
  const words = useWords()
  const t = () => words().officeTasks
  const parts = () => props.page.progress.data?.parts ?? []
  return (
    <section class="task-tree" aria-label={t().parts}>
      <h2>{t().parts}</h2>
      <Show when={parts().length > 0} fallback={<p class="task-none">{t().noParts}</p>}>
        <ul>
          <For each={parts()}>{(part) => <Branch page={props.page} part={part} />}</For>
        </ul>
      </Show>
    </section>
  )
}

const Branch = (props: { readonly page: CardPage; readonly part: PartProgress }) => {
  const words = useWords()
  const placeName = usePlaceName()
  const levelName = useLevelName()
  const t = () => words().officeTasks
  const below = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const isLeaf = () => props.part.state !== null
  const name = () => placeName(props.part)
  return (
    <li>
      <div class="task-line">
        <Show when={!isLeaf()} fallback={<span class="task-arrow" />}>
          <button
            type="button"
            class="task-arrow"
            aria-expanded={open()}
            aria-controls={below}
            aria-label={t().openBranch(name())}
            onClick={() => setOpen(!open())}
          >
            <Icon name={open() ? "down" : "right"} />
          </button>
        </Show>
        <span class="task-place">
          {name()} <small>{levelName(props.part.level)}</small>
        </span>
        <span class="task-owner">
          {props.part.ownerName === "" ? t().noOwner : props.part.ownerName}
        </span>
        <Show when={isLeaf()} fallback={<Share of={props.part} name={name()} />}>
          <StateTag state={props.part.state ?? "open"} />
          <span class="task-due">{t().steps.until(props.part.due)}</span>
        </Show>
        <Show when={isLeaf()}>
          <LeafActs page={props.page} part={props.part} name={name()} />
        </Show>
      </div>
      <Show when={open()}>
        <Below id={below} page={props.page} part={props.part} />
      </Show>
    </li>
  )
}

const Below = (props: {
  readonly id: string
  readonly page: CardPage
  readonly part: PartProgress
}) => {
  const words = useWords()
  const { page } = props
  const found = useTaskProgress(page.id, () => props.part.placeId, page.day.on)
  return (
    <ul id={props.id}>
      <Show
        when={found.data}
        fallback={
          <li class="task-none">{found.isError ? words().officeTasks.notRead : words().loading}</li>
        }
      >
        {(data) => <For each={data().parts}>{(part) => <Branch page={page} part={part} />}</For>}
      </Show>
    </ul>
  )
}

const LeafActs = (props: {
  readonly page: CardPage
  readonly part: PartProgress
  readonly name: string
}) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { page } = props
  const of = (): Part => ({
    ...props.part,
    placeName: props.name,
    id: props.part.taskId,
    title: page.task.data?.title ?? ""
  })
  const may = (verb: "tasks.assign" | "tasks.done" | "tasks.reopen") =>
    page.isNow() && page.may(verb)
  const isDone = () => props.part.state === "done"
  return (
    <span class="task-acts">
      <Show when={!isDone() && may("tasks.assign")}>
        <Button
          size="small"
          tone="bare"
          aria-label={t().assignTo(props.name)}
          onClick={() => page.ask({ what: "assign", part: of() })}
        >
          {t().assign}
        </Button>
      </Show>
      <Show when={!isDone() && may("tasks.done")}>
        <Button
          size="small"
          tone="bare"
          aria-label={t().closeOne(props.name)}
          onClick={() => void page.close(of())}
        >
          {t().close}
        </Button>
      </Show>
      <Show when={isDone() && may("tasks.reopen")}>
        <Button
          size="small"
          tone="bare"
          aria-label={t().reopenOne(props.name)}
          onClick={() => void page.open(of())}
        >
          {t().reopen}
        </Button>
      </Show>
    </span>
  )
}
