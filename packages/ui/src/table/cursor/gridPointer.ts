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

/** px from the edge of the frame at which it counts as left. */
const edge = 4

const itsOwn = (target: EventTarget | null) =>
  target instanceof Element && target.closest("a, button, input, select, textarea") !== null

/** Outside the frame the range grows on, a row or a column with each move, as in a spreadsheet. */
const beyond = (frame: DOMRect, x: number, y: number, { row, column }: Cell): Cell | null => {
  const down = Number(y > frame.bottom - edge) - Number(y < frame.top + edge)
  const right = Number(x > frame.right - edge) - Number(x < frame.left)
  return down === 0 && right === 0
    ? null
    : { row: Math.max(0, row + down), column: Math.max(0, column + right) }
}

export const gridPointer = <Row>(table: TableModel<Row>) => {
  let dragging = false
  const over = (event: PointerEvent) => {
    const frame = table.element()
    if (!dragging || frame === undefined) return
    const { clientX: x, clientY: y } = event
    const at = table.cursor.at()
    const out = beyond(frame.getBoundingClientRect(), x, y, at)
    const cell = out ?? cellOf(document.elementFromPoint(x, y))
    if (cell === null || cell.row < 0 || (cell.row === at.row && cell.column === at.column)) return
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
