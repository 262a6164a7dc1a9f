/**
 * The areas of one sheet back into the sheets of a report: tables of the same kind and month are one again,
 * others stay apart under the same name. A part that gave nothing is told with where it stands.
 */
import { addressOf } from "@aiwei/workbook/address"

import { written } from "../grid/Grid.ts"
import { gridOf } from "../grid/Grid.ts"
import type {
  Column,
  DataSheet,
  Finding,
  IgnoredSheet,
  ScoreRecord,
  SkippedRow
} from "../report.ts"
import type { ScoreSheetReport } from "../report.ts"
import type { SeenSheet } from "./Batch.ts"

type SheetReport = DataSheet | IgnoredSheet

const isScore = (sheet: DataSheet): sheet is ScoreSheetReport => sheet.kind === "score"

const rowOf = (record: { readonly row?: number }): number | undefined => record.row

const columnsJoined = (sheets: ReadonlyArray<DataSheet>): ReadonlyArray<Column> => {
  const byColumn = new Map<string, Column>()
  for (const column of sheets.flatMap(({ columns }) => columns)) {
    const there = byColumn.get(column.col)
    if (there?.field == null)
      byColumn.set(column.col, there?.field === null && column.field === null ? there : column)
  }
  return [...byColumn.values()].toSorted(
    (a, b) => a.col.length - b.col.length || (a.col < b.col ? -1 : 1)
  )
}

/** A row is skipped only when no part made anything of it. */
const skippedJoined = (sheets: ReadonlyArray<DataSheet>): ReadonlyArray<SkippedRow> => {
  const used = new Set(sheets.flatMap(({ records }) => records.map(rowOf)))
  const byRow = new Map<number, SkippedRow>()
  for (const skipped of sheets.flatMap(({ skippedRows }) => skippedRows)) {
    const there = byRow.get(skipped.row)
    if (!used.has(skipped.row) && (there === undefined || there.reason === "blank")) {
      byRow.set(skipped.row, skipped)
    }
  }
  return [...byRow.values()].toSorted((a, b) => a.row - b.row)
}

const numbers = (lists: ReadonlyArray<ReadonlyArray<number>>): ReadonlyArray<number> =>
  [...new Set(lists.flat())].toSorted((a, b) => a - b)

const mappingsJoined = (sheets: ReadonlyArray<DataSheet>): Pick<DataSheet, "mappings"> => {
  const all = sheets.flatMap(({ mappings = [] }) => mappings)
  const once = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  return once.length === 0 ? {} : { mappings: once }
}

const joined = (sheets: readonly [DataSheet, ...Array<DataSheet>]): DataSheet => {
  const [first] = sheets
  if (sheets.length === 1) return first
  const records = sheets.flatMap((sheet) => sheet.records)
  const whole: DataSheet = {
    ...first,
    titleRows: numbers(sheets.map(({ titleRows }) => titleRows)),
    headerRows: numbers(sheets.map(({ headerRows }) => headerRows)),
    columns: columnsJoined(sheets),
    ...mappingsJoined(sheets),
    recordCount: records.length,
    records,
    skippedRows: skippedJoined(sheets),
    warnings: sheets.flatMap(({ warnings }) => warnings),
    errors: sheets.flatMap(({ errors }) => errors)
  }
  if (!isScore(first)) return whole
  const scores = records as ReadonlyArray<ScoreRecord>
  return { ...whole, pointCount: scores.reduce((n, { items }) => n + items.length, 0) } as DataSheet
}

/** Names the sheet wherever a cell is named. */
export const inSheet =
  (sheet: string) =>
  (finding: Finding): Finding =>
    finding.cell === undefined || finding.sheet !== undefined ? finding : { ...finding, sheet }

const located = (report: DataSheet): DataSheet => ({
  ...report,
  warnings: report.warnings.map(inSheet(report.name)),
  errors: report.errors.map(inSheet(report.name))
})

const keyOf = (report: DataSheet): string =>
  `${report.name}\n${report.kind}\n${isScore(report) ? report.period : ""}`

export const joinAreas = (sheets: ReadonlyArray<SheetReport>): ReadonlyArray<SheetReport> => {
  const data = sheets.filter((sheet): sheet is DataSheet => sheet.role === "data")
  const byKey = Map.groupBy(data, keyOf)
  const named = new Set(data.map(({ name }) => name))
  const told = new Set<string>()
  return sheets.flatMap((sheet): ReadonlyArray<SheetReport> => {
    if (sheet.role === "ignore") {
      if (named.has(sheet.name) || told.has(sheet.name)) return []
      told.add(sheet.name)
      return [sheet]
    }
    const [first, ...rest] = byKey.get(keyOf(sheet)) ?? []
    return first === sheet ? [located(joined([first, ...rest]))] : []
  })
}

/** Parts of an imported sheet that were no table anybody knows. */
export const leftParts = (
  sheets: ReadonlyArray<SeenSheet>,
  live: ReadonlyArray<SeenSheet>
): ReadonlyArray<Finding> =>
  sheets.flatMap((seen): ReadonlyArray<Finding> => {
    const { name } = seen.sheet
    if (live.includes(seen) || !live.some((other) => other.sheet.name === name)) return []
    const grid = gridOf(seen.sheet)
    const row = grid.rows.find(({ row }) => row >= grid.firstRow && row > 0)
    const [lead] = row === undefined ? [] : written(grid, row)
    if (row === undefined || lead === undefined) return []
    return [
      {
        code: "part_unrecognised",
        sheet: name,
        cell: addressOf(row.row, lead.column),
        message: `工作表“${name}”自此格起的另一张表没有认出，没有导入；同表其他内容已导入。请单独成表后重新导入。`,
        messageEn: `The other table on sheet “${name}” from this cell was not recognised and not imported.`
      }
    ]
  })
