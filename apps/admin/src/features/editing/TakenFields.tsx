/** Fields that only one side touched: they are taken without asking, but never without being shown. */
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Texts } from "./mergedEdit.ts"

export function TakenFields<Field extends string>(props: {
  readonly title: string
  readonly fields: ReadonlyArray<Field>
  readonly labels: { readonly [F in Field]: string }
  readonly before: Texts<Field>
  readonly after: Texts<Field>
}) {
  const words = useWords()
  const shown = (text: string) => (text === "" ? words().editing.blank : text)
  return (
    <Show when={props.fields.length > 0}>
      <div class="taken-fields">
        <p>{props.title}</p>
        <ul>
          <For each={props.fields}>
            {(field) => (
              <li>
                <span>{props.labels[field]}</span>
                <del>{shown(props.before[field])}</del>
                <ins>{shown(props.after[field])}</ins>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
