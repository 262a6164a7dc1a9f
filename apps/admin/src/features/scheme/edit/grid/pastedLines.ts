/**
 * Cells pasted from Excel onto the grid: they fill the columns from where they were pasted, downwards, and
 * go on as new lines below the last one. What a line has besides stays.
 */
import type { DraftDocument, DraftLine } from "../../document/DraftDocument.ts"
import { newLine } from "../../document/newParts.ts"

export const gridFields = ["code", "name", "worth"] as const
export type GridField = (typeof gridFields)[number]

const cleaned = (field: GridField, cell: string): string => {
  const text = cell.normalize("NFKC").trim()
  return field === "worth" ? text.replace(/\s*(分|points?)$/iu, "") : cell.trim()
}

const filled = (line: DraftLine, field: GridField, cells: ReadonlyArray<string>): DraftLine => {
  const from = gridFields.indexOf(field)
  const entries = gridFields
    .slice(from)
    .flatMap((key, i) => (cells[i] === undefined ? [] : [[key, cleaned(key, cells[i] ?? "")]]))
  return { ...line, ...Object.fromEntries(entries) }
}

export const cellRows = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((row) => row.split("\t"))
    .filter((row) => row.some((cell) => cell.trim() !== ""))

export const isBlock = (text: string): boolean => /[\t\n]/.test(text.trim())

export const pastedLines = (
  document: DraftDocument,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  at: number,
  field: GridField
): DraftDocument => {
  const indicators = [...document.indicators]
  for (const [i, cells] of rows.entries()) {
    const line =
      indicators[at + i] ?? newLine({ ...document, indicators }, indicators.at(-1)?.category ?? "")
    indicators[Math.min(at + i, indicators.length)] = filled(line, field, cells)
  }
  return { ...document, indicators }
}
