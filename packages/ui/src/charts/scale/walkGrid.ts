/** Which mark of a chart the arrow keys lead to: marks lie in rows, and an edge is an edge. */
export interface Spot {
  readonly row: number
  readonly column: number
}

const within = (at: number, count: number): number => Math.min(Math.max(0, at), count - 1)

/** Null for a key that moves nothing. */
export const walkGrid = (
  { row, column }: Spot,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number }
): Spot | null => {
  switch (key) {
    case "ArrowUp":
      return { row: within(row - 1, rows), column }
    case "ArrowDown":
      return { row: within(row + 1, rows), column }
    case "ArrowLeft":
      return { row, column: within(column - 1, columns) }
    case "ArrowRight":
      return { row, column: within(column + 1, columns) }
    case "Home":
      return { row, column: 0 }
    case "End":
      return { row, column: columns - 1 }
    default:
      return null
  }
}
