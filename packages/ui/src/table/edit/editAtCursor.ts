/** Opens the field at the cursor, and at the next cell that can be edited. */
import type { Places } from "../columns/createPlaces.ts"
import { type GridSize, nextCell } from "../cursor/cellMoves.ts"
import type { CellFocus } from "../cursor/createCellFocus.ts"
import type { createCursor } from "../cursor/createCursor.ts"
import type { RangeSource } from "../model/RangeSource.ts"
import type { createEdits } from "./createEdits.ts"

interface Parts<Row> {
  readonly source: () => RangeSource<Row>
  readonly placed: Places<Row>
  readonly cursor: ReturnType<typeof createCursor>
  readonly focus: CellFocus<Row>
  readonly edits: ReturnType<typeof createEdits<Row>>
  readonly size: () => GridSize
}

export const editAtCursor = <Row>(parts: Parts<Row>) => {
  const { source, placed, cursor, focus, edits, size } = parts
  const rowAtCursor = () => source().at(cursor.at().row)
  const columnAtCursor = () => placed.shown()[cursor.at().column]
  const canEdit = (at: number) => placed.shown()[at]?.edit !== undefined
  const editHere = (text?: string): boolean => {
    const row = rowAtCursor()
    const column = columnAtCursor()
    if (row === undefined || column === undefined || !edits.can(row, column)) return false
    cursor.collapse()
    focus.reveal(cursor.at())
    edits.begin(row, column, text)
    return true
  }
  return {
    rowAtCursor,
    columnAtCursor,
    editHere,
    /** After the last cell that can be edited the cursor stays. */
    editNext: (step: -1 | 1) => {
      const to = nextCell(cursor.at(), size(), step, canEdit)
      if (to !== null) {
        focus.goTo(to)
        editHere()
      } else focus.focusCell()
    }
  }
}
