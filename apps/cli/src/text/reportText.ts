/**
 * An import report for the terminal: a line a file, then every cell that somebody should look at, then what
 * to do next. Codes are for scripts and stand in the JSON alone.
 */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Walked } from "../importing/walk.ts"
import { table } from "../table.ts"
import { en } from "../words/en.ts"
import { type Words, zh } from "../words/zh.ts"
import { cellPlace } from "./cellPlace.ts"

type Served = Outputs["imports"]["commit"]
/** A file that was never sent has a code of this side. */
type FileReport = Omit<Served["files"][number], "code"> & { readonly code?: string }
export interface Report extends Omit<Served, "files"> {
  readonly files: ReadonlyArray<FileReport>
}
type Counts = Report["totals"]
type DataSheet = Extract<FileReport["sheets"][number], { role: "data" }>
type Finding = FileReport["warnings"][number]
/** What was asked for: only looking, the same work rolled back, or what is stored. */
export type Asked = "inspected" | "tried" | "stored"

const none: Counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }

const unread = { kind: null, format: null, sheets: [], warnings: [], errors: [], counts: none }

const ignored = ({ path }: Walked): FileReport => ({
  ...unread,
  path,
  outcome: "ignored",
  message: zh.ignoredFile,
  messageEn: en.ignoredFile
})

const tooLarge = ({ path }: Walked): FileReport => ({
  ...unread,
  path,
  outcome: "reject",
  code: "too_large",
  message: zh.tooLargeFile,
  messageEn: en.tooLargeFile
})

const unreadable = ({ path }: Walked): FileReport => ({
  ...unread,
  path,
  outcome: "reject",
  code: "unreadable",
  message: zh.unreadableFile,
  messageEn: en.unreadableFile
})

interface LeftOut {
  readonly tooLarge: ReadonlyArray<Walked>
  readonly unreadable: ReadonlyArray<Walked>
  readonly ignored: ReadonlyArray<Walked>
}

/** What was set aside on the way is part of the answer: nothing of a folder goes unmentioned. */
export const withLeftOut = (report: Report, left: LeftOut): Report => ({
  ...report,
  files: [
    ...report.files,
    ...left.tooLarge.map(tooLarge),
    ...left.unreadable.map(unreadable),
    ...left.ignored.map(ignored)
  ]
})

const isData = (sheet: FileReport["sheets"][number]): sheet is DataSheet => sheet.role === "data"

const stateOf = ({ counts }: FileReport, asked: Asked): keyof Words["fileStates"] => {
  if (asked !== "stored") return "understood"
  if (counts.new + counts.changed > 0) return "stored"
  return counts.unchanged > 0 ? "same" : "nothing"
}

const resultOf = (file: FileReport, words: Words, asked: Asked): string =>
  file.outcome === "import"
    ? words.fileStates[stateOf(file, asked)]
    : ((words.language === "en" ? file.messageEn : file.message) ?? words.outcome[file.outcome])

const fileRow = (file: FileReport, words: Words, asked: Asked) => {
  const counts = file.counts
  return [
    file.path,
    file.kind === null ? "" : words.kinds[file.kind],
    ...[counts.new, counts.changed, counts.unchanged, counts.skipped, counts.errors].map(
      (n) => n || ""
    ),
    resultOf(file, words, asked)
  ]
}

const findingLine =
  ({ path, format }: FileReport, sheet: string, words: Words) =>
  (finding: Finding) => {
    const place = { file: path, format, sheet: finding.sheet ?? sheet, cell: finding.cell ?? "" }
    const said = words.language === "en" ? finding.messageEn : finding.message
    return `  ${cellPlace(place)}${words.colon}${said}`
  }

const findingsOf =
  (pick: (part: DataSheet | FileReport) => ReadonlyArray<Finding>, words: Words) =>
  (file: FileReport): ReadonlyArray<string> => [
    ...pick(file).map(findingLine(file, "", words)),
    ...file.sheets
      .filter(isData)
      .flatMap((sheet) => pick(sheet).map(findingLine(file, sheet.name, words)))
  ]

/** Nothing is left to be done about what is stored. */
const nextStep = (files: Report["files"], words: Words, asked: Asked): ReadonlyArray<string> => {
  if (asked === "stored") return []
  const any = files.some(({ outcome }) => outcome === "import")
  return [any ? words.nextStep[asked] : words.nextStep.nothing]
}

/** Which tables were read by what somebody said of their columns. */
const mappedSheets = (files: Report["files"], words: Words): ReadonlyArray<string> =>
  files.flatMap((file) =>
    file.sheets.filter(isData).flatMap((sheet) =>
      (sheet.mappings ?? []).map(({ id }) => {
        const place = { file: file.path, format: file.format, sheet: sheet.name, cell: "" }
        return `  ${cellPlace(place)}${words.colon}${id === null ? words.mapGiven : words.mapRemembered(id)}`
      })
    )
  )

const section = (title: string, lines: ReadonlyArray<string>) =>
  lines.length === 0 ? [] : ["", `${title} (${lines.length})`, ...lines]

export const reportText = (words: Words, report: Report, asked: Asked): string => {
  const numbers = [
    words.counts.new,
    words.counts.changed,
    words.counts.unchanged,
    words.counts.skipped,
    words.counts.errors
  ]
  const heads = [
    { title: words.file },
    { title: words.kind },
    ...numbers.map((title) => ({ title, align: "right" as const })),
    { title: words.result }
  ]
  const rows = report.files.map((file) => fileRow(file, words, asked))
  return [
    table(heads, rows),
    ...section(words.errorsFound, report.files.flatMap(findingsOf((part) => part.errors, words))),
    ...section(
      words.warningsFound,
      report.files.flatMap(findingsOf((part) => part.warnings, words))
    ),
    ...section(words.readByMaps, mappedSheets(report.files, words)),
    "",
    words.importTotals(report.totals, report.batch),
    ...nextStep(report.files, words, asked)
  ].join("\n")
}
