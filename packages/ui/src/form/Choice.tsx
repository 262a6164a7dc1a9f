/** One of a few: the platform's own select with its label inside the frame, as in a filter bar. */
import { For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

export const Choice = <Value extends string>(props: {
  readonly label: string
  readonly value: Value
  readonly options: ReadonlyArray<{ readonly value: Value; readonly text: string }>
  readonly onChoose: (value: Value) => void
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
      onChange={(event) => {
        const chosen = props.options.find(({ value }) => value === event.currentTarget.value)
        if (chosen !== undefined) props.onChoose(chosen.value)
      }}
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
