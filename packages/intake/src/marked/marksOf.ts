/** What a report found in a file, as marks on its cells: a sentence for each cell, and one for each row. docs/rules/errorWorkbooks.md */
import { columnName, parseAddress } from "@aiwei/workbook/address"
import type { MarkedCell, MarkedSheet } from "@aiwei/workbook/marking/Marking"
import type { Sheet, Workbook } from "@aiwei/workbook/Workbook"

import type { FileReport, Finding } from "../report.ts"
import type { MarkOfSheet } from "./markSheet.ts"

export type Language = "zh" | "en"

export const heading = "错误"

const mostColumns = 16_384

interface Found extends Finding {
  readonly level: MarkedCell["level"]
  readonly on: string
  readonly at: { readonly row: number; readonly column: number }
}

/** Those that name a cell, errors first: they decide the colour. */
const foundIn = ({ errors, warnings, sheets }: FileReport): ReadonlyArray<Found> => {
  const parts = [
    { name: "", errors, warnings },
    ...sheets.flatMap((sheet) => (sheet.role === "data" ? [sheet] : []))
  ]
  return (["error", "warning"] as const).flatMap((level) =>
    parts.flatMap((part) =>
      (level === "error" ? part.errors : part.warnings).flatMap((finding): ReadonlyArray<Found> => {
        const at = parseAddress(finding.cell ?? "")
        if (at.row < 1 || at.column < 0) return []
        return [{ ...finding, level, on: finding.sheet ?? part.name, at }]
      })
    )
  )
}

const firstColumnFree = ({ rows, merges }: Sheet): number => {
  const written = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== undefined) + 1)
  return Math.max(
    0,
    written.reduce((most, width) => Math.max(most, width), 0),
    ...merges.map(({ right }) => right)
  )
}

const rowText = (row: number, found: ReadonlyArray<Found>, language: Language): string => {
  const said = found.map(({ at, message, messageEn }) =>
    language === "zh"
      ? `${columnName(at.column)}列：${message}`
      : `column ${columnName(at.column)}: ${messageEn}`
  )
  return language === "zh" ? `第${row}行 ${said.join(" ")}` : `Row ${row}, ${said.join(" ")}`
}

/** A cell that spans rows speaks for all of them. */
const rowsOf = (found: ReadonlyArray<Found>, { merges }: Sheet): ReadonlyArray<number> => {
  const rows = new Set<number>()
  for (const { at } of found) {
    const merge = merges.find(
      ({ top, left, bottom, right }) =>
        top <= at.row && at.row <= bottom && left <= at.column + 1 && at.column < right
    )
    const [top, bottom] = [merge?.top ?? at.row, Math.min(merge?.bottom ?? at.row, at.row + 1000)]
    for (let row = top; row <= bottom; row++) rows.add(row)
  }
  return [...rows].toSorted((a, b) => a - b)
}

const cellsOf = (found: ReadonlyArray<Found>): ReadonlyMap<string, MarkedCell> => {
  const byCell = Map.groupBy(found, ({ cell = "" }) => cell)
  return new Map(
    [...byCell].map(([cell, all]) => {
      const text = all.map(({ message, messageEn }) => `${message}\n${messageEn}`).join("\n")
      return [cell, { level: all[0]?.level ?? "warning", text }]
    })
  )
}

export interface Marks {
  readonly sheets: ReadonlyArray<MarkedSheet>
  readonly marks: ReadonlyArray<MarkOfSheet>
}

/** `nameOf` is how a sheet is called in the workbook that is marked. */
export const marksOf = (
  report: FileReport,
  { sheets }: Workbook,
  language: Language,
  nameOf: (sheet: Sheet) => string
): Marks => {
  const bySheet = Map.groupBy(foundIn(report), ({ on }) => on)
  const made = sheets.flatMap((sheet) => {
    const found = bySheet.get(sheet.name) ?? []
    if (found.length === 0) return []
    const free = firstColumnFree(sheet)
    const rows = [...Map.groupBy(found, ({ at }) => at.row)].toSorted(([a], [b]) => a - b)
    const told = report.sheets.find(({ name, role }) => role === "data" && name === sheet.name)
    const headers = told?.role === "data" ? told.headerRows : []
    const headingRow = Math.max(0, ...headers.filter((row) => row < (rows[0]?.[0] ?? 0)))
    const name = nameOf(sheet)
    const column = free < mostColumns ? free : null
    const marked: MarkedSheet = {
      name,
      column,
      headingRow,
      heading,
      cells: cellsOf(found),
      rows: new Map(
        rows.map(([row, all]) => [
          row,
          { level: all[0]?.level ?? "warning", text: rowText(row, all, language) }
        ])
      )
    }
    const mark: MarkOfSheet = {
      name,
      original: sheet.name,
      column: column ?? -1,
      headingRow,
      lastRow: sheet.rows.at(-1)?.row ?? 0,
      rows: rowsOf(found, sheet)
    }
    return [{ marked, mark }]
  })
  return { sheets: made.map(({ marked }) => marked), marks: made.map(({ mark }) => mark) }
}
