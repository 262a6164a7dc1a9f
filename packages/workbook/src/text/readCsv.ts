/**
 * Text tables through csv-parse. Every value stays the text it is (a Tab before a phone number, leading
 * zeros, an apostrophe); rows are numbered by parsed record, so a line break inside quotes adds none.
 */
import { parse } from "csv-parse/sync"

import { addressOf } from "../address.ts"
import { type Decoded, decodeText } from "./decodeText.ts"
import type { Limits } from "../limits.ts"
import { Refused } from "../Refused.ts"
import { sniffDelimiter } from "./sniffDelimiter.ts"
import type { Row, Workbook } from "../Workbook.ts"

const eols = { "\r\n": "CRLF", "\n": "LF", "\r": "CR" } as const

const eolOf = (text: string): "CRLF" | "LF" | "CR" | undefined => {
  const found = /\r\n|\n|\r/.exec(text)?.[0]
  return found === undefined ? undefined : eols[found as keyof typeof eols]
}

/** Control signs do not occur in tables; a file with many of them is something else with no signature. */
const refuseBinary = (text: string): void => {
  // oxlint-disable-next-line no-control-regex -- control signs are what is looked for
  const controls = text.slice(0, 100_000).match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  if (controls > Math.max(4, Math.min(text.length, 100_000) / 200))
    throw new Refused("corrupt", "bytes of no known file kind")
}

const recordsOf = (text: string, delimiter: string): ReadonlyArray<ReadonlyArray<string>> => {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false
    })
  } catch (error) {
    // A quote that never closes would swallow the rest of the file in one cell.
    throw new Refused("corrupt", error instanceof Error ? error.message : "not readable as csv")
  }
}

type Doubts = Array<Workbook["doubts"][number]>

const rowOf = (record: ReadonlyArray<string>, row: number, doubts: Doubts): Row | undefined => {
  let some = false
  const cells = record.map((raw, column) => {
    const nul = raw.includes("\0")
    const value = nul ? raw.replaceAll("\0", "") : raw
    if (nul) doubts.push({ code: "nul_byte", sheet: "csv", cell: addressOf(row, column) })
    if (value === "") return undefined
    some = true
    return { value }
  })
  return some ? { row, cells } : undefined
}

export const csvOf = ({ text, encoding }: Decoded, limits: Limits): Workbook => {
  refuseBinary(text)
  const declared = /^sep=(.)\r?\n/i.exec(text)
  const body = declared === null ? text : text.slice(declared[0].length)
  const records = recordsOf(body, declared?.[1] ?? sniffDelimiter(body))
  const doubts: Doubts = []
  const claimedCells = records.reduce((sum, record) => sum + record.length, 0)
  if (claimedCells > limits.cells) throw new Refused("too_large", `${claimedCells} cells`)
  const rows = records.flatMap((record, index) => rowOf(record, index + 1, doubts) ?? [])
  const eol = eolOf(text)
  return {
    format: "csv",
    encoding,
    ...(eol === undefined ? {} : { eol }),
    sheets: [{ name: "csv", state: "visible", rows, merges: [], claimedCells }],
    doubts
  }
}

export const readCsv = (bytes: Uint8Array, limits: Limits): Workbook =>
  csvOf(decodeText(bytes), limits)
