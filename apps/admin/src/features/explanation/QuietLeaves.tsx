/** Everything that lost nothing, in one folded line that opens to every indicator. */
import type { CategoryView } from "@aiwei/domain/assessment/ExplanationView"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { LeafRow } from "./LeafRow.tsx"
import { tells } from "./tells.ts"

export const QuietLeaves = (props: {
  readonly categories: ReadonlyArray<CategoryView>
  readonly toBeChecked: ReadonlyArray<string> | undefined
}) => {
  const words = useWords()
  const quiet = () =>
    props.categories
      .map((category) => ({ ...category, leaves: category.leaves.filter((leaf) => !tells(leaf)) }))
      .filter((category) => category.leaves.length > 0)
  const whole = () => props.categories.filter((one) => !one.leaves.some(tells)).length
  const items = () => quiet().reduce((sum, one) => sum + one.leaves.length, 0)
  return (
    <Show when={items() > 0}>
      <details>
        <summary class="leaf leaf-quiet">
          <Icon name="right" />
          <span>{words().explain.quiet(whole(), items())}</span>
          <span />
          <span class="num">0.00</span>
          <span />
        </summary>
        <For each={quiet()}>
          {(category) => (
            <>
              <div class="leaf leaf-category">
                <span />
                <span>{category.category}</span>
                <span class="worth">{brief(category.worth)}</span>
                <span />
                <span />
              </div>
              <For each={category.leaves}>
                {(leaf) => <LeafRow leaf={leaf} toBeChecked={props.toBeChecked} />}
              </For>
            </>
          )}
        </For>
      </details>
    </Show>
  )
}
