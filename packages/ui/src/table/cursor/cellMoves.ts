/**
 * Where a key leads from a cell. Row −1 is the head. Positions are those on the screen: the n-th row
 * of the sorted list, the n-th shown column.
 */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows of one page, for PageUp and PageDown. */
  readonly page: number
}

export interface Pressed {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly far: boolean
}

export const within = (cell: Cell, { rows, columns }: GridSize): Cell => ({
  row: Math.max(-1, Math.min(cell.row, rows - 1)),
  column: Math.max(0, Math.min(cell.column, columns - 1))
})

const target = (cell: Cell, { key, far }: Pressed, size: GridSize): Cell | null => {
  const { row, column } = cell
  const last = size.rows - 1
  switch (key) {
    case "ArrowUp":
      return { row: far && row > 0 ? 0 : row - 1, column }
    case "ArrowDown":
      return { row: far ? last : row + 1, column }
    case "ArrowLeft":
      return { row, column: far ? 0 : column - 1 }
    case "ArrowRight":
      return { row, column: far ? size.columns - 1 : column + 1 }
    case "Home":
      return { row: far ? 0 : row, column: 0 }
    case "End":
      return { row: far ? last : row, column: size.columns - 1 }
    case "PageUp":
      return { row: row <= 0 ? row : Math.max(0, row - size.page), column }
    case "PageDown":
      return { row: row + size.page, column }
    default:
      return null
  }
}

/** Null: this key is not about moving. */
export const cellMove = (cell: Cell, pressed: Pressed, size: GridSize): Cell | null => {
  const to = target(cell, pressed, size)
  return to === null ? null : within(to, size)
}

/** The next cell of those that can be edited, in reading order; null after the last. */
export const nextCell = (
  cell: Cell,
  size: GridSize,
  step: -1 | 1,
  open: (column: number) => boolean
): Cell | null => {
  let { row, column } = cell
  for (let tried = 0; tried <= size.columns; tried += 1) {
    column += step
    if (column < 0 || column >= size.columns) {
      row += step
      column = step === 1 ? 0 : size.columns - 1
    }
    if (row < 0 || row >= size.rows) return null
    if (open(column)) return { row, column }
  }
  return null
}
