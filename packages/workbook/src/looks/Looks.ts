/**
 * What SheetJS leaves out of some file kinds: colours behind cells, hidden rows, hidden sheets. Each kind is
 * looked through a second time for these alone; `withLooks` puts them on the cells that are there.
 */
import type { Cell, Row, Sheet, Workbook } from "../Workbook.ts"

/** Columns from 0, both ends included; one that repeats is one stretch. */
export interface Stretch {
  readonly left: number
  readonly right: number
  readonly fill: string
}

/** Rows from 1, both ends included; in order, and a row is in at most one. */
export interface Band {
  readonly top: number
  readonly bottom: number
  readonly hidden: boolean
  /** In order, and a cell is in at most one. */
  readonly fills: ReadonlyArray<Stretch>
}

export interface Looks {
  readonly state?: Sheet["state"]
  readonly bands: ReadonlyArray<Band>
}

const painted = (cells: Row["cells"], fills: Band["fills"]): Row["cells"] => {
  let next = 0
  return Array.from(cells, (cell: Cell | undefined, column) => {
    while ((fills[next]?.right ?? Infinity) < column) next += 1
    const stretch = fills[next]
    if (cell === undefined || stretch === undefined || stretch.left > column) return cell
    return { ...cell, fill: stretch.fill }
  })
}

const rowWith = (row: Row, { hidden, fills }: Band): Row => ({
  ...row,
  cells: fills.length === 0 ? row.cells : painted(row.cells, fills),
  ...(hidden ? { hidden } : {})
})

const rowsWith = (rows: ReadonlyArray<Row>, bands: ReadonlyArray<Band>): ReadonlyArray<Row> => {
  let next = 0
  return rows.map((row) => {
    while ((bands[next]?.bottom ?? Infinity) < row.row) next += 1
    const band = bands[next]
    return band === undefined || band.top > row.row ? row : rowWith(row, band)
  })
}

/** By the place of the sheet in the book. */
export const withLooks = (book: Workbook, looks: ReadonlyArray<Looks>): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet, index) => {
    const { state = sheet.state, bands = [] } = looks[index] ?? {}
    return { ...sheet, state, rows: rowsWith(sheet.rows, bands) }
  })
})
