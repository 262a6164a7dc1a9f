/**
 * .xls, .xlsb, .ods, XML and HTML spreadsheets through SheetJS. It believes what a file says about
 * itself, so it gets bytes only after `openZip` or `sniffFormat` have looked at them.
 */
import * as SheetJs from "@e965/xlsx"

import { cellOfNumber } from "./cellOfNumber.ts"
import { colourOf, fillOf, noColours } from "./colour/Colour.ts"
import { type Count, countCells } from "./countCells.ts"
import type { Limits } from "./limits.ts"
import { noteText } from "./noteText.ts"
import type { Cell, Format, Merge, Row, Sheet, Workbook } from "./Workbook.ts"

/** Excel 5 and older wrote text in the machine's code page; the tables of those are large and seldom needed. */
export const loadCodepages = async (): Promise<void> => {
  SheetJs.set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"))
}

const noteOf = (cell: SheetJs.CellObject): string | undefined =>
  cell.c?.map(({ a, t }) => noteText(t ?? "", a)).join("\n")

const stored = (cell: SheetJs.CellObject, date1904: boolean): Cell => {
  switch (cell.t) {
    case "n":
      return cellOfNumber(
        Number(cell.v),
        cell.z === undefined ? undefined : String(cell.z),
        date1904
      )
    case "e":
      return { value: null, error: cell.w ?? "#ERROR!" }
    case "b":
      return { value: Boolean(cell.v) }
    case "z":
      return { value: null }
    default:
      return { value: cell.v === undefined ? null : String(cell.v) }
  }
}

interface SheetJsStyle {
  readonly patternType?: string
  readonly fgColor?: { readonly rgb?: string }
  readonly bgColor?: { readonly rgb?: string }
}

const colour = (stated: SheetJsStyle["fgColor"]): string | undefined =>
  stated === undefined ? undefined : colourOf({ rgb: stated.rgb }, noColours)

const fillFrom = (style: SheetJsStyle | undefined): string | undefined =>
  style === undefined
    ? undefined
    : fillOf(style.patternType, colour(style.fgColor), colour(style.bgColor))

const cellOf = (cell: SheetJs.CellObject, date1904: boolean): Cell | undefined => {
  const note = noteOf(cell)
  const fill = fillFrom(cell.s as SheetJsStyle | undefined)
  const read = stored(cell, date1904)
  const empty = read.value === null || read.value === ""
  if (empty && read.error === undefined && note === undefined && cell.f === undefined)
    return undefined
  return {
    ...read,
    ...(cell.f === undefined ? {} : { formula: true }),
    ...(fill === undefined ? {} : { fill }),
    ...(note === undefined ? {} : { note })
  }
}

/** Walks the cells that are there, never the range that is claimed. */
const rowsOf = (sheet: SheetJs.WorkSheet, date1904: boolean, count: Count): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  sheet["!data"]?.forEach((line, index) => {
    const cells: Array<Cell | undefined> = []
    line?.forEach((made, column) => {
      const cell = made === undefined ? undefined : cellOf(made, date1904)
      if (cell === undefined) return
      count()
      cells[column] = cell
    })
    if (cells.length === 0) return
    const hidden = sheet["!rows"]?.[index]?.hidden === true
    rows.push(hidden ? { row: index + 1, cells, hidden } : { row: index + 1, cells })
  })
  return rows
}

const mergeOf = ({ s, e }: SheetJs.Range): Merge => ({
  top: s.r + 1,
  left: s.c + 1,
  bottom: e.r + 1,
  right: e.c + 1
})

const claimed = (ref: string | undefined): number => {
  if (ref === undefined) return 0
  const { s, e } = SheetJs.utils.decode_range(ref)
  return (e.r - s.r + 1) * (e.c - s.c + 1)
}

const states = ["visible", "hidden", "veryHidden"] as const

const options = (format: Format) => ({
  // Rows in arrays: with one key per cell a large sheet takes several times the memory.
  dense: true,
  cellNF: true,
  cellStyles: true,
  // HTML has no types: a phone number there must stay the text it is.
  raw: format === "html"
})

/** A Buffer is read in half the time and a fraction of the memory that plain bytes take. */
const parsed = (data: Uint8Array | string, format: Format): SheetJs.WorkBook =>
  typeof data === "string"
    ? SheetJs.read(data, { type: "string", ...options(format) })
    : SheetJs.read(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
        type: "buffer",
        ...options(format)
      })

export const readSheetJs = (
  data: Uint8Array | string,
  format: Format,
  limits: Limits
): Workbook => {
  const book = parsed(data, format)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const count = countCells(limits.cells)
  const sheets = book.SheetNames.flatMap((name, index): Array<Sheet> => {
    const sheet = book.Sheets[name]
    if (sheet === undefined) return []
    return [
      {
        name,
        state: states[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
        rows: rowsOf(sheet, date1904, count),
        merges: (sheet["!merges"] ?? []).map(mergeOf),
        claimedCells: claimed(sheet["!fullref"] ?? sheet["!ref"])
      }
    ]
  })
  return { format, sheets, doubts: [] }
}
