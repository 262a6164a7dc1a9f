/**
 * Any table, row by row. Text goes through as it is read; a workbook is unpacked by the reader that holds
 * all of it (docs/rules/foreign-tables.md), within its limits.
 */
import { readFile, stat } from "node:fs/promises"

import { defaultLimits, type Limits } from "../limits.ts"
import { readInWorker } from "../readInWorker.ts"
import { Refused } from "../Refused.ts"
import { sniffFormat } from "../sniffFormat.ts"
import { isRefusal, type Refusal, type Sheet } from "../Workbook.ts"
import { cellText } from "./cellText.ts"
import { headOf } from "./encodingOfFile.ts"
import { streamCsv } from "./streamCsv.ts"
import type { NoSheet, Streamed, StreamOptions, TakeRow } from "./Streamed.ts"

const chosen = (sheets: ReadonlyArray<Sheet>, name: string | undefined): Sheet | undefined =>
  name === undefined
    ? (sheets.find(({ state }) => state === "visible") ?? sheets[0])
    : sheets.find((sheet) => sheet.name === name)

const streamBook = async (
  path: string,
  { sheet: name }: StreamOptions,
  take: TakeRow,
  limits: Limits
): Promise<Streamed | Refusal | NoSheet> => {
  const { size } = await stat(path)
  if (size > limits.bytes) return { refused: "too_large", detail: `${size} bytes` }
  const book = await readInWorker(await readFile(path), path, limits)
  if (isRefusal(book)) return book
  const sheet = chosen(book.sheets, name)
  if (sheet === undefined) {
    return { noSheet: name ?? "", sheets: book.sheets.map((one) => one.name) }
  }
  for (const { cells, row } of sheet.rows) take(Array.from(cells, cellText), row)
  return { format: book.format, sheet: sheet.name, rows: sheet.rows.length }
}

/** What the file system says (it is not there, it may not be read) is thrown as it is. */
export const streamTable = async (
  path: string,
  options: StreamOptions,
  take: TakeRow,
  limits: Limits = defaultLimits
): Promise<Streamed | Refusal | NoSheet> => {
  const head = await headOf(path, 8_192)
  if (head.length === 0) return { refused: "empty_file", detail: "0 bytes" }
  const sniffed = sniffFormat(head)
  if (sniffed === "foreign") return { refused: "not_a_spreadsheet", detail: "another kind of file" }
  if (sniffed !== "text") return streamBook(path, options, take, limits)
  try {
    return await streamCsv(path, options, take)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
