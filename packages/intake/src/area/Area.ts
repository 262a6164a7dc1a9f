/**
 * A part of a sheet that is a table of its own: the sheet with the other parts' cells left out. Rows and
 * columns keep their numbers, so that every address is still the sheet's.
 */
import type { Sheet } from "@aiwei/workbook/Workbook"

export interface Area extends Sheet {
  /** The first row that belongs to it; 1 unless told. */
  readonly firstRow?: number
}

export const rowsOfArea = (area: Area, from: number, to: number): Area => ({
  ...area,
  rows: area.rows.filter(({ row }) => row >= from && row <= to),
  firstRow: from
})

/** Columns from 0, `to` left out; rows above `below` are titles and stay whole. */
export const columnsOfArea = (area: Area, from: number, to: number, below: number): Area => ({
  ...area,
  rows: area.rows
    .map((row) => ({
      ...row,
      cells:
        row.row < below
          ? row.cells
          : row.cells.map((cell, column) => (column >= from && column < to ? cell : undefined))
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined)),
  merges: area.merges.filter(
    ({ top, left, right }) => top < below || (left - 1 >= from && right <= to)
  )
})
