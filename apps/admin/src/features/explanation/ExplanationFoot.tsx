/** Adds it up again, here, from the printed leaves: whoever doubts may follow with a pencil. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { sumIs } from "../../format/exactSum.ts"
import { useWords } from "../../words/language.tsx"

export const leavesAddUp = (it: ExplanationView): boolean =>
  sumIs(
    [
      ...it.categories.flatMap((category) => category.leaves.map((leaf) => leaf.points ?? "0")),
      it.bonus.points,
      it.rebase
    ],
    it.total
  )

export const ExplanationFoot = (props: { readonly explanation: ExplanationView }) => {
  const words = useWords()
  const right = () => leavesAddUp(props.explanation)
  return (
    <div class="explanation-foot">
      <span>{props.explanation.equation}</span>
      <b>{props.explanation.total}</b>
      <Show
        when={right()}
        fallback={
          <span class="wrong">
            <Icon name="warning" />
            {words().explain.addsNotUp}
          </span>
        }
      >
        <span class="right">
          <Icon name="check" />
          {words().explain.addsUp}
        </span>
      </Show>
      <Button size="small" class="screen-only" onClick={() => globalThis.print()}>
        {words().explain.print}
      </Button>
    </div>
  )
}
