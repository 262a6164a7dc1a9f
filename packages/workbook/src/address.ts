/** A1 addresses. Rows count from 1, columns from 0, as in `Row.cells`. */

export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row}`
