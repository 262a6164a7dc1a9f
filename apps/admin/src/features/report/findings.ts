/** Everything a file has to say about its cells, errors first, each with its sheet. */
import type { DataSheet, FileReport, Finding, IgnoredSheet } from "@aiwei/intake/report"

export interface Issue {
  readonly finding: Finding
  readonly severity: "error" | "warning"
  /** Null: about the file as a whole. */
  readonly sheet: string | null
}

export const isData = (sheet: DataSheet | IgnoredSheet): sheet is DataSheet => sheet.role === "data"

const issuesOf = (
  from: { readonly warnings: ReadonlyArray<Finding>; readonly errors: ReadonlyArray<Finding> },
  sheet: string | null
): ReadonlyArray<Issue> => [
  ...from.errors.map((finding): Issue => ({ finding, severity: "error", sheet })),
  ...from.warnings.map((finding): Issue => ({ finding, severity: "warning", sheet }))
]

/** A file repeats the findings of its sheets in some reports: each is told once. */
export const issuesIn = (file: FileReport): ReadonlyArray<Issue> => {
  const sheets = file.sheets.filter(isData).flatMap((sheet) => issuesOf(sheet, sheet.name))
  const told = new Set(sheets.map(({ finding }) => `${finding.code} ${finding.cell ?? ""}`))
  const own = issuesOf(file, null).filter(
    ({ finding }) => !told.has(`${finding.code} ${finding.cell ?? ""}`)
  )
  return [...own, ...sheets].toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === "error" ? -1 : 1
  )
}

export const recordsIn = (file: FileReport): number =>
  file.sheets.filter(isData).reduce((sum, sheet) => sum + sheet.recordCount, 0)
