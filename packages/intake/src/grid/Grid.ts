/**
 * A sheet by row and column with its merges resolved: `cell` gives every cell of a merge the value of
 * its first, `own` only what is stored there. Columns count from 0, rows from 1.
 */
import type { Cell, Merge, Row } from "@aiwei/workbook/Workbook"

import type { Area } from "../area/Area.ts"
import { isBlank, textOf, tidy } from "../cells/cellText.ts"

export interface Grid {
  readonly sheet: Area
  /** Rows that are present, in order. */
  readonly rows: ReadonlyArray<Row>
  /** One past the last column that holds anything. */
  readonly width: number
  /** Where the area begins; 1 for a whole sheet. */
  readonly firstRow: number
  readonly lastRow: number
  readonly rowAt: (row: number) => Row | undefined
  readonly own: (row: number, column: number) => Cell | undefined
  readonly cell: (row: number, column: number) => Cell | undefined
  readonly merge: (row: number, column: number) => Merge | undefined
}

const widthOf = (rows: ReadonlyArray<Row>): number => {
  let width = 0
  for (const { cells } of rows) {
    for (let column = cells.length - 1; column >= width; column--) {
      if (!isBlank(cells[column])) {
        width = column + 1
        break
      }
    }
  }
  return width
}

/** Merges by the cells they cover, within what the sheet really holds. */
const mergesByCell = (sheet: Area, width: number, lastRow: number): Map<number, Merge> => {
  const covered = new Map<number, Merge>()
  for (const merge of sheet.merges) {
    const right = Math.min(merge.right, width)
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row++) {
      for (let column = merge.left; column <= right; column++) {
        covered.set(row * maxColumns + column - 1, merge)
      }
    }
  }
  return covered
}
const maxColumns = 16_384

/** Rows by their number: nearly always they stand one under the other, where an array finds them sooner. */
const finderOf = (rows: ReadonlyArray<Row>): ((row: number) => Row | undefined) => {
  const last = rows.at(-1)?.row ?? 0
  if (last > rows.length * 2 + 1_000) {
    const found = new Map(rows.map((row) => [row.row, row]))
    return (row) => found.get(row)
  }
  const found: Array<Row | undefined> = []
  for (const row of rows) {
    while (found.length < row.row) found.push(undefined)
    found[row.row] = row
  }
  return (row) => found[row]
}

export const gridOf = (sheet: Area): Grid => {
  const width = widthOf(sheet.rows)
  const rows = sheet.rows.filter(
    ({ cells }) => cells.at(-1) !== undefined || cells.some((cell) => cell !== undefined)
  )
  const lastRow = rows.findLast((row) => row.cells.some((c) => !isBlank(c)))?.row ?? 0
  const rowAt = finderOf(rows)
  const merged = mergesByCell(sheet, width, lastRow)
  const own = (row: number, column: number) => rowAt(row)?.cells[column]
  const merge = (row: number, column: number) => merged.get(row * maxColumns + column)
  return {
    sheet,
    rows,
    width,
    firstRow: sheet.firstRow ?? 1,
    lastRow,
    rowAt,
    own,
    merge,
    cell: (row, column) => {
      const over = merged.size === 0 ? undefined : merge(row, column)
      return over === undefined ? own(row, column) : own(over.top, over.left - 1)
    }
  }
}

export interface Written {
  readonly column: number
  readonly text: string
}

/** What a row holds itself, blanks left out. */
export const written = (grid: Grid, row: Row): ReadonlyArray<Written> => {
  const found: Array<Written> = []
  for (let column = 0; column < Math.min(row.cells.length, grid.width); column++) {
    const cell = row.cells[column]
    if (isBlank(cell)) continue
    found.push({ column, text: cell?.error ?? tidy(textOf(cell)) })
  }
  return found
}

/** The row as one line, as reports quote it. */
export const lineOf = (grid: Grid, row: Row): string =>
  written(grid, row)
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 200)
