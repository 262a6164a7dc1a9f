/** Where a key leads in the grid. Null: the key is none of the grid's, or the move would leave it. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export interface Size {
  readonly rows: number
  readonly columns: number
}

const within = ({ row, column }: Spot, { rows, columns }: Size): Spot => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column))
})

/** On to the next cell as Tab does: at the end of a row to the next one, at the last cell out. */
const nextCell = (from: Spot, size: Size, by: 1 | -1): Spot | null => {
  const at = from.row * size.columns + from.column + by
  if (at < 0 || at >= size.rows * size.columns) return null
  return { row: Math.floor(at / size.columns), column: at % size.columns }
}

const page = 10

export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

export const moveOf = (pressed: Pressed, from: Spot, size: Size): Spot | null => {
  const { row, column } = from
  const far = pressed.ctrlKey || pressed.metaKey
  const to = (row: number, column: number) => within({ row, column }, size)
  switch (pressed.key) {
    case "ArrowUp":
      return to(far ? 0 : row - 1, column)
    case "ArrowDown":
      return to(far ? size.rows : row + 1, column)
    case "ArrowLeft":
      return to(row, far ? 0 : column - 1)
    case "ArrowRight":
      return to(row, far ? size.columns : column + 1)
    case "PageUp":
      return to(row - page, column)
    case "PageDown":
      return to(row + page, column)
    case "Home":
      return to(far ? 0 : row, 0)
    case "End":
      return to(far ? size.rows : row, size.columns)
    case "Tab":
      return nextCell(from, size, pressed.shiftKey ? -1 : 1)
    default:
      return null
  }
}

/** What begins an edit with that character instead of what stood there. */
export const beginsEdit = ({ key, ctrlKey, metaKey }: Pressed): boolean =>
  !ctrlKey && !metaKey && /^[0-9.．。，,\-−+/?？·]$/.test(key)
