/** The report of a file with what its plan found and did. */
import type { Counts, DataSheet, FileReport, Finding, IgnoredSheet } from "../report.ts"
import { countsOf } from "./countsOf.ts"
import type { Plan, PlanDoubt } from "./Plan.ts"

const errorsIn = ({ errors, sheets }: FileReport): number =>
  sheets.reduce(
    (sum, sheet) => sum + (sheet.role === "data" ? sheet.errors.length : 0),
    errors.length
  )

const withDoubts = (
  sheet: DataSheet | IgnoredSheet,
  doubts: ReadonlyArray<PlanDoubt>
): DataSheet | IgnoredSheet => {
  if (sheet.role === "ignore") return sheet
  const of = (severity: PlanDoubt["severity"]): ReadonlyArray<Finding> =>
    doubts
      .filter((doubt) => doubt.sheet === sheet.name && doubt.severity === severity)
      .map(({ finding }) => finding)
  return {
    ...sheet,
    warnings: [...sheet.warnings, ...of("warning")],
    errors: [...sheet.errors, ...of("error")]
  }
}

export const reported = (file: FileReport, plan: Plan): FileReport => {
  const sheets =
    plan.doubts.length === 0 ? file.sheets : file.sheets.map((one) => withDoubts(one, plan.doubts))
  const counts: Counts = { ...countsOf(plan.changes), errors: errorsIn({ ...file, sheets }) }
  return { ...file, sheets, counts }
}

/** Beyond this a stored report keeps how many records there were and leaves them to the tables. */
const recordsKept = 5_000

export const storedReport = (report: FileReport): string =>
  JSON.stringify({
    ...report,
    sheets: report.sheets.map((sheet) =>
      sheet.role === "data" && sheet.records.length > recordsKept ? { ...sheet, records: [] } : sheet
    )
  })
