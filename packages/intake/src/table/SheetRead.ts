/** What reading one recognised sheet gives, before it becomes part of a file's report. */
import type { Column, ReportRecord, SkippedRow } from "../report.ts"
import type { Findings } from "./Findings.ts"

export interface SheetRead<R extends ReportRecord> {
  readonly titleRows: ReadonlyArray<number>
  readonly headerRows: ReadonlyArray<number>
  readonly columns: ReadonlyArray<Column>
  readonly records: ReadonlyArray<R>
  readonly skipped: ReadonlyArray<SkippedRow>
  readonly said: Findings
}

export const rowsBetween = (top: number, bottom: number): ReadonlyArray<number> =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i)
