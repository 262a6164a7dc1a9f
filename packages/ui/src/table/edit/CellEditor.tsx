/**
 * The field inside a cell. Enter sends and goes down, Tab sends and opens the next cell, Escape leaves
 * everything as it was; a problem keeps the field open with the text in it.
 */
import { createEffect, createSignal, For, on, onMount, Show } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { createSuggestions } from "./createSuggestions.ts"

export const CellEditor = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const { edits, cursor, goTo, focusCell, editNext } = props.table
  let field: HTMLInputElement | undefined
  const at = () => edits.open()
  const draft = () => {
    const it = at()
    return it === null ? undefined : edits.draft(props.table.props.rowKey(it.row), it.column.key)
  }
  const [touched, setTouched] = createSignal(false)
  const hints = createSuggestions(
    () => (touched() || at()?.column.kind === "choice" ? (draft()?.text ?? "") : null),
    at
  )
  onMount(() => {
    field?.focus({ preventScroll: true })
    // What was typed to begin with is gone on from; what was there is marked, to be typed over.
    field?.setSelectionRange(0, field.value.length)
    if (field !== undefined && field.value.length === 1) field.setSelectionRange(1, 1)
  })
  createEffect(
    on(
      () => draft()?.message,
      (message) => {
        if (message) props.table.say(message)
      }
    )
  )
  const done = (go: () => void) => {
    const chosen = hints.chosen()
    if (chosen !== null) edits.type(chosen)
    if (edits.commit()) go()
    else field?.focus()
  }
  const step = (by: -1 | 1) => () => {
    const { row, column } = cursor.at()
    goTo({ row: Math.max(0, row + by), column })
  }
  const key = (event: KeyboardEvent) => {
    // The Enter that ends a composition belongs to the input method.
    if (event.isComposing) return
    if (event.key === "Enter") done(step(event.shiftKey ? -1 : 1))
    else if (event.key === "Tab") done(() => editNext(event.shiftKey ? -1 : 1))
    else if (event.key === "Escape") {
      if (!hints.close()) {
        edits.discard()
        focusCell()
      }
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      hints.step(event.key === "ArrowDown" ? 1 : -1)
    } else {
      event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <input
        ref={(element) => {
          field = element
        }}
        class="grid-field"
        role="combobox"
        autocomplete="off"
        aria-label={props.table.props.words.editing(at()?.column.title ?? "")}
        aria-invalid={draft()?.message ? true : undefined}
        aria-describedby={draft()?.message ? "grid-why" : undefined}
        aria-expanded={hints.list().length > 0}
        aria-controls="grid-hints"
        aria-activedescendant={hints.at() === -1 ? undefined : `grid-hint-${hints.at()}`}
        value={draft()?.text ?? ""}
        onInput={(event) => {
          setTouched(true)
          edits.type(event.currentTarget.value)
        }}
        onKeyDown={key}
        onBlur={() => edits.leave()}
      />
      <div
        class="grid-hints"
        id="grid-hints"
        role="listbox"
        aria-label={props.table.props.words.suggestions}
        hidden={hints.list().length === 0}
      >
        <For each={hints.list()}>
          {(text, index) => (
            <div
              role="option"
              id={`grid-hint-${index()}`}
              aria-selected={hints.at() === index()}
              onPointerDown={(event) => {
                event.preventDefault()
                event.stopPropagation()
                edits.type(text)
                done(step(1))
              }}
            >
              {text}
            </div>
          )}
        </For>
      </div>
      <Show when={draft()?.message}>
        {(message) => (
          <span class="grid-why" id="grid-why">
            {message()}
          </span>
        )}
      </Show>
    </>
  )
}
