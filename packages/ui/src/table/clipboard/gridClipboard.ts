/**
 * Copying and pasting in the grid, through the browser's own events: they work on plain http too,
 * where an office's server often is. Nothing is copied in part: rows that have not come are said.
 */
import type { TableModel } from "../createTable.ts"
import { rangeSize } from "../cursor/CellRange.ts"
import { plainText } from "../edit/createEdits.ts"
import { writtenHtml } from "./htmlTable.ts"
import { pastedGrid } from "./pastedGrid.ts"
import { writtenTsv } from "./tsv.ts"

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches("input, select, textarea")

/** The cells of the range, or the ticked rows when only one cell is marked. */
const marked = <Row>(table: TableModel<Row>) => {
  const { cursor, ticks, props } = table
  const { top, bottom, left, right } = cursor.range()
  const byTicks = !cursor.wide() && ticks.count() > 0
  const columns = byTicks ? table.shown() : table.shown().slice(left, right + 1)
  const from = byTicks ? 0 : top
  const to = byTicks ? (props.source.total() ?? 0) : bottom + 1
  const wanted = byTicks ? ticks.count() : rangeSize(cursor.range()).rows
  const rows: Array<Row> = []
  for (let index = from; index < to && rows.length < wanted; index += 1) {
    const row = props.source.at(index)
    if (row !== undefined && (!byTicks || ticks.ticked(row))) rows.push(row)
  }
  return { columns, rows, from, to, missing: wanted - rows.length }
}

export const gridClipboard = <Row>(table: TableModel<Row>) => ({
  copy: (event: ClipboardEvent) => {
    if (isField(event.target) || event.clipboardData === null) return
    const { columns, rows, from, to, missing } = marked(table)
    const { words, source } = table.props
    event.preventDefault()
    if (missing > 0) {
      source.need(from, to)
      table.say(words.notLoaded(missing))
      return
    }
    const grid = rows.map((row) => columns.map((column) => plainText(column.value(row))))
    const numbers = columns.map((column) => column.kind === "number")
    event.clipboardData.setData("text/plain", writtenTsv(grid))
    event.clipboardData.setData("text/html", writtenHtml(grid, numbers))
    table.say(words.copied(rows.length, columns.length))
  },
  paste: (event: ClipboardEvent) => {
    const { row } = table.cursor.at()
    const { left, top } = table.cursor.range()
    const { onPaste } = table.props
    if (isField(event.target) || event.clipboardData === null || onPaste === undefined) return
    const columns = table.shown().slice(left)
    const [first] = columns
    if (row < 0 || first === undefined) return
    event.preventDefault()
    const grid = pastedGrid(event.clipboardData)
    if (grid.some((line) => line.some((text) => text !== ""))) {
      onPaste({ at: { index: top, column: first.key }, columns, grid })
    }
  }
})
