/**
 * One file's report once all sheets of the batch are read: imported when any sheet gave records, else
 * refused by the name of what stopped it.
 */
import { yearIn } from "../file/period.ts"
import { plainKind } from "../kinds/plainKinds.ts"
import type { DataSheet, FileReport, Finding, IgnoredSheet, Kind } from "../report.ts"
import { namedTime } from "../table/rows/daysIn.ts"
import { deadSheetWords } from "../table/rowWords.ts"
import type { Batch, SeenFile, SeenSheet } from "./Batch.ts"
import { doubtsOf } from "./fileDoubts.ts"
import { endedReport, importedReport } from "./fileReports.ts"
import { hiddenRows } from "./hiddenRows.ts"
import { inSheet, joinAreas, leftParts } from "./joinAreas.ts"
import { errorCells, periodsOf } from "./readScores.ts"
import { type SheetReason, sheetReasons } from "./sheetReasons.ts"
import type { Sight } from "./Sight.ts"

const ignoredSheet = ({ sheet }: SeenSheet, reason: SheetReason): IgnoredSheet => ({
  name: sheet.name,
  state: sheet.state,
  role: "ignore",
  ...sheetReasons[reason]
})

/** One line for each sheet, however many tables it holds. */
const ignoredSheets = (
  file: SeenFile,
  reason: (seen: SeenSheet) => SheetReason
): ReadonlyArray<IgnoredSheet> =>
  [...new Map(file.sheets.map((seen) => [seen.sheet.name, seen])).values()].map((seen) =>
    ignoredSheet(seen, reason(seen))
  )

const reasonFor = (seen: SeenSheet): SheetReason => {
  const { sight } = seen
  if (sight.kind === "ignored") return sight.reason
  return "nothing"
}

/** A visible backup beside the real sheet of the same kind and month is not imported. */
const isDead = (seen: SeenSheet, live: ReadonlyArray<SeenSheet>): boolean => {
  const [head] = seen.sheet.rows
  const first = String(head?.cells.find((cell) => cell !== undefined)?.value ?? "")
  const named = deadSheetWords.test(seen.sheet.name) || deadSheetWords.test(first)
  return (
    named &&
    live.some(
      (other) => other.sheet.name !== seen.sheet.name && other.report?.kind === seen.report?.kind
    )
  )
}

const formulaErrors = (file: SeenFile): ReadonlyArray<Finding> =>
  file.sheets.flatMap(({ sight }) =>
    sight.kind === "score"
      ? errorCells(sight.table.grid, sight.shape.block.top).map(
          inSheet(sight.table.grid.sheet.name)
        )
      : []
  )

const withHidden = (seen: SeenSheet, report: DataSheet): DataSheet => {
  const hidden = hiddenRows(seen, report)
  return hidden.length === 0 ? report : { ...report, warnings: [...report.warnings, ...hidden] }
}

const refused = (batch: Batch, file: SeenFile): FileReport => {
  const sheets = ignoredSheets(file, reasonFor)
  const warnings = doubtsOf(file)
  const end = (code: Parameters<typeof endedReport>[2]["code"], kind: Kind | null = null) =>
    endedReport(file.source, file.read, { outcome: "reject", code, kind, sheets, warnings })
  const scores = file.sheets.some(({ sight }) => sight.kind === "score")
  if (scores) {
    const open = file.sheets.some((seen) => periodsOf(batch).get(seen)?.period === null)
    if (open) return end("period_unknown", "score")
  }
  if (file.sheets.some(({ withoutPoints }) => withoutPoints)) return end("unrecognised", "score")
  const nothing = file.sheets.every(
    ({ sight, sheet }) => sight.kind !== "ignored" || sight.blank || sheet.state !== "visible"
  )
  if (!nothing) return end("unrecognised")
  return endedReport(file.source, file.read, {
    outcome: "nothing_to_import",
    code: "empty_sheet",
    sheets,
    warnings
  })
}

/** 2026年3月 in the names of a table that is kept by the month. */
const monthNamed = ({ sight }: SeenSheet): string | undefined => {
  if (sight.kind !== "plain" || plainKind(sight.as)?.monthly !== true) return undefined
  const { year, month } = namedTime(sight.table)
  return year === null || month === null ? undefined : `${year}-${String(month).padStart(2, "0")}`
}

const yearNamed = (sight: Sight): number | null => {
  if (sight.kind === "form") return yearIn(sight.names)
  return sight.kind === "plain" ? namedTime(sight.table).year : null
}

export const reportOf = (batch: Batch, file: SeenFile): FileReport => {
  const errors = formulaErrors(file)
  if (errors.length > 0) {
    const sheets = ignoredSheets(file, () => "wholeFile")
    return endedReport(file.source, file.read, {
      outcome: "reject",
      code: "formula_error",
      kind: "score",
      sheets,
      errors
    })
  }
  const read = file.sheets.filter(({ report }) => (report?.records.length ?? 0) > 0)
  const live = read.filter((seen) => !isDead(seen, read))
  const [first] = live
  if (first?.report === undefined) return refused(batch, file)
  const sheets = file.sheets.map((seen): DataSheet | IgnoredSheet => {
    if (seen.report !== undefined && live.includes(seen)) return withHidden(seen, seen.report)
    return ignoredSheet(seen, read.includes(seen) ? "dead" : reasonFor(seen))
  })
  const period = "period" in first.report ? String(first.report.period) : monthNamed(first)
  const year = yearNamed(first.sight)
  return importedReport(file.source, file.read, {
    kind: first.report.kind,
    ...(year === null ? {} : { year }),
    ...(period === undefined ? {} : { period }),
    ...(first.layout === undefined ? {} : { layout: first.layout }),
    sheets: joinAreas(sheets),
    warnings: [...doubtsOf(file), ...leftParts(file.sheets, live)]
  })
}
