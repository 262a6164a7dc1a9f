/** A report of an error workbook that was sent back: of its rows only the marked ones, all others skipped. */
import { parseAddress } from "@aiwei/workbook/address"

import type {
  DataSheet,
  FileReport,
  Finding,
  IgnoredSheet,
  ReportRecord,
  SkippedRow
} from "../report.ts"
import type { Mark } from "./markSheet.ts"

type Rows = ReadonlyMap<string, ReadonlySet<number>>

const none: ReadonlySet<number> = new Set()

/** A record of a column – a community of a score sheet – has cells of every row: unmarked ones are the file's own. */
const isTaken = (record: ReportRecord, rows: ReadonlySet<number>): boolean =>
  record.row === undefined ? rows.size > 0 : rows.has(record.row)

const isAbout = (rows: ReadonlySet<number>) => (finding: Finding) =>
  finding.cell === undefined || rows.has(parseAddress(finding.cell).row)

const skippedRow = (record: ReportRecord): ReadonlyArray<SkippedRow> =>
  record.row === undefined ? [] : [{ row: record.row, reason: "not_marked", text: "" }]

const onlyOf = (sheet: DataSheet | IgnoredSheet, marked: Rows): DataSheet | IgnoredSheet => {
  if (sheet.role === "ignore") return sheet
  const rows = marked.get(sheet.name) ?? none
  const all: ReadonlyArray<ReportRecord> = sheet.records
  const records = all.filter((record) => isTaken(record, rows))
  const left = all.filter((record) => !isTaken(record, rows)).flatMap(skippedRow)
  const skipped = [...new Map(left.map((row) => [row.row, row])).values()]
  return {
    ...sheet,
    records,
    recordCount: records.length,
    skippedRows: [...sheet.skippedRows, ...skipped].toSorted((a, b) => a.row - b.row),
    warnings: sheet.warnings.filter(isAbout(rows)),
    errors: sheet.errors.filter(isAbout(rows))
  }
}

/** Rows that were sent back beside those it is about. */
export const notMarkedIn = (sheets: FileReport["sheets"]): number =>
  sheets.reduce(
    (sum, sheet) =>
      sum +
      (sheet.role === "data"
        ? sheet.skippedRows.filter(({ reason }) => reason === "not_marked").length
        : 0),
    0
  )

const told = ({ file }: Mark, taken: number, skipped: number): Finding => ({
  code: "errors_sent_back",
  message: `这是“${file}”的改错表：只导入标出的 ${taken} 行，其余 ${skipped} 行没有标出，已跳过。`,
  messageEn: `This is the error workbook of “${file}”: only the ${taken} marked rows are taken, ${skipped} others were not marked and are skipped.`
})

export const onlyMarked = (report: FileReport, mark: Mark, rows: Rows): FileReport => {
  if (report.outcome !== "import") return report
  const sheets = report.sheets.map((sheet) => onlyOf(sheet, rows))
  const taken = [...rows.values()].reduce((sum, { size }) => sum + size, 0)
  const skipped = notMarkedIn(sheets)
  const errors = sheets.reduce(
    (sum, sheet) => sum + (sheet.role === "data" ? sheet.errors.length : 0),
    report.errors.length
  )
  return {
    ...report,
    sheets,
    warnings: [...report.warnings, told(mark, taken, skipped)],
    counts: { ...report.counts, skipped: report.counts.skipped + skipped, errors }
  }
}
