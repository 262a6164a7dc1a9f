/** Reports of a batch as they are shown, and as they were stored with its files. */
import type { ImportBatch, ImportFile } from "@aiwei/domain/importing/ImportBatch"

import type { FileReport, ImportReport } from "../report.ts"
import type { BatchRow } from "./Imports.ts"
import { noCounts, plusCounts } from "./plan/countsOf.ts"

export const importReport = (
  batch: string | null,
  files: ReadonlyArray<FileReport>
): ImportReport => ({
  batch,
  files,
  totals: files.reduce((sum, { counts }) => plusCounts(sum, counts), noCounts)
})

/** Written by `storedReport`, and by nothing else. */
export const reportOf = (file: ImportFile): ReadonlyArray<FileReport> =>
  file.report === null ? [] : [JSON.parse(file.report) as FileReport]

export const batchRow = (batch: ImportBatch, files: ReadonlyArray<ImportFile>): BatchRow => ({
  batch: batch.id,
  createdAt: batch.createdAt,
  actor: batch.actor,
  state: batch.state,
  source: batch.source,
  files: files.length,
  totals: importReport(null, files.flatMap(reportOf)).totals
})
