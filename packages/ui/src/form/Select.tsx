/** One of a few in a form, by the platform's own list: it works by every keyboard and on every phone. */
import { For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"
import { createTied, FieldFrame, type FieldWords } from "./FieldFrame.tsx"

export const Select = (
  props: FieldWords & {
    readonly value: string
    readonly options: ReadonlyArray<{ readonly value: string; readonly text: string }>
    readonly onChoose: (value: string) => void
    /** Stands first while nothing is chosen. */
    readonly placeholder?: string
    readonly disabled?: boolean
    readonly name?: string
  }
) => {
  const tied = createTied(props)
  return (
    <FieldFrame {...props} tied={tied}>
      <div class="field-box" classList={{ "field-failed": tied["aria-invalid"] === "true" }}>
        <select
          id={tied.id}
          name={props.name}
          disabled={props.disabled ?? false}
          aria-invalid={tied["aria-invalid"]}
          aria-describedby={tied["aria-describedby"]}
          value={props.value}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          <Show when={props.placeholder !== undefined && props.value === ""}>
            <option value="">{props.placeholder}</option>
          </Show>
          <For each={props.options}>
            {(option) => <option value={option.value}>{option.text}</option>}
          </For>
        </select>
        <Icon name="down" class="field-mark" />
      </div>
    </FieldFrame>
  )
}
