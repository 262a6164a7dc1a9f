/**
 * The page on which somebody goes on from a finding: that of the record it names, or, once the file is
 * written, the place where what was read from that row stands now. Null while there is nothing to see.
 */
import type { DataSheet, FileReport, ReportRecord } from "@aiwei/intake/report"
import type { BatchState } from "@aiwei/queries/importQueries"

import { type Issue, isData } from "../findings.ts"
import { cellAddress } from "../grid/cellAddress.ts"
import { recordPage } from "../take/takeable.ts"

const looked = (page: string, text: string | null | undefined): string =>
  text == null || text === "" ? page : `${page}?q=${encodeURIComponent(text)}`

const pageOfRecord = (record: ReportRecord): string | null => {
  if ("building" in record) return looked("/buildings", record.estate ?? record.communityName)
  if ("zone" in record) return looked("/zones", record.zone)
  if ("level" in record) return looked("/tree", record.name)
  return "birth" in record ? looked("/people", record.name) : null
}

const recordAt = ({ records }: DataSheet, cell: string | undefined): ReportRecord | undefined => {
  const row = cell === undefined ? undefined : cellAddress(cell)?.row
  return row === undefined ? undefined : records.find((record) => record.row === row)
}

/** Names that are on no staff list have a filter of their own. */
const unknownNames: Readonly<Record<string, string>> = {
  buildings: "/buildings?t=f:officerKnown~anyOf~false",
  zones: "/zones?t=f:leaderKnown~anyOf~false"
}

const writtenPage = ({ finding, sheet }: Issue, { kind, period, sheets }: FileReport) => {
  if (kind === "score") return period === undefined ? null : `/ranking/${period}`
  if (finding.code === "unresolved_person" && kind !== null) return unknownNames[kind] ?? null
  const from = sheets.filter(isData).find(({ name }) => name === (finding.sheet ?? sheet))
  const record = from && recordAt(from, finding.cell)
  return record === undefined ? null : pageOfRecord(record)
}

export const nextPage = (issue: Issue, file: FileReport, state: BatchState): string | null =>
  recordPage(issue.finding, file) ??
  (state === "committed" && file.outcome === "import" ? writtenPage(issue, file) : null)
