/** How many of the leaves are done, as a bar and in figures: never by colour alone. */
import type { PartProgress } from "@aiwei/queries/duty/taskQueries"
import { Progress } from "@aiwei/ui/feedback/Progress"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const Share = (props: {
  readonly of: Pick<PartProgress, "leaves" | "done" | "overdue" | "unassigned">
  readonly name: string
  /** Also what is late and what nobody has. */
  readonly whole?: boolean
}) => {
  const words = useWords()
  const t = () => words().officeTasks
  return (
    <span class="task-share">
      <Progress label={t().progressOf(props.name)} done={props.of.done} of={props.of.leaves} />
      <span class="task-count">{t().share(props.of.done, props.of.leaves)}</span>
      <Show when={props.whole && props.of.overdue > 0}>
        <span class="task-late">{t().late(props.of.overdue)}</span>
      </Show>
      <Show when={props.whole && props.of.unassigned > 0}>
        <span class="task-open">{t().unassigned(props.of.unassigned)}</span>
      </Show>
    </span>
  )
}
