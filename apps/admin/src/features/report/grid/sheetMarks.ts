/** What the report says about the cells, rows and columns of a sheet, by their addresses. */
import type { DataSheet, Finding, SkippedRow } from "@aiwei/intake/report"

import { cellAddress } from "./cellAddress.ts"
import { type ColumnRole, columnRole } from "./columnRole.ts"

export interface GridColumn {
  readonly col: string
  readonly header: string
  readonly role: ColumnRole
}

export type RowClass = SkippedRow["reason"]

/** More columns than any office's table has: a sheet that claims thousands is cut here. */
const widest = 120

const letters = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${letters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`

/** The columns of the sheet from A on, understood or not. */
export const gridColumns = (sheet: DataSheet, count: number): ReadonlyArray<GridColumn> => {
  const known = new Map(sheet.columns.map((column) => [column.col, column]))
  return Array.from({ length: Math.min(count, widest) }, (_, at) => {
    const col = letters(at)
    const column = known.get(col)
    const role = columnRole(column?.field ?? null, sheet.kind)
    return { col, header: column?.header ?? "", role }
  })
}

/** Rows that hold no record, by their number. */
export const rowClasses = (sheet: DataSheet): ReadonlyMap<number, RowClass> =>
  new Map([
    ...sheet.titleRows.map((row) => [row, "title"] as const),
    ...sheet.skippedRows.map(({ row, reason }) => [row, reason] as const),
    ...sheet.headerRows.map((row) => [row, "repeated_header"] as const)
  ])

const marked = (findings: ReadonlyArray<Finding>, as: "error" | "warning") =>
  findings.flatMap(({ cell }) => (cell === undefined ? [] : [[cell, as] as const]))

/** By A1 address; an error outweighs a doubt. */
export const cellMarks = (sheet: DataSheet): ReadonlyMap<string, "error" | "warning"> =>
  new Map([...marked(sheet.warnings, "warning"), ...marked(sheet.errors, "error")])

export const markedRows = (sheet: DataSheet): ReadonlyArray<number> =>
  [...cellMarks(sheet).keys()].flatMap((cell) => cellAddress(cell)?.row ?? [])
