/** The text that stood in a cell, for whoever later asks where a score came from. */
import { type Cell, isRefusal, type Refusal, type Workbook } from "@aiwei/workbook/Workbook"

export type CellTexts = (sheet: string, cell: string) => string | null

const columnOf = (letters: string): number =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1

const textOf = (cell: Cell | undefined): string | null => {
  if (cell === undefined) return null
  const text = cell.error ?? cell.shown ?? (cell.value === null ? null : String(cell.value))
  return text === null || text === "" ? null : text
}

export const cellTexts = (workbook: Workbook | Refusal): CellTexts => {
  if (isRefusal(workbook)) return () => null
  const sheets = new Map(
    workbook.sheets.map(({ name, rows }) => [
      name,
      new Map(rows.map((row) => [row.row, row.cells]))
    ])
  )
  return (sheet, cell) => {
    const parts = /^([A-Z]{1,3})(\d+)$/.exec(cell)
    if (parts === null) return null
    return textOf(sheets.get(sheet)?.get(Number(parts[2]))?.[columnOf(parts[1] ?? "A")])
  }
}
