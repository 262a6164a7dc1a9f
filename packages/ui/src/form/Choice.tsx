/** One of a few: the platform's own select with its label inside the frame, as in a filter bar. */
import { For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

export const Choice = (props: {
  readonly label: string
  readonly value: string
  readonly options: ReadonlyArray<{ readonly value: string; readonly text: string }>
  readonly onChoose: (value: string) => void
  /** The label is said, not shown. */
  readonly quiet?: boolean
}) => (
  <label class="choice">
    <Show when={!props.quiet}>
      <span class="choice-label">{props.label}</span>
    </Show>
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      <For each={props.options}>
        {(option) => (
          // Options come and go, and with its option a select loses its value: each says so itself.
          <option value={option.value} selected={option.value === props.value}>
            {option.text}
          </option>
        )}
      </For>
    </select>
    <Icon name="down" />
  </label>
)
