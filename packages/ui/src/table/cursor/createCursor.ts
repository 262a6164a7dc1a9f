/**
 * The cell that has the focus and the range that began at the anchor. Only the cell with the cursor
 * can be reached by Tab; it is drawn even out of view, or the focus would fall to the page.
 */
import { batch, createMemo, createSelector, createSignal } from "solid-js"

import { type Cell, type GridSize, within } from "./cellMoves.ts"
import { type CellRange, holds, isOneCell, rangeBetween } from "./CellRange.ts"

export const cellName = ({ row, column }: Cell): string => `${row}:${column}`

export const createCursor = (size: () => GridSize) => {
  const [wanted, setWanted] = createSignal<Cell>({ row: -1, column: 0 })
  const [from, setFrom] = createSignal<Cell>({ row: -1, column: 0 })
  const at = createMemo(() => within(wanted(), size()), undefined, {
    equals: (one, other) => one.row === other.row && one.column === other.column
  })
  const range = createMemo((): CellRange => rangeBetween(within(from(), size()), at()))
  const isAt = createSelector(() => cellName(at()))
  const wide = createMemo(() => at().row >= 0 && !isOneCell(range()))
  return {
    at,
    range,
    isAt,
    /** More than one cell. */
    wide,
    inRange: (cell: Cell) => wide() && holds(range(), cell),
    /** `extend`: the range grows from where it began. */
    move: (cell: Cell, extend = false) =>
      batch(() => {
        setWanted(cell)
        if (!extend || from().row < 0) setFrom(cell)
      }),
    collapse: () => setFrom(at())
  }
}
