/**
 * What an import understood, laid out at the addresses of the sheet it came from: value by cell. The
 * sheet itself comes from the file; this says what will be written where something else stands.
 */
import type { DataSheet, ScoreRecord, ScoreSheetReport } from "@aiwei/intake/report"

import { cellAddress } from "./cellAddress.ts"
import { fieldText, itemText, type Join } from "./fieldText.ts"

type Put = (address: string | null, text: string | null) => void

const isScore = (sheet: DataSheet): sheet is ScoreSheetReport => "indicators" in sheet

const putColumnRecord = (put: Put, record: ScoreRecord, by: "points" | "deduction") => {
  for (const item of record.items) put(item.cell, itemText(item, by))
  if (record.bonus.points !== "0") put(record.bonus.cell, record.bonus.points)
  put(record.stated.totalCell, record.stated.total)
  put(record.stated.rankCell, record.stated.rank === null ? null : String(record.stated.rank))
}

const putIndicators = (put: Put, sheet: ScoreSheetReport) => {
  const colOf = (field: string) => sheet.columns.find((column) => column.field === field)?.col
  for (const indicator of sheet.indicators) {
    const row = cellAddress(indicator.cell)?.row
    if (row === undefined) continue
    const fields = [
      ["category", indicator.category ?? ""],
      ["indicator", indicator.label],
      ["fullPoints", indicator.points]
    ] as const
    for (const [field, text] of fields) {
      const col = colOf(field)
      if (col !== undefined) put(`${col}${row}`, text)
    }
  }
}

export const understoodCells = (sheet: DataSheet, join: Join): ReadonlyMap<string, string> => {
  const cells = new Map<string, string>()
  const put: Put = (address, text) => {
    const at = address === null || text === null || text === "" ? null : cellAddress(address)
    if (at !== null) cells.set(`${at.col}${at.row}`, text ?? "")
  }
  const deductions = sheet.columns.some((column) => column.field?.startsWith("deduction:"))
  for (const record of sheet.records) {
    if ("items" in record && record.row === undefined) {
      putColumnRecord(put, record, deductions ? "deduction" : "points")
    } else if (record.row !== undefined) {
      for (const { col, field } of sheet.columns) {
        if (field !== null) put(`${col}${record.row}`, fieldText(record, field, join))
      }
    }
  }
  // Indicators down the side have rows of their own; across the top they are the column heads.
  if (isScore(sheet) && sheet.columns.some((column) => column.field === "indicator")) {
    putIndicators(put, sheet)
  }
  return cells
}
