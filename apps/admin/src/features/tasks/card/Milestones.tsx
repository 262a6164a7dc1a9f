/** The milestones of a task, each with its day; ticked when it was reached. */
import type { TaskShown } from "@aiwei/queries/duty/taskQueries"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { partOf } from "./CardActs.tsx"
import type { CardPage } from "./createCard.ts"

export const Milestones = (props: { readonly page: CardPage; readonly task: TaskShown }) => {
  const words = useWords()
  const t = () => words().officeTasks.steps
  const { page } = props
  const mayReach = () => page.isNow() && props.task.endedOn === null && page.may("tasks.milestone")
  return (
    <Show when={props.task.milestones.length > 0}>
      <section class="panel-part task-milestones">
        <h3>{t().title}</h3>
        <ul>
          <For each={props.task.milestones}>
            {(step) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    checked={step.reachedOn !== null}
                    disabled={!mayReach()}
                    onChange={(event) =>
                      void page.reach(partOf(props.task), step.no, event.currentTarget.checked)
                    }
                  />
                  <span>{step.text}</span>
                </label>
                <small>
                  {step.reachedOn === null ? t().until(step.due) : t().on(step.reachedOn)}
                </small>
                <Show when={step.reachedOn === null && step.due < page.day.on()}>
                  <Tag tone="bad">{words().officeTasks.states.overdue}</Tag>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
