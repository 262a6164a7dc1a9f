/**
 * Whom a thing goes to, as one list: the proposed, whoever was named before, nobody, somebody else. The last
 * one is a question of its own, so until it is answered the list shows what held before.
 */
import { createUniqueId, For } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { HandoverPage } from "./createHandover.ts"
import type { Choice } from "./handoverPlan.ts"

export interface SuccessorOption {
  readonly value: Choice
  readonly text: string
}

export const Successor = (props: {
  readonly label: string
  readonly value: Choice
  readonly options: ReadonlyArray<SuccessorOption>
  readonly page: HandoverPage
  readonly onChoose: (choice: Choice) => void
  readonly onOther: () => void
  readonly failed?: boolean
  readonly describedBy?: string
  readonly ref?: (element: HTMLSelectElement) => void
}) => {
  const words = useWords()
  const id = createUniqueId()
  const shown = (): ReadonlyArray<SuccessorOption> => {
    const named = props.page
      .known()
      .map(({ value, text }): SuccessorOption => ({ value: `to:${value}`, text }))
    return [...props.options, ...named]
  }
  return (
    <span class="handover-to" classList={{ "handover-undecided": props.failed ?? false }}>
      <select
        id={id}
        ref={(element) => props.ref?.(element)}
        aria-label={props.label}
        aria-invalid={props.failed ? "true" : undefined}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const { currentTarget } = event
          const chosen = shown().find(({ value }) => value === currentTarget.value)
          if (chosen !== undefined) return props.onChoose(chosen.value)
          currentTarget.value = props.value
          props.onOther()
        }}
      >
        <For each={shown()}>
          {({ value, text }) => (
            // Options come and go, and with its option a list loses its value: each says so itself.
            <option value={value} selected={value === props.value}>
              {text}
            </option>
          )}
        </For>
        <option value="other">{words().handover.other}</option>
      </select>
    </span>
  )
}
