/**
 * The stored lines that a file may hold again. A register that is new to the office needs no looking up; where
 * every key has the day in it, only the days of the file are read.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { OfficeRecord } from "@aiwei/domain/records/OfficeRecord"
import { RecordRepo } from "@aiwei/domain/records/RecordRepo"
import { Effect } from "effect"

import type { RegisterKind } from "../../kinds/RegisterKind.ts"
import { registerNamed } from "../../kinds/registers.ts"
import type { DataSheet, FileReport } from "../../report.ts"
import { lineOf } from "../plan/records/recordFields.ts"

interface Days {
  readonly from: string | null
  readonly to: string | null
}

const allDays: Days = { from: null, to: null }

/** From the first to the last day of the sheets; all days where a line without one may be meant. */
const daysIn = ({ day, keys }: RegisterKind, sheets: ReadonlyArray<DataSheet>): Days => {
  if (day === null || keys.some((key) => !key.includes(day))) return allDays
  let [from, to] = ["", ""]
  for (const { records } of sheets) {
    for (const record of records) {
      const value = lineOf(record)[day]
      if (typeof value !== "string") return allDays
      if (from === "" || value < from) from = value
      if (value > to) to = value
    }
  }
  return from === "" ? allDays : { from, to }
}

export const loadRecords = Effect.fn("Imports.loadRecords")(function* (
  officeId: OrgUnitId,
  file: FileReport
) {
  const repo = yield* RecordRepo
  const found = new Map<string, OfficeRecord>()
  const sheets = file.sheets.filter((sheet): sheet is DataSheet => sheet.role === "data")
  for (const [kind, own] of Map.groupBy(sheets, (sheet) => sheet.kind)) {
    const register = registerNamed(kind)
    if (register === undefined || (yield* repo.isEmpty(officeId, kind))) continue
    const rows = yield* repo.held({ officeId, kind, ...daysIn(register, own) })
    for (const row of rows) found.set(row.id, row)
  }
  return found
})
