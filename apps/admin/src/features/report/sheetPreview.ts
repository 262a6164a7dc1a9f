/**
 * An understood sheet laid out as the sheet it came from: rows and columns at their own addresses. It is
 * rebuilt from the report, so a cell that was read as it stands shows the value that would be written, a
 * converted one shows what the office wrote, and one that nobody understood stays empty.
 */
import type {
  DataSheet,
  Finding,
  SkippedRow,
  ScoreRecord,
  ScoreSheetReport
} from "@aiwei/intake/report"

import { cellAddress } from "./cellAddress.ts"
import { type ColumnRole, columnRole } from "./columnRole.ts"
import { convertedCells } from "./convertedCells.ts"
import { fieldText, itemText } from "./fieldText.ts"

export interface PreviewColumn {
  readonly col: string
  readonly header: string
  readonly field: string | null
  readonly role: ColumnRole
}

export interface PreviewRow {
  readonly row: number
  /** Class of a row that holds no record, with its text. */
  readonly skipped: SkippedRow | null
  readonly cells: ReadonlyMap<string, string>
}

export interface SheetPreview {
  readonly columns: ReadonlyArray<PreviewColumn>
  readonly rows: ReadonlyArray<PreviewRow>
  /** By A1 address. */
  readonly marks: ReadonlyMap<string, "error" | "warning">
  /** What will be written instead of what stands in a cell, by its address. */
  readonly converted: ReadonlyMap<string, string>
}

type Put = (row: number, col: string, text: string) => void

const isScore = (sheet: DataSheet): sheet is ScoreSheetReport => "indicators" in sheet

const putCell = (put: Put, cell: string | null, text: string | null) => {
  const at = cell === null || text === null || text === "" ? null : cellAddress(cell)
  if (at !== null) put(at.row, at.col, text ?? "")
}

const putColumnRecord = (put: Put, record: ScoreRecord, by: "points" | "deduction") => {
  for (const item of record.items) putCell(put, item.cell, itemText(item, by))
  if (record.bonus.points !== "0") putCell(put, record.bonus.cell, record.bonus.points)
  if (record.veto.flag) putCell(put, record.veto.cell, "✓")
  putCell(put, record.stated.totalCell, record.stated.total)
  putCell(
    put,
    record.stated.rankCell,
    record.stated.rank === null ? null : String(record.stated.rank)
  )
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
      if (col !== undefined) put(row, col, text)
    }
  }
}

const fill = (sheet: DataSheet, put: Put) => {
  const deductions = sheet.columns.some((column) => column.field?.startsWith("deduction:"))
  for (const record of sheet.records) {
    if ("items" in record && record.row === undefined) {
      putColumnRecord(put, record, deductions ? "deduction" : "points")
    } else {
      for (const { col, field } of sheet.columns) {
        const text = field === null ? "" : fieldText(record, field)
        if (text !== "" && record.row !== undefined) put(record.row, col, text)
      }
    }
  }
  // Indicators down the side have rows of their own; across the top they are the column heads.
  if (isScore(sheet) && sheet.columns.some((column) => column.field === "indicator")) {
    putIndicators(put, sheet)
  }
}

const marksOf = (findings: ReadonlyArray<Finding>, as: "error" | "warning") =>
  findings.flatMap(({ cell }) => (cell === undefined ? [] : [[cell, as] as const]))

export const sheetPreview = (sheet: DataSheet): SheetPreview => {
  const cells = new Map<number, Map<string, string>>()
  const rowAt = (row: number) => {
    const found = cells.get(row) ?? new Map<string, string>()
    cells.set(row, found)
    return found
  }
  fill(sheet, (row, col, text) => rowAt(row).set(col, text))
  const skipped = new Map(
    sheet.skippedRows.filter((one) => one.reason !== "blank").map((one) => [one.row, one])
  )
  for (const row of skipped.keys()) rowAt(row)
  const marks = new Map([...marksOf(sheet.warnings, "warning"), ...marksOf(sheet.errors, "error")])
  // What could not be read is shown as it was written: an empty cell would hide what is wrong.
  for (const { cell, raw } of [...sheet.errors, ...sheet.warnings]) {
    const at = cell === undefined ? null : cellAddress(cell)
    if (at === null) continue
    const row = rowAt(at.row)
    const written = typeof raw === "string" || typeof raw === "number" ? String(raw) : null
    if (written !== null && !row.has(at.col)) row.set(at.col, written)
  }
  const understood = (cell: string) => {
    const at = cellAddress(cell)
    return at === null ? undefined : cells.get(at.row)?.get(at.col)
  }
  const converted = convertedCells(sheet.warnings, understood)
  for (const { cell, raw } of converted) {
    putCell((row, col, text) => rowAt(row).set(col, text), cell, raw)
  }
  return {
    columns: sheet.columns.map((column) => ({
      ...column,
      role: columnRole(column.field, sheet.kind)
    })),
    rows: [...cells.entries()]
      .toSorted(([a], [b]) => a - b)
      .map(([row, held]) => ({ row, skipped: skipped.get(row) ?? null, cells: held })),
    marks,
    converted: new Map(converted.map(({ cell, value }) => [cell, value]))
  }
}
