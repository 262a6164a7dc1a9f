/**
 * A kind that is understood and cannot be written yet is refused by its name when it is to be imported, alone
 * or as a sheet among others; an inspection shows what was understood and says that an import would refuse it.
 */
import { kindNames, wordsFor } from "../file/fileWords.ts"
import type { DataSheet, FileReport, Finding, IgnoredSheet } from "../report.ts"
import { isStored } from "../report/kinds.ts"
import { sheetReasons } from "../understanding/sheetReasons.ts"

type Sheet = DataSheet | IgnoredSheet

const isLeft = (sheet: Sheet): boolean => sheet.role === "data" && !isStored(sheet.kind)

const leftOut = (sheet: Sheet): Sheet =>
  isLeft(sheet)
    ? { name: sheet.name, state: sheet.state, role: "ignore", ...sheetReasons.unsupported }
    : sheet

export const refusedWhenNotStored = (file: FileReport): FileReport => {
  if (file.outcome !== "import" || !file.sheets.some(isLeft)) return file
  const sheets = file.sheets.map(leftOut)
  const taken = sheets.find((sheet) => sheet.role === "data")
  if (taken?.role === "data") return { ...file, kind: taken.kind, sheets }
  return {
    ...file,
    outcome: "reject",
    code: "unsupported_kind",
    ...wordsFor("unsupported_kind", file.kind),
    sheets
  }
}

const notYet = (sheet: string, [zh, en]: readonly [string, string]): Finding => ({
  code: "kind_not_stored",
  sheet,
  message: `“${zh}”目前只能查看，还不能导入；所列内容是读出的结果，没有写入。`,
  messageEn: `This table (${en}) can be looked at and not imported yet; nothing of it is written.`
})

export const toldWhenNotStored = (file: FileReport): FileReport => {
  const told = file.sheets.flatMap((sheet) =>
    sheet.role === "data" && isLeft(sheet) ? [notYet(sheet.name, kindNames[sheet.kind])] : []
  )
  return told.length === 0 || file.outcome !== "import"
    ? file
    : { ...file, warnings: [...file.warnings, ...told] }
}
