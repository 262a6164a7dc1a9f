/**
 * All rows of a sheet in order: those that are records, and for every other one why it is none. Blank
 * rows that the file does not store are told too, as long as the gap is one a person would leave.
 */
import { lineOf, written } from "../grid/Grid.ts"
import type { SkippedRow } from "../report.ts"
import { roleAbove, roleBelow } from "./classifyRow.ts"
import type { Table } from "./Table.ts"

export interface Walked {
  readonly titleRows: ReadonlyArray<number>
  readonly data: ReadonlyArray<number>
  readonly skipped: ReadonlyArray<SkippedRow>
}

const widestGap = 30

const skip = (row: number, reason: SkippedRow["reason"], text: string): SkippedRow => ({
  row,
  reason,
  text
})

export const gapRows = (from: number, to: number): ReadonlyArray<SkippedRow> =>
  to - from > widestGap
    ? []
    : Array.from({ length: Math.max(0, to - from) }, (_, i) => skip(from + i, "blank", ""))

/** Rows over the header, whatever the kind. */
export const walkAbove = (table: Table): Walked => {
  const skipped: Array<SkippedRow> = []
  const titleRows: Array<number> = []
  let next = table.grid.firstRow
  for (const row of table.grid.rows) {
    if (row.row >= table.block.top) break
    skipped.push(...gapRows(next, row.row))
    next = row.row + 1
    const role = roleAbove(written(table.grid, row), titleRows.length === 0)
    if (role === "title") titleRows.push(row.row)
    if (role !== "data") skipped.push(skip(row.row, role, lineOf(table.grid, row)))
  }
  skipped.push(...gapRows(next, table.block.top))
  return { titleRows, data: [], skipped }
}

/** `isGroupName` tells a line that opens a group from a record that has nothing but its key. */
export const walkRows = (
  table: Table,
  keys: ReadonlyArray<string>,
  isGroupName?: (text: string) => boolean
): Walked => {
  const above = walkAbove(table)
  const skipped: Array<SkippedRow> = [...above.skipped]
  const data: Array<number> = []
  let ended = false
  let next = table.block.bottom + 1
  for (const row of table.grid.rows) {
    if (row.row <= table.block.bottom) continue
    if (row.row > next) skipped.push(...gapRows(next, row.row))
    next = row.row + 1
    const role = roleBelow(table, row, keys, ended, isGroupName)
    if (role === "data") {
      data.push(row.row)
      ended = false
    } else {
      ended ||= role === "note" || role === "footer" || role === "total"
      skipped.push(skip(row.row, role, lineOf(table.grid, row)))
    }
  }
  return { titleRows: above.titleRows, data, skipped }
}
