/** One foreign table beside the town's codes and people, and what was made of it. */
import type { DataSheet, ReportRecord } from "../../../src/report.ts"
import type { Value } from "../../book.ts"
import { one, townCodes, townRoster } from "../../offices.ts"
import { codes, dataOf, reportsOf } from "../../reports.ts"

type Rows = ReadonlyArray<ReadonlyArray<Value>>

export interface ReadOf {
  readonly kind: string
  readonly fields: string
  readonly records: ReadonlyArray<ReportRecord>
  readonly said: ReadonlyArray<string>
  readonly sheet: DataSheet
}

export const tableRead = (path: string, rows: Rows, merges: ReadonlyArray<string> = []): ReadOf => {
  const report = reportsOf([townCodes, townRoster, one(path, rows, { merges })])[2]
  const sheet = dataOf(report)
  return {
    kind: sheet.kind,
    fields: sheet.columns.map(({ field }) => field ?? "-").join(" "),
    records: sheet.records,
    // Who has left the office is another test's matter.
    said: codes(report).filter((code) => !code.startsWith("person_left")),
    sheet
  }
}

/** Some fields of every record, in one line each. */
export const lines = (
  { records }: Pick<ReadOf, "records">,
  ...fields: ReadonlyArray<string>
): ReadonlyArray<string> =>
  records.map((record) => {
    const values = new Map<string, unknown>(Object.entries(record))
    return fields
      .map((field) => {
        const value = values.get(field) ?? "-"
        return typeof value === "object" ? JSON.stringify(value) : String(value)
      })
      .join(" ")
  })
