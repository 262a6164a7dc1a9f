/**
 * A field with suggestions, which the page finds (people by name or initials). ↑ ↓ walk them, Enter and a
 * press take one, Escape folds them. Unless `free`, only a suggestion can be taken, and leaving the field
 * brings back what was chosen.
 */
import { createEffect, createSignal, on, Show } from "solid-js"

import { createTied, FieldFrame, type FieldWords } from "./FieldFrame.tsx"
import type { Suggestion } from "./Suggestion.ts"
import { SuggestionList } from "./SuggestionList.tsx"

export interface ComboboxProps extends FieldWords {
  readonly value: Suggestion | null
  readonly onChoose: (value: Suggestion | null) => void
  readonly suggestions: ReadonlyArray<Suggestion>
  readonly onQuery: (text: string) => void
  readonly searching?: boolean
  readonly words: { readonly searching: string; readonly nothing: string }
  /** What is typed is a value of its own. */
  readonly free?: boolean
  readonly placeholder?: string
}

const createCombobox = (props: ComboboxProps) => {
  const [text, setText] = createSignal(props.value?.text ?? "")
  const [open, setOpen] = createSignal(false)
  const [at, setAt] = createSignal(-1)
  createEffect(
    on(
      () => props.value,
      (value) => setText(value?.text ?? "")
    )
  )
  const take = (choice: Suggestion | null) => {
    setOpen(false)
    setAt(-1)
    setText(choice?.text ?? "")
    if (choice?.value !== props.value?.value) props.onChoose(choice)
  }
  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    setAt(-1)
    props.onQuery(typed)
  }
  const leave = () => {
    const typed = text().trim()
    if (typed === "") return take(null)
    const same = props.suggestions.find((one) => one.text === typed)
    if (same !== undefined && open()) return take(same)
    take(props.free ? { value: typed, text: typed } : props.value)
  }
  const step = (by: number) => {
    const count = props.suggestions.length
    if (!open()) setOpen(true)
    else if (count > 0) setAt((at() + by + count + (at() < 0 && by < 0 ? 1 : 0)) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const marked = props.suggestions[at()]
    if (event.key === "ArrowDown") step(1)
    else if (event.key === "ArrowUp") step(-1)
    else if (event.key === "Enter" && open() && marked !== undefined) take(marked)
    else if (event.key === "Escape" && open()) {
      // Only the list: the dialog around it stays.
      event.stopPropagation()
      setOpen(false)
    } else return
    event.preventDefault()
  }
  return { text, open, at, take, type, leave, onKeyDown }
}

export const Combobox = (props: ComboboxProps) => {
  const tied = createTied(props)
  const box = createCombobox(props)
  return (
    <FieldFrame {...props} tied={tied}>
      <div
        class="field-box combobox"
        classList={{ "field-failed": tied["aria-invalid"] === "true" }}
      >
        <input
          id={tied.id}
          type="text"
          role="combobox"
          autocomplete="off"
          placeholder={props.placeholder}
          aria-autocomplete="list"
          aria-expanded={box.open()}
          aria-controls={`${tied.id}-list`}
          aria-activedescendant={box.open() && box.at() >= 0 ? `${tied.id}-${box.at()}` : undefined}
          aria-invalid={tied["aria-invalid"]}
          aria-describedby={tied["aria-describedby"]}
          value={box.text()}
          onInput={(event) => box.type(event.currentTarget.value)}
          onKeyDown={box.onKeyDown}
          onBlur={box.leave}
        />
        <Show when={box.open()}>
          <SuggestionList
            id={tied.id}
            label={props.label}
            suggestions={props.suggestions}
            at={box.at()}
            state={props.searching ? props.words.searching : props.words.nothing}
            onTake={box.take}
          />
        </Show>
      </div>
    </FieldFrame>
  )
}
