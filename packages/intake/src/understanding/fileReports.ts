/** Reports of whole files, for every way a file can end. */
import type { Workbook } from "@aiwei/workbook/Workbook"

import { wordsFor } from "../file/fileWords.ts"
import type {
  Counts,
  DataSheet,
  FileCode,
  FileReport,
  Finding,
  IgnoredSheet,
  Kind,
  Outcome
} from "../report.ts"

export interface FileSource {
  readonly path: string
  readonly sha256: string
}

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }

const aboutFile = (read: Workbook | undefined) => ({
  format: read?.format ?? null,
  ...(read?.encoding === undefined ? {} : { encoding: read.encoding }),
  ...(read?.eol === undefined ? {} : { eol: read.eol })
})

export interface Ending {
  readonly outcome: Outcome
  readonly code: FileCode
  readonly kind?: Kind | null
  readonly sheets?: ReadonlyArray<IgnoredSheet>
  readonly warnings?: ReadonlyArray<Finding>
  readonly errors?: ReadonlyArray<Finding>
  readonly duplicateOf?: string
}

const copyOf = (original: string) => ({
  duplicateOf: original,
  message: `与“${original}”逐字节相同，只导入那一份，这一份没有再导入，无需处理。`,
  messageEn: `The same bytes as “${original}”, which is imported; this copy is not. Nothing to do.`
})

/** A file that gives no records. */
export const endedReport = (
  { path, sha256 }: FileSource,
  read: Workbook | undefined,
  ending: Ending
): FileReport => ({
  path,
  sha256,
  outcome: ending.outcome,
  kind: ending.kind ?? null,
  ...aboutFile(read),
  code: ending.code,
  ...wordsFor(ending.code, ending.kind ?? null),
  ...(ending.duplicateOf === undefined ? {} : copyOf(ending.duplicateOf)),
  sheets: ending.sheets ?? [],
  warnings: ending.warnings ?? [],
  errors: ending.errors ?? [],
  counts: { ...noCounts, errors: ending.errors?.length ?? 0 }
})

/** A cell that stops its whole file; without a cell the file's own sentence says it all. */
export const unusable = (code: FileCode, sheet: string | undefined, cell: string): Finding => ({
  code,
  ...(sheet === undefined ? {} : { sheet }),
  cell,
  message:
    "这一格里有看不见的 NUL 字符，内容可能已损坏；整个文件没有导入。请重新输入该格内容后再导入。",
  messageEn:
    "The cell holds a NUL character and may be damaged; the file was not imported. Type it anew and import again."
})

export interface Imported {
  readonly kind: Kind
  readonly sheets: ReadonlyArray<DataSheet | IgnoredSheet>
  readonly warnings: ReadonlyArray<Finding>
  readonly year?: number
  readonly period?: string
  readonly layout?: "a" | "b" | "c"
}

const sum = (
  sheets: ReadonlyArray<DataSheet | IgnoredSheet>,
  of: (sheet: DataSheet) => number
): number => sheets.reduce((total, sheet) => total + (sheet.role === "data" ? of(sheet) : 0), 0)

export const importedReport = (
  { path, sha256 }: FileSource,
  read: Workbook,
  file: Imported
): FileReport => ({
  path,
  sha256,
  outcome: "import",
  ...aboutFile(read),
  ...file,
  errors: [],
  counts: {
    ...noCounts,
    skipped: sum(file.sheets, ({ skippedRows }) => skippedRows.length),
    errors: sum(file.sheets, ({ errors }) => errors.length)
  }
})
