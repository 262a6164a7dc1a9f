/**
 * The keys of the score grid, as in Excel: typing replaces, Enter and F2 edit, Tab and Enter go on,
 * Delete empties, Escape leaves as it was. A second Escape lets Tab leave the grid.
 */
import { createSignal } from "solid-js"

import type { ScoresController } from "../createScoresController.ts"
import { vetoColumn } from "../drafts/Draft.ts"
import type { CellEdits } from "./cellEdits.ts"
import type { GridCursor } from "./gridCursor.ts"
import { beginsEdit, moveOf } from "./moves.ts"

export const editorKeys =
  ({ size, spot, focus, goTo }: GridCursor, { leave, commit }: CellEdits) =>
  (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return
    const { key } = event
    if (key === "Escape") {
      leave()
      focus()
    } else if (key === "Enter" || key === "Tab") {
      const by = event.shiftKey ? -1 : 1
      commit(event.currentTarget.value)
      const { row, column } = spot()
      if (key === "Enter") goTo({ row: Math.max(0, Math.min(size().rows - 1, row + by)), column })
      else goTo(moveOf(event, { row, column }, size()) ?? { row, column })
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

export const gridKeys = (
  it: ScoresController,
  { size, spot, goTo }: GridCursor,
  { editing, begin, write }: CellEdits
) => {
  const [released, release] = createSignal(false)
  const special = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey } = event
    if (key === "Enter" || key === "F2") begin()
    else if (key === "Delete" || key === "Backspace") {
      if (it.at()?.column !== vetoColumn) write("")
    } else if (key === " ") it.open(it.opened() === null ? it.at() : null)
    else if ((ctrlKey || metaKey) && key.toLowerCase() === "z") it.drafts.undo()
    else if (beginsEdit(event)) begin(key)
    else return false
    return true
  }
  const gridKey = (event: KeyboardEvent) => {
    if (editing() !== null || event.altKey || event.isComposing) return
    if (event.key === "Escape") {
      if (it.opened() === null) release(true)
      else it.open(null)
      return
    }
    if (event.key === "Tab" && released()) return
    const to = moveOf(event, spot(), size())
    if (to !== null) {
      release(false)
      goTo(to)
    } else if (!special(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { gridKey, hold: () => release(false) }
}
