/** Before and after side by side, only what differs; a field is called as its page calls it. */
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { changesIn } from "./changesIn.ts"

const fieldText = ({ people, buildings, zones, accounts }: Words, field: string): string => {
  const known: Readonly<Record<string, string>> = {
    ...accounts.fields,
    ...zones.fields,
    ...buildings.fields,
    ...people.fields
  }
  return known[field] ?? field
}

export const Comparison = (props: {
  readonly before: string | null
  readonly after: string | null
}) => {
  const words = useWords()
  const it = () => words().audit
  const changes = () => changesIn(props.before, props.after)
  const value = (text: string | null) => (
    <Show when={text} fallback={<span class="audit-empty">{it().noValue}</span>}>
      {text}
    </Show>
  )
  return (
    <Show when={changes().changed.length > 0} fallback={<p class="form-note">{it().noChanges}</p>}>
      <div class="audit-compare" tabindex="0" role="group" aria-label={it().changes}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{it().field}</th>
              <th scope="col">{it().before}</th>
              <th scope="col">{it().after}</th>
            </tr>
          </thead>
          <tbody>
            <For each={changes().changed}>
              {(change) => (
                <tr>
                  <th scope="row">{fieldText(words(), change.field)}</th>
                  <td>{props.before === null ? it().nothingBefore : value(change.before)}</td>
                  <td>{props.after === null ? it().nothingAfter : value(change.after)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <Show when={changes().same > 0}>
        <p class="form-note">{it().more(changes().same)}</p>
      </Show>
    </Show>
  )
}
