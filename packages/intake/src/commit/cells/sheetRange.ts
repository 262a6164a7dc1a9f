/**
 * A stretch of a sheet's rows as a person saw them in the file: texts at their addresses, merged cells,
 * comments. Nothing is understood here; the report says beside it what each row and column means.
 */
import { columnName } from "@aiwei/workbook/address"
import type { Cell, Merge, Row, Sheet } from "@aiwei/workbook/Workbook"

export interface SheetCell {
  /** Letters of the column. */
  readonly col: string
  /** As it was shown; an error cell shows its error. */
  readonly text: string
  /** It stands at the right, as numbers do. */
  readonly number?: true
  readonly formula?: true
  readonly note?: string
}

export interface SheetRow {
  /** From 1. Rows that hold nothing are absent. */
  readonly row: number
  readonly hidden?: true
  readonly cells: ReadonlyArray<SheetCell>
}

export interface SheetRange {
  readonly sheet: string
  /** Last row and number of columns that hold anything, of the whole sheet. */
  readonly lastRow: number
  readonly columns: number
  readonly rows: ReadonlyArray<SheetRow>
  /** Those that touch the rows asked for, whole. */
  readonly merges: ReadonlyArray<Merge>
}

const textOf = ({ error, shown, day, time, value }: Cell): string =>
  error ??
  shown ??
  (day === undefined ? String(value ?? "") : `${day}${time === undefined ? "" : ` ${time}`}`)

const sheetCell = (cell: Cell, at: number): ReadonlyArray<SheetCell> => {
  const text = textOf(cell)
  if (text === "" && cell.note === undefined) return []
  return [
    {
      col: columnName(at),
      text,
      ...(typeof cell.value === "number" && cell.day === undefined ? { number: true } : {}),
      ...(cell.formula === true ? { formula: true } : {}),
      ...(cell.note === undefined ? {} : { note: cell.note })
    }
  ]
}

const sheetRow = ({ row, hidden, cells }: Row): SheetRow => ({
  row,
  ...(hidden === true ? { hidden } : {}),
  cells: cells.flatMap((cell, at) => (cell === undefined ? [] : sheetCell(cell, at)))
})

const widthOf = (cells: Row["cells"]): number =>
  cells.findLastIndex((cell) => cell !== undefined) + 1

/** `from` and `to` are numbers of rows from 1, both included. */
export const sheetRange = (sheet: Sheet, from: number, to: number): SheetRange => ({
  sheet: sheet.name,
  lastRow: sheet.rows.at(-1)?.row ?? 0,
  columns: sheet.rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells)), 0),
  rows: sheet.rows.filter(({ row }) => row >= from && row <= to).map(sheetRow),
  merges: sheet.merges.filter(({ top, bottom }) => top <= to && bottom >= from)
})
