/** What is different between two documents, in words, line by line. */
import type { SchemeChange } from "@aiwei/queries/schemeDeskQueries"
import { For, Show } from "solid-js"

import { useSchemeWords } from "../useSchemeWords.ts"
import { changeText } from "./changeText.ts"

const marks = { added: "+", removed: "−", changed: "±" } as const

export const ChangeList = (props: {
  readonly changes: ReadonlyArray<SchemeChange>
  readonly none: string
}) => {
  const words = useSchemeWords()
  return (
    <Show when={props.changes.length > 0} fallback={<p class="hint">{props.none}</p>}>
      <ul class="change-list">
        <For each={props.changes}>
          {(change) => (
            <li class={`change-${change.kind}`}>
              <span aria-hidden="true">{marks[change.kind]}</span>
              <span>{changeText(words(), change)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
