/** Shortcuts to what a test looks at in reports. */
import { nothingKnown } from "../src/KnownReference.ts"
import type {
  BuildingRecord,
  DataSheet,
  FileReport,
  RosterRecord,
  ScoreRecord,
  ScoreSheetReport,
  ZoneRecord
} from "../src/report.ts"
import { type ReadFile, understand, type Understand } from "../src/understand.ts"

export const reportsOf = (
  files: ReadonlyArray<ReadFile>,
  more: Partial<Understand> = {}
): ReadonlyArray<FileReport> => understand({ files, known: nothingKnown, ...more })

export const only = <A>(list: ReadonlyArray<A>): A => {
  const [first] = list
  if (first === undefined || list.length !== 1) throw new Error(`expected one, got ${list.length}`)
  return first
}

export const dataOf = (report: FileReport | undefined): DataSheet => {
  const first = (report?.sheets ?? []).find((s): s is DataSheet => s.role === "data")
  if (first === undefined) {
    throw new Error(`no data: ${report?.outcome} ${report?.code} ${report?.kind}`)
  }
  return first
}

const isScore = (sheet: DataSheet): sheet is ScoreSheetReport => sheet.kind === "score"

export const scoreOf = (report: FileReport | undefined): ScoreSheetReport => {
  const sheet = dataOf(report)
  if (!isScore(sheet)) throw new Error(`a ${sheet.kind}, not a score sheet`)
  return sheet
}

export const recordsOf = {
  roster: (r: FileReport | undefined) => dataOf(r).records as ReadonlyArray<RosterRecord>,
  zones: (r: FileReport | undefined) => dataOf(r).records as ReadonlyArray<ZoneRecord>,
  buildings: (r: FileReport | undefined) => dataOf(r).records as ReadonlyArray<BuildingRecord>,
  score: (r: FileReport | undefined): ReadonlyArray<ScoreRecord> => scoreOf(r).records
}

/** `name: total/rank` of every record, the quickest way to see a score sheet. */
export const standing = (report: FileReport | undefined): ReadonlyArray<string> =>
  recordsOf.score(report).map((r) => `${r.communityName} ${r.total} ${r.rank}`)

export const codes = (report: FileReport | undefined): ReadonlyArray<string> => {
  const { warnings, errors } = dataOf(report)
  return [...warnings, ...errors].map(({ code, cell }) => `${code} ${cell ?? ""}`.trim())
}
