/** Workbooks in a few lines of code: rows of values, `A1:B2` merges, comments by address. */
import type { Cell, Merge, Row, Sheet, Workbook } from "@aiwei/workbook/Workbook"

export type Value = string | number | null | Cell

export interface SheetOptions {
  readonly name?: string
  readonly merges?: ReadonlyArray<string>
  readonly notes?: Readonly<Record<string, string>>
  readonly state?: Sheet["state"]
}

const column = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)

export const place = (address: string): { row: number; column: number } => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? []
  return { row: Number(digits), column: column(letters) }
}

const mergeOf = (range: string): Merge => {
  const [from = "", to = ""] = range.split(":")
  const [a, b] = [place(from), place(to)]
  return { top: a.row, left: a.column, bottom: b.row, right: b.column }
}

const cellOf = (value: Value): Cell | undefined => {
  if (value === null || value === "") return undefined
  return typeof value === "object" ? value : { value }
}

export const sheet = (
  values: ReadonlyArray<ReadonlyArray<Value>>,
  options: SheetOptions = {}
): Sheet => {
  const rows = values.map((line, i): { row: number; cells: Array<Cell | undefined> } => ({
    row: i + 1,
    cells: line.map(cellOf)
  }))
  for (const [address, note] of Object.entries(options.notes ?? {})) {
    const at = place(address)
    const cells = rows[at.row - 1]?.cells ?? []
    cells[at.column - 1] = { value: null, ...cells[at.column - 1], note }
  }
  const kept: ReadonlyArray<Row> = rows.filter(({ cells }) => cells.some((c) => c !== undefined))
  return {
    name: options.name ?? "Sheet1",
    state: options.state ?? "visible",
    rows: kept,
    merges: (options.merges ?? []).map(mergeOf),
    claimedCells: kept.length
  }
}

export const book = (...sheets: ReadonlyArray<Sheet>): Workbook => ({
  format: "xlsx",
  sheets,
  doubts: []
})

/** One file of an import; its hash is its name, so that no two are alike by chance. */
export const file = (path: string, ...sheets: ReadonlyArray<Sheet>) => ({
  path,
  sha256: path,
  read: book(...sheets)
})
