/** A table as bytes, row by row: the length of a list never decides how much memory it takes. */
import { PassThrough, Readable } from "node:stream"

import { csvRecord } from "@aiwei/workbook/write/csvRecord"
import type { Written } from "@aiwei/workbook/write/Written"

import type { ExportTable } from "./ExportTable.ts"

export const formats = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json"
} as const
export type ExportFormat = keyof typeof formats

async function* records(table: ExportTable): AsyncGenerator<ReadonlyArray<Written>> {
  yield table.columns.map(({ heading }) => ({ value: heading, mark: "heading" as const }))
  for await (const row of table.rows) {
    yield row.map((value, index) =>
      table.columns[index]?.points === true && typeof value === "string" && /^-?\d/.test(value)
        ? { value: Number(value), format: "0.00##" }
        : value
    )
  }
}

async function* csv(table: ExportTable): AsyncGenerator<string> {
  // Without this mark Excel takes UTF-8 for the local code page.
  yield "\uFEFF"
  for await (const record of records(table)) yield csvRecord(record)
}

async function* json(table: ExportTable): AsyncGenerator<string> {
  let before = "[\n"
  for await (const row of table.rows) {
    const named = table.columns.map(({ field }, index) => [field, row[index]] as const)
    yield before + JSON.stringify(Object.fromEntries(named))
    before = ",\n"
  }
  yield before === "[\n" ? "[]\n" : "\n]\n"
}

const part = 16_000

/** Rows are short and pieces of a stream are dear: they travel together. */
async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder()
  let waiting = ""
  for await (const text of texts) {
    waiting += text
    if (waiting.length < part) continue
    yield utf8.encode(waiting)
    waiting = ""
  }
  yield utf8.encode(waiting)
}

const xlsx = (table: ExportTable): Readable => {
  const through = new PassThrough()
  // The writer of workbooks is large, and most processes never need it: it is loaded when it is.
  import("@aiwei/workbook/writeWorkbook")
    .then(({ streamXlsx }) => streamXlsx([{ name: table.name, rows: records(table) }], through))
    .catch((cause: unknown) =>
      through.destroy(cause instanceof Error ? cause : new Error("the workbook broke off"))
    )
  return through
}

const readable = {
  csv: (table: ExportTable) => Readable.from(gathered(csv(table)), { objectMode: false }),
  json: (table: ExportTable) => Readable.from(gathered(json(table)), { objectMode: false }),
  xlsx
}

export const fileStream = (table: ExportTable, format: ExportFormat): ReadableStream =>
  Readable.toWeb(readable[format](table)) as ReadableStream
