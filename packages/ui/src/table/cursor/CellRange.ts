/** A rectangle of cells between where it was begun and where the cursor is; the head is not in it. */
import type { Cell } from "./cellMoves.ts"

export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const rangeBetween = (one: Cell, other: Cell): CellRange => ({
  top: Math.max(0, Math.min(one.row, other.row)),
  bottom: Math.max(0, one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column)
})

export const holds = (range: CellRange, { row, column }: Cell): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

export const rangeSize = ({ top, bottom, left, right }: CellRange) => ({
  rows: bottom - top + 1,
  columns: right - left + 1
})

export const isOneCell = (range: CellRange): boolean =>
  range.top === range.bottom && range.left === range.right
