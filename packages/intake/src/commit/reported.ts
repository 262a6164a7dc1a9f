/** The report of a file with what its plan found and did. */
import { notMarkedIn } from "../marked/onlyMarked.ts"
import type { Counts, DataSheet, FileReport, Finding, IgnoredSheet } from "../report.ts"
import { overruledFinding } from "./plan/claimed.ts"
import { countsOf } from "./plan/countsOf.ts"
import type { Plan, PlannedChange } from "./plan/Plan.ts"

const errorsIn = ({ errors, sheets }: FileReport): number =>
  sheets.reduce(
    (sum, sheet) => sum + (sheet.role === "data" ? sheet.errors.length : 0),
    errors.length
  )

/** Each with the record it is about, so that a page can lead there. */
const told = ({ entity, id, doubts = [] }: PlannedChange): ReadonlyArray<Finding> =>
  id === "" ? doubts : doubts.map((doubt) => ({ ...doubt, record: { entity, id } }))

/** What the other files of the batch, and the hands before it, made of this sheet's records. */
const withDoubts = (
  sheet: DataSheet | IgnoredSheet,
  changes: ReadonlyArray<PlannedChange>
): DataSheet | IgnoredSheet => {
  if (sheet.role === "ignore") return sheet
  const own = changes.flatMap((change) =>
    change.sheet === sheet.name
      ? [...(change.overruled === true ? [overruledFinding(change)] : []), ...told(change)]
      : []
  )
  return own.length === 0 ? sheet : { ...sheet, warnings: [...sheet.warnings, ...own] }
}

export const reported = (file: FileReport, plan: Plan): FileReport => {
  const doubtful = plan.changes.filter(
    ({ overruled, doubts }) => overruled === true || doubts !== undefined
  )
  const sheets = file.sheets.map((sheet) => withDoubts(sheet, doubtful))
  const planned = countsOf(plan.changes)
  const counts: Counts = {
    ...planned,
    skipped: planned.skipped + notMarkedIn(sheets),
    errors: errorsIn({ ...file, sheets })
  }
  return { ...file, sheets, counts }
}

/** Beyond this a report keeps how many records there were and leaves them to the tables. */
const recordsKept = 5_000

export const withoutMany = (report: FileReport): FileReport => ({
  ...report,
  sheets: report.sheets.map((sheet) =>
    sheet.role === "data" && sheet.records.length > recordsKept ? { ...sheet, records: [] } : sheet
  )
})

export const storedReport = (report: FileReport): string => JSON.stringify(withoutMany(report))
