/**
 * Tables as files for people with Excel or WPS. Nothing written here can become a formula; a csv begins
 * with a byte order mark, without which Excel takes UTF-8 for the local code page.
 */
import { PassThrough, type Writable } from "node:stream"
import { buffer } from "node:stream/consumers"

import ExcelJs from "exceljs"

import { dayOfText } from "./dayOfSerial.ts"
import { csvRecord } from "./write/csvRecord.ts"
import { type Written, type WrittenSheet, writtenCell } from "./write/Written.ts"

const longestText = 32_767

const fills = { heading: "FFE8EEF4", warning: "FFFFF2CC", error: "FFF8CBAD" } as const

/** Excel refuses some signs, more than 31 letters, and two sheets of one name. */
const sheetName = (name: string, taken: ReadonlySet<string>): string => {
  const clean =
    name
      .replaceAll(/[*?:\\/[\]]/g, " ")
      .replaceAll(/^'+|'+$/g, "")
      .trim() || "Sheet"
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`
    const tried = clean.slice(0, 31 - ending.length) + ending
    if (!taken.has(tried.toLowerCase())) return tried
  }
}

const storable = (value: string | number | boolean | null): string | number | boolean | null =>
  typeof value === "string" && value.length > longestText
    ? `${value.slice(0, longestText - 1)}…`
    : value

const fillCell = (cell: ExcelJs.Cell, written: Written): void => {
  const { value, day, format, note, mark } = writtenCell(written)
  const serial = day === undefined ? undefined : dayOfText(day, false)?.value
  cell.value = storable(serial ?? day ?? value)
  if (serial !== undefined) cell.numFmt = format ?? "yyyy-mm-dd"
  else if (format !== undefined) cell.numFmt = format
  if (note !== undefined) cell.note = note
  if (mark !== undefined)
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fills[mark] } }
  if (mark === "heading") cell.font = { bold: true }
}

const fillSheet = async (sheet: ExcelJs.Worksheet, written: WrittenSheet): Promise<void> => {
  for (const [index, width] of (written.widths ?? []).entries())
    sheet.getColumn(index + 1).width = width
  let number = 0
  for await (const record of written.rows) {
    number += 1
    const row = sheet.getRow(number)
    for (const [column, cell] of record.entries())
      if (cell !== undefined && cell !== null) fillCell(row.getCell(column + 1), cell)
    row.commit()
  }
  sheet.commit()
}

/** Row by row into a stream, so that the length of a table does not matter. */
export const streamXlsx = async (
  sheets: ReadonlyArray<WrittenSheet>,
  stream: Writable
): Promise<void> => {
  const book = new ExcelJs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false
  })
  const taken = new Set<string>()
  for (const written of sheets) {
    const name = sheetName(written.name, taken)
    taken.add(name.toLowerCase())
    await fillSheet(book.addWorksheet(name), written)
  }
  await book.commit()
}

export const writeXlsx = async (sheets: ReadonlyArray<WrittenSheet>): Promise<Uint8Array> => {
  const through = new PassThrough()
  const [bytes] = await Promise.all([buffer(through), streamXlsx(sheets, through)])
  return new Uint8Array(bytes)
}

export const writeCsv = (rows: Iterable<ReadonlyArray<Written>>): Uint8Array => {
  let text = "\uFEFF"
  for (const record of rows) text += csvRecord(record)
  return new TextEncoder().encode(text)
}
