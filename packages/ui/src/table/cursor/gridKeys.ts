/** What each key does in the grid while no cell is being edited. Keys it does not know go on to the page. */
import { movedColumn, withWidth } from "../columns/movedColumn.ts"
import type { TableModel } from "../createTable.ts"
import { cellMove } from "./cellMoves.ts"

/** Widths grow and shrink by this with Alt, Shift and an arrow. */
const widthStep = 16

const inHead = <Row>(table: TableModel<Row>, event: KeyboardEvent): boolean => {
  const column = table.columnAtCursor()
  if (column === undefined || table.cursor.at().row !== -1) return false
  const { key, altKey, shiftKey } = event
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : null
  const { columns } = table.props.state
  if (altKey && step !== null && shiftKey) {
    const width = table.places().widths[table.cursor.at().column] ?? 0
    table.onColumns(withWidth(columns, column.key, width + step * widthStep))
    return true
  }
  if (altKey && step !== null) {
    table.onColumns(movedColumn(table.props.columns, columns, column.key, step))
    const at = table.shown().findIndex((it) => it.key === column.key)
    table.goTo({ row: -1, column: at })
    return true
  }
  if ((altKey && key === "ArrowDown") || key === "F2" || key === "ContextMenu") {
    const anchor = table.cellAt(table.cursor.at())
    if (anchor !== null) table.setMenu({ key: column.key, anchor })
    return true
  }
  if (key !== "Enter" && key !== " ") return false
  if (column.sortable) table.sortBy(column.key, shiftKey)
  return true
}

/** What a cell offers by itself (a link to the row's panel) goes before opening the row. */
const open = <Row>(table: TableModel<Row>) => {
  const own = table.cellAt(table.cursor.at())?.querySelector<HTMLElement>("a[href], button")
  const row = table.rowAtCursor()
  if (own) own.click()
  else if (row !== undefined) table.props.onOpen?.(row)
}

const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey

const inBody = <Row>(table: TableModel<Row>, event: KeyboardEvent): boolean => {
  const { row } = table.cursor.at()
  if (row === -1) return false
  if (event.key === "Enter") {
    if (!table.editHere()) open(table)
    return true
  }
  if (event.key === "F2") return table.editHere()
  if (event.key === " ") {
    if (table.ticks.there()) table.ticks.tick(row, event.shiftKey)
    return table.ticks.there()
  }
  if (event.key === "Delete" || event.key === "Backspace") {
    const begun = table.editHere("")
    if (begun && table.edits.commit()) table.focusCell()
    return begun
  }
  // An input method composes into what has the focus now: so the field has to be there first.
  if (event.key === "Process" || event.isComposing) {
    table.editHere("")
    return false
  }
  return isText(event) && table.editHere(event.key)
}

const everywhere = <Row>(table: TableModel<Row>, event: KeyboardEvent): boolean => {
  const far = event.ctrlKey || event.metaKey
  if (far && event.key.toLowerCase() === "a" && table.ticks.there()) {
    table.ticks.all()
    return true
  }
  if (event.key === "Escape" && table.cursor.wide()) {
    table.cursor.collapse()
    return true
  }
  if (event.altKey) return false
  const to = cellMove(table.cursor.at(), { key: event.key, far }, table.size())
  if (to !== null) table.goTo(to, event.shiftKey && to.row >= 0)
  return to !== null
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select, textarea")

export const gridKeys =
  <Row>(table: TableModel<Row>) =>
  (event: KeyboardEvent) => {
    if (isField(event.target)) return
    if (inHead(table, event) || inBody(table, event) || everywhere(table, event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
