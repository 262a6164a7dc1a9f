/** The list under a combobox. A press is heard before the field loses the focus, so it is not lost. */
import { For, Show } from "solid-js"

import type { Suggestion } from "./Suggestion.ts"

export const SuggestionList = (props: {
  readonly id: string
  readonly label: string
  readonly suggestions: ReadonlyArray<Suggestion>
  readonly at: number
  readonly state: string
  readonly onTake: (choice: Suggestion) => void
}) => (
  <div class="suggestions">
    <div role="listbox" id={`${props.id}-list`} aria-label={props.label}>
      <For each={props.suggestions}>
        {(one, index) => (
          <div
            role="option"
            id={`${props.id}-${index()}`}
            aria-selected={index() === props.at}
            onMouseDown={(event) => {
              event.preventDefault()
              props.onTake(one)
            }}
          >
            {one.text}
            <Show when={one.note}>
              <small>{one.note}</small>
            </Show>
          </div>
        )}
      </For>
    </div>
    <Show when={props.suggestions.length === 0}>
      <p role="status">{props.state}</p>
    </Show>
  </div>
)
