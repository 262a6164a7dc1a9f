/** A table as bytes, row by row: the length of a list never decides how much memory it takes. */
import { PassThrough, Readable } from "node:stream"

import { csvRecord } from "@aiwei/workbook/write/csvRecord"
import type { Written } from "@aiwei/workbook/write/Written"
import { streamXlsx } from "@aiwei/workbook/writeWorkbook"

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
      table.columns[index]?.points === true && typeof value === "string"
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

const xlsx = (table: ExportTable): Readable => {
  const through = new PassThrough()
  streamXlsx([{ name: table.name, rows: records(table) }], through).catch((cause: unknown) =>
    through.destroy(cause instanceof Error ? cause : new Error("the workbook broke off"))
  )
  return through
}

const readable = { csv, json, xlsx }

export const fileStream = (table: ExportTable, format: ExportFormat): ReadableStream => {
  const made = readable[format](table)
  return Readable.toWeb(made instanceof Readable ? made : Readable.from(made)) as ReadableStream
}
