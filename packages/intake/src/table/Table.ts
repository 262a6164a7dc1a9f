/**
 * A recognised table: its header block and which column holds which field. `at` gives a merged cell its
 * value; `addressOf` gives the address that a finding about it should name, the merge's first cell.
 */
import { addressOf as a1, columnName } from "@aiwei/workbook/address"
import type { Cell } from "@aiwei/workbook/Workbook"

import { textOf } from "../cells/cellText.ts"
import type { Reading } from "../cells/Reading.ts"
import type { Grid } from "../grid/Grid.ts"
import type { HeaderBlock } from "../heading/headerBlock.ts"
import type { Matched } from "../heading/matchColumns.ts"
import type { Column } from "../report.ts"
import { failure, type Findings } from "./Findings.ts"

export interface Table {
  readonly grid: Grid
  readonly block: HeaderBlock
  readonly columnOf: ReadonlyMap<string, number>
  /** All that the table is called: titles, sheet and file name. */
  readonly names: string
}

export const tableOf = (
  grid: Grid,
  block: HeaderBlock,
  matched: ReadonlyArray<Matched>,
  names: string
): Table => ({
  grid,
  block,
  columnOf: new Map(matched.map(({ field, heading }) => [field, heading.column])),
  names
})

export const cellAt = (table: Table, row: number, field: string): Cell | undefined => {
  const column = table.columnOf.get(field)
  return column === undefined ? undefined : table.grid.cell(row, column)
}

export const textAt = (table: Table, row: number, field: string): string =>
  textOf(cellAt(table, row, field))

export const addressAt = (table: Table, row: number, field: string): string | undefined => {
  const column = table.columnOf.get(field)
  if (column === undefined) return undefined
  const merge = table.grid.merge(row, column)
  return merge === undefined ? a1(row, column) : a1(merge.top, merge.left - 1)
}

/** Reads one cell and keeps its doubt; an error cell is null and reported. */
export const readAt = <A>(
  table: Table,
  row: number,
  field: string,
  reader: (cell: Cell | undefined) => Reading<A>,
  said: Findings
): A | null => {
  const cell = cellAt(table, row, field)
  if (cell?.error !== undefined) {
    said.add(cellError(cell.error), addressAt(table, row, field), field)
    return null
  }
  const reading = reader(cell)
  if (reading.doubt !== undefined) said.add(reading.doubt, addressAt(table, row, field), field)
  return reading.value
}

export const cellError = (raw: string) =>
  failure(
    "cell_error",
    `公式错误（${raw}），该格的值未知，已留空，请在原表改正后重新导入。`,
    `The cell holds ${raw}; its value is unknown and left empty. Correct it and import again.`,
    { raw }
  )

/** Every column of the header, those without a field too. */
export const columnsOf = (
  table: Table,
  named: ReadonlyMap<number, string>
): ReadonlyArray<Column> =>
  table.block.headings.map((heading) => ({
    col: columnName(heading.column),
    header: heading.path.join("/"),
    field: named.get(heading.column) ?? null
  }))
