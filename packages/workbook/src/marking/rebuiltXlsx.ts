/**
 * A workbook of another format as a new .xlsx with the same cells at the same addresses, merges and comments. Formulas
 * have become their results; fonts and borders are gone. Texts stay texts, whatever they begin with.
 */
import ExcelJs from "exceljs"

import { dayOfText } from "../dayOfSerial.ts"
import type { Cell, Sheet } from "../Workbook.ts"

const widest = 40

const errorTexts = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const

const valueOf = ({ value, day, error }: Cell): ExcelJs.CellValue => {
  if (error !== undefined) {
    const known = errorTexts.find((text) => text === error)
    return known === undefined ? error : { error: known }
  }
  if (day === undefined) return value
  const serial = dayOfText(day, false)?.value
  // The part of a day that is its time.
  const time = typeof value === "number" ? value - Math.floor(value) : 0
  return serial === undefined ? day : serial + time
}

const fillCell = (to: ExcelJs.Cell, cell: Cell): void => {
  to.value = valueOf(cell)
  const format = cell.format ?? (cell.day === undefined ? undefined : "yyyy-mm-dd")
  if (format !== undefined) to.numFmt = format
  if (cell.note !== undefined) to.note = cell.note
  if (cell.fill !== undefined) {
    const argb = `FF${cell.fill.slice(1)}`
    to.fill = { type: "pattern", pattern: "solid", fgColor: { argb } }
  }
}

/** About as wide as what stands there; a letter of Chinese takes the room of two. */
const widthOf = (cell: Cell): number =>
  [...String(cell.shown ?? cell.day ?? cell.value ?? "")].reduce(
    (sum, letter) => sum + (letter > "\u2e80" ? 2 : 1),
    2
  )

const fillSheet = (to: ExcelJs.Worksheet, { rows, merges }: Sheet): void => {
  const widths: Array<number> = []
  // A title over all columns says nothing of the first one's width.
  const spread = new Set(
    merges.flatMap(({ top, left, right }) => (right > left ? `${top} ${left}` : []))
  )
  for (const { row, cells, hidden } of rows) {
    const written = to.getRow(row)
    if (hidden === true) written.hidden = true
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue
      fillCell(written.getCell(column + 1), cell)
      if (!spread.has(`${row} ${column + 1}`))
        widths[column] = Math.min(widest, Math.max(widths[column] ?? 0, widthOf(cell)))
    }
  }
  for (const { top, left, bottom, right } of merges) {
    try {
      to.mergeCells(top, left, bottom, right)
    } catch {
      // Two that overlap are a fault of the file: the first one counts.
    }
  }
  for (const [column, width] of widths.entries()) {
    if (width !== undefined) to.getColumn(column + 1).width = Math.max(8, width)
  }
}

export const rebuiltXlsx = async (sheets: ReadonlyArray<Sheet>): Promise<Uint8Array> => {
  const book = new ExcelJs.Workbook()
  for (const sheet of sheets) {
    fillSheet(book.addWorksheet(sheet.name, { state: sheet.state }), sheet)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
