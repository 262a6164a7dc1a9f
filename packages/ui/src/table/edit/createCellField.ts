/**
 * The field inside a cell, without its look. Enter sends and goes down, Tab sends and opens the next
 * cell, Escape leaves everything as it was; a problem keeps the field open with the text in it.
 */
import { createEffect, createSignal, on, onMount } from "solid-js"

import type { TableModel } from "../createTable.ts"
import { createSuggestions } from "./createSuggestions.ts"

/** What was typed to begin with is gone on from; what was there is marked, to be typed over. */
const focusField = (field: HTMLInputElement) => {
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length === 1 ? 1 : 0, field.value.length)
}

export const createCellField = <Row>(table: TableModel<Row>) => {
  const { edits, cursor } = table
  let field: HTMLInputElement | undefined
  const [touched, setTouched] = createSignal(false)
  const draft = () => {
    const it = edits.open()
    return it === null ? undefined : edits.draft(table.props.rowKey(it.row), it.column.key)
  }
  const offers = () => touched() || edits.open()?.column.kind === "choice"
  const hints = createSuggestions(() => (offers() ? (draft()?.text ?? "") : null), edits.open)
  onMount(() => {
    if (field !== undefined) focusField(field)
  })
  createEffect(
    on(
      () => draft()?.message,
      (message) => {
        if (message) table.say(message)
      }
    )
  )
  const send = (go: () => void) => {
    const chosen = hints.chosen()
    if (chosen !== null) edits.type(chosen)
    if (edits.commit()) go()
    else field?.focus()
  }
  const sendAndStep = (by: -1 | 1) =>
    send(() => {
      const { row, column } = cursor.at()
      table.goTo({ row: Math.max(0, row + by), column })
    })
  return {
    bind: (element: HTMLInputElement) => {
      field = element
    },
    title: () => edits.open()?.column.title ?? "",
    draft,
    hints,
    type: (text: string) => {
      setTouched(true)
      edits.type(text)
    },
    /** Takes what was offered, as it stands. */
    take: (text: string) => {
      edits.type(text)
      sendAndStep(1)
    },
    sendAndStep,
    sendAndEdit: (by: -1 | 1) => send(() => table.editNext(by)),
    /** Closes what is offered first, then the field. */
    escape: () => {
      if (hints.close()) return
      edits.discard()
      table.focusCell()
    }
  }
}

export type CellField = ReturnType<typeof createCellField>

/** Keys the field has no use for stay inside it: the grid's own keys must not see them. */
export const cellFieldKey = (field: CellField, event: KeyboardEvent): void => {
  // The Enter that ends a composition belongs to the input method.
  if (event.isComposing) return
  event.stopPropagation()
  if (event.key === "Enter") field.sendAndStep(event.shiftKey ? -1 : 1)
  else if (event.key === "Tab") field.sendAndEdit(event.shiftKey ? -1 : 1)
  else if (event.key === "Escape") field.escape()
  else if (event.key === "ArrowDown") field.hints.step(1)
  else if (event.key === "ArrowUp") field.hints.step(-1)
  else return
  event.preventDefault()
}
