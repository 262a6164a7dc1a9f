/** The keys of the lines' grid: from cell to cell in a column, a line up or down, its panel. */
import { withMoved } from "../../document/draftPath.ts"
import type { Editor } from "../createEditor.ts"

export const cellId = (at: number, field: string): string => `cell:${at}:${field}`

export const focusCell = (at: number, field: string): void => {
  const cell = document.getElementById(cellId(at, field))
  cell?.focus()
  if (cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement) cell.select()
}

export const gridKey = (editor: Editor, event: KeyboardEvent, at: number, field: string): void => {
  if (event.isComposing || event.ctrlKey || event.metaKey) return
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null
  if (by !== null && event.altKey) {
    editor.change(withMoved(editor.document(), "indicators", at, by))
    const last = editor.document().indicators.length - 1
    requestAnimationFrame(() => focusCell(Math.min(Math.max(at + by, 0), last), field))
  } else if (by !== null) focusCell(at + by, field)
  else if (event.key === "Enter") editor.goTo(`indicators[${at}]`)
  else return
  event.preventDefault()
}
