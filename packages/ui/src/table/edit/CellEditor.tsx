/** The look of the field inside a cell, with what it offers below it and its problem beside it. */
import { For, Show } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { type CellField, cellFieldKey, createCellField } from "./createCellField.ts"

export const CellEditor = <Row,>(props: { readonly table: TableModel<Row> }) => {
  const field = createCellField(props.table)
  const problem = () => field.draft()?.message
  return (
    <>
      <input
        ref={field.bind}
        class="grid-field"
        role="combobox"
        autocomplete="off"
        aria-label={props.table.props.words.editing(field.title())}
        aria-invalid={problem() ? true : undefined}
        aria-describedby={problem() ? "grid-why" : undefined}
        aria-expanded={field.hints.list().length > 0}
        aria-controls="grid-hints"
        aria-activedescendant={
          field.hints.at() === -1 ? undefined : `grid-hint-${field.hints.at()}`
        }
        value={field.draft()?.text ?? ""}
        onInput={(event) => field.type(event.currentTarget.value)}
        onKeyDown={(event) => cellFieldKey(field, event)}
        onBlur={() => props.table.edits.leave()}
      />
      <Hints field={field} label={props.table.props.words.suggestions} />
      <Show when={problem()}>
        {(message) => (
          <span class="grid-why" id="grid-why">
            {message()}
          </span>
        )}
      </Show>
    </>
  )
}

const Hints = (props: { readonly field: CellField; readonly label: string }) => (
  <div
    class="grid-hints"
    id="grid-hints"
    role="listbox"
    aria-label={props.label}
    hidden={props.field.hints.list().length === 0}
  >
    <For each={props.field.hints.list()}>
      {(text, index) => (
        <div
          role="option"
          id={`grid-hint-${index()}`}
          aria-selected={props.field.hints.at() === index()}
          onPointerDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
            props.field.take(text)
          }}
        >
          {text}
        </div>
      )}
    </For>
  </div>
)
