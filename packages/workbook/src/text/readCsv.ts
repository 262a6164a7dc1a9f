/**
 * Text tables through csv-parse. Every value stays the text it is (a Tab before a phone number, leading
 * zeros), but for the apostrophe that keeps a text from becoming a formula; rows are numbered by parsed record, so a line break inside quotes adds none.
 */
import { parse } from "csv-parse/sync"

import { addressOf } from "../address.ts"
import { type Count, countCells } from "../countCells.ts"
import type { Limits } from "../limits.ts"
import { Refused } from "../Refused.ts"
import { shareByColumn } from "../shareByColumn.ts"
import type { Cell, Row, Workbook } from "../Workbook.ts"
import { unguarded } from "../write/safeText.ts"
import { decodeText } from "./decodeText.ts"
import { sniffDelimiter } from "./sniffDelimiter.ts"

const eols = { "\r\n": "CRLF", "\n": "LF", "\r": "CR" } as const

const eolOf = (text: string): "CRLF" | "LF" | "CR" | undefined => {
  const found = /\r\n|\n|\r/.exec(text)?.[0]
  return found === undefined ? undefined : eols[found as keyof typeof eols]
}

/** Control signs do not occur in tables; a file with many of them is something else with no signature. */
export const refuseBinary = (text: string): void => {
  // oxlint-disable-next-line no-control-regex -- control signs are what is looked for
  const controls = text.slice(0, 100_000).match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  if (controls > Math.max(4, Math.min(text.length, 100_000) / 200))
    throw new Refused("corrupt", "bytes of no known file kind")
}

type Take = (record: ReadonlyArray<string>) => void

/** Without a quote a record is a line, and a cell what stands between two delimiters. */
const eachLine = (text: string, delimiter: string, take: Take): void => {
  const end = /\r\n|\n|\r/g
  for (let from = 0; from < text.length; from = end.lastIndex) {
    const found = end.exec(text)
    take(text.slice(from, found?.index).split(delimiter))
    if (found === null) return
  }
}

/** Hands each record over as it is parsed, so that they are never all there at once. */
const eachRecord = (text: string, delimiter: string, take: Take): void => {
  if (!text.includes('"')) return eachLine(text, delimiter, take)
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: ReadonlyArray<string>) => {
        take(record)
        return null
      }
    })
  } catch (error) {
    if (error instanceof Refused) throw error
    // A quote that never closes would swallow the rest of the file in one cell.
    throw new Refused("corrupt", error instanceof Error ? error.message : "not readable as csv")
  }
}

const tableOf = (text: string, delimiter: string, count: Count) => {
  const cellOf = shareByColumn((value): Cell => ({ value }))
  const rows: Array<Row> = []
  const doubts: Array<Workbook["doubts"][number]> = []
  let number = 0
  let claimedCells = 0
  eachRecord(text, delimiter, (record) => {
    number += 1
    claimedCells += record.length
    count(record.length)
    const cells: Array<Cell | undefined> = []
    for (let column = 0; column < record.length; column++) {
      const raw = record[column] ?? ""
      const nul = raw.includes("\0")
      const value = unguarded(nul ? raw.replaceAll("\0", "") : raw)
      if (nul) doubts.push({ code: "nul_byte", sheet: "csv", cell: addressOf(number, column) })
      if (value !== "") cells[column] = cellOf(column, value)
    }
    if (cells.length > 0) rows.push({ row: number, cells })
  })
  return { rows, doubts, claimedCells }
}

/** Excel's own way of naming the delimiter; it shows no such row, so neither do we. */
export const named = /^sep=(.)(?:\r\n|\n|\r)/i

export const readCsv = (bytes: Uint8Array, limits: Limits): Workbook => {
  const { text, encoding } = decodeText(bytes)
  refuseBinary(text)
  const sep = named.exec(text)
  const body = sep === null ? text : text.slice(sep[0].length)
  const { rows, doubts, claimedCells } = tableOf(
    body,
    sep?.[1] ?? sniffDelimiter(body),
    countCells(limits.cells)
  )
  const eol = eolOf(text)
  return {
    format: "csv",
    encoding,
    ...(eol === undefined ? {} : { eol }),
    sheets: [{ name: "csv", state: "visible", rows, merges: [], claimedCells }],
    doubts
  }
}
