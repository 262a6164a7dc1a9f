/** How far the month is on its way to the wall. Only steps that this office takes are shown. */
import "./bar.css"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Icon } from "@aiwei/ui/Icon"
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const StateSteps = (props: { readonly ranking: RankingView }) => {
  const words = useWords()
  const steps = () => {
    const { computed, toPublish, toCorrect, done } = words().monthBoard.steps
    if (props.ranking.published === null) return { behind: [computed], here: toPublish }
    return props.ranking.differs
      ? { behind: [computed, done], here: toCorrect }
      : { behind: [computed], here: done }
  }
  return (
    <ol class="state-steps">
      <For each={steps().behind}>
        {(text) => (
          <li>
            <Icon name="check" />
            {text}
          </li>
        )}
      </For>
      <li aria-current="step">
        <i class="state-here" aria-hidden="true" />
        {steps().here}
      </li>
    </ol>
  )
}
