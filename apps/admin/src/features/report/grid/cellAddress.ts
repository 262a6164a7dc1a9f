/** `L45` → column `L`, row 45; null for what is no single cell. */
export interface CellAddress {
  readonly col: string
  readonly row: number
}

export const cellAddress = (text: string): CellAddress | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(text)
  return found === null ? null : { col: found[1] ?? "", row: Number(found[2]) }
}
