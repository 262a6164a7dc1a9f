/** A plan while it is looked up, when it has come, or why it was refused: then nothing is to be sent. */
import { Notice } from "@aiwei/ui/Notice"
import { type JSX, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"

export const PlanOf = <Plan,>(props: {
  readonly query: {
    readonly isError: boolean
    readonly error: unknown
    readonly data: Plan | undefined
    readonly isPlaceholderData: boolean
  }
  readonly children: (plan: Plan) => JSX.Element
}) => {
  const words = useWords()
  return (
    <div class="tree-plan-place" aria-busy={props.query.isPlaceholderData}>
      <Switch fallback={<p role="status">{words().treePlans.looking}</p>}>
        <Match when={props.query.isError}>
          <Notice text={refusalText(words(), props.query.error)} />
        </Match>
        <Match when={props.query.data !== undefined}>
          <Show when={props.query.data} keyed>
            {(plan) => props.children(plan)}
          </Show>
        </Match>
      </Switch>
    </div>
  )
}
