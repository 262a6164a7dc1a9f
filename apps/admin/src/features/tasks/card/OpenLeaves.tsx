/** The leaves that nobody has, before everything else: each is given to somebody right here. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { usePlaceName } from "../../duties/usePlaceName.ts"
import type { CardPage } from "./createCard.ts"

const atFirst = 10

export const OpenLeaves = (props: { readonly page: CardPage }) => {
  const words = useWords()
  const placeName = usePlaceName()
  const t = () => words().officeTasks
  const { page } = props
  const [everything, showAll] = createSignal(false)
  const all = () => page.progress.data?.unassigned ?? []
  /** Paper has all of them. */
  const isMore = (at: number) => !everything() && at >= atFirst
  const count = () => page.progress.data?.whole.unassigned ?? 0
  return (
    <Show when={all().length > 0}>
      <section class="task-leaves" aria-label={t().openLeaves(count())}>
        <h2>
          <Icon name="warning" />
          {t().openLeaves(count())}
        </h2>
        <ul>
          <For each={all()}>
            {(leaf, at) => (
              <li classList={{ "task-more": isMore(at()) }}>
                <span>{placeName(leaf)}</span>
                <small>
                  {leaf.ownerName === "" ? "" : t().wasOwner(leaf.ownerName)}{" "}
                  {t().steps.until(leaf.due)}
                </small>
                <Show when={page.isNow() && page.may("tasks.assign")}>
                  <Button
                    size="small"
                    aria-label={t().assignTo(placeName(leaf))}
                    onClick={() =>
                      page.ask({
                        what: "assign",
                        part: { ...leaf, id: leaf.taskId, title: page.task.data?.title ?? "" }
                      })
                    }
                  >
                    {t().assign}
                  </Button>
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={!everything() && all().length > atFirst}>
          <Button size="small" onClick={() => showAll(true)}>
            {t().showAll(all().length)}
          </Button>
        </Show>
      </section>
    </Show>
  )
}
