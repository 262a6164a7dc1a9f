/** A1 addresses. Rows count from 1, columns from 0, as in `Row.cells`. */

export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row}`

/** Column from 0 and row from 1 of `AB12` or `$AB$12`; zeros where the address lacks them. */
export const parseAddress = (
  address: string
): { readonly row: number; readonly column: number } => {
  let column = 0
  let row = 0
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at)
    if (code >= 48 && code <= 57) row = row * 10 + code - 48
    else if (code >= 65 && code <= 90) column = column * 26 + code - 64
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96
  }
  return { row, column: column - 1 }
}
