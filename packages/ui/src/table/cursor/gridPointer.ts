/**
 * The mouse and the finger in the grid. A mouse marks cells and opens by a double click, as a
 * spreadsheet does; a finger has no double click worth the name, so a tap opens.
 */
import type { TableModel } from "../createTable.ts"
import type { Cell } from "./cellMoves.ts"

const cellOf = (target: EventTarget | null): Cell | null => {
  if (!(target instanceof Element)) return null
  const name = target.closest("[data-at]")?.getAttribute("data-at")
  const [row, column] = (name ?? "").split(":").map(Number)
  return row === undefined || column === undefined || !name ? null : { row, column }
}

const itsOwn = (target: EventTarget | null) =>
  target instanceof Element && target.closest("a, button, input, select, textarea") !== null

export const gridPointer = <Row>(table: TableModel<Row>) => {
  let dragging = false
  const over = (event: PointerEvent) => {
    if (!dragging) return
    const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY))
    const { row, column } = table.cursor.at()
    if (cell === null || cell.row < 0 || (cell.row === row && cell.column === column)) return
    table.goTo(cell, true)
  }
  const end = () => {
    dragging = false
    document.removeEventListener("pointermove", over)
    document.removeEventListener("pointerup", end)
    document.removeEventListener("pointercancel", end)
  }
  return {
    down: (event: PointerEvent) => {
      const cell = cellOf(event.target)
      if (cell === null || cell.row < 0 || event.button !== 0 || itsOwn(event.target)) return
      if (event.pointerType === "touch") return
      // Else the browser would begin to mark text, and take the focus away again.
      event.preventDefault()
      table.goTo(cell, event.shiftKey)
      dragging = true
      document.addEventListener("pointermove", over)
      document.addEventListener("pointerup", end)
      document.addEventListener("pointercancel", end)
    },
    click: (event: MouseEvent) => {
      const cell = cellOf(event.target)
      const touch = event instanceof PointerEvent && event.pointerType === "touch"
      if (cell === null || cell.row < 0 || !touch || itsOwn(event.target)) return
      table.goTo(cell)
      const row = table.rowAtCursor()
      if (row !== undefined && table.props.onOpen !== undefined) table.props.onOpen(row)
      else table.editHere()
    },
    twice: (event: MouseEvent) => {
      const cell = cellOf(event.target)
      if (cell === null || cell.row < 0 || itsOwn(event.target)) return
      const row = table.rowAtCursor()
      if (!table.editHere() && row !== undefined) table.props.onOpen?.(row)
    },
    end
  }
}
