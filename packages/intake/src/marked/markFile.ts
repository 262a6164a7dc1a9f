/** The bytes of a file with its findings marked in it, or why it cannot be. */
import { defaultLimits } from "@aiwei/workbook/limits"
import { markXlsx } from "@aiwei/workbook/marking/markXlsx"
import { rebuiltXlsx } from "@aiwei/workbook/marking/rebuiltXlsx"
import { Refused } from "@aiwei/workbook/Refused"
import type { Sheet, Workbook } from "@aiwei/workbook/Workbook"

import { delimited } from "../area/delimited.ts"
import type { FileReport } from "../report.ts"
import { markIn, markName, writeMark } from "./markSheet.ts"
import { type Language, type Marks, marksOf } from "./marksOf.ts"

export interface FileToMark {
  readonly batch: string
  readonly report: FileReport
  readonly bytes: Uint8Array
  readonly read: Workbook
  readonly language: Language
}

export interface FileMarked {
  readonly name: string
  readonly bytes: Uint8Array
  readonly rebuilt: boolean
  readonly rows: number
}

export type NotMarked = "nothing" | "marked" | "tooLarge"

/** A workbook that is built anew lies in memory whole. */
const mostCells = 500_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const nameOf = (path: string, rebuilt: boolean, language: Language): string => {
  const file = path.split(/[/\\]/u).at(-1) ?? path
  const dot = file.lastIndexOf(".")
  const stem = dot > 0 ? file.slice(0, dot) : file
  const ending = !rebuilt && /\.xlsm$/iu.test(file) ? "xlsm" : "xlsx"
  const words =
    language === "zh"
      ? { marked: "改错", rebuilt: "改错-新表" }
      : { marked: "errors", rebuilt: "errors-new-workbook" }
  return `${stem}-${rebuilt ? words.rebuilt : words.marked}.${ending}`
}

const cellsIn = ({ sheets }: Workbook): number =>
  sheets.reduce((sum, { rows }) => rows.reduce((n, { cells }) => n + cells.length, sum), 0)

/** A text file's only sheet has no name, or one that no workbook takes. */
const asSheets = (read: Workbook) => {
  const sheets = read.format === "csv" ? read.sheets.map(delimited) : read.sheets
  const names = new Map<Sheet, string>()
  const taken = new Set<string>()
  for (const [at, sheet] of sheets.entries()) {
    const clean = sheet.name
      .replaceAll(/[*?:\\/[\]]/gu, " ")
      .replaceAll(/^'+|'+$/gu, "")
      .trim()
    const short = clean.slice(0, 31)
    const free = short !== "" && !taken.has(short.toLowerCase()) ? short : `Sheet ${at + 1}`
    taken.add(free.toLowerCase())
    names.set(sheet, free)
  }
  return { sheets, names }
}

const hiddenOf = ({ batch, report }: FileToMark, { marks }: Marks) => ({
  name: markName,
  rows: writeMark({ batch, file: report.path, sheets: marks })
})

const rowsIn = ({ sheets }: Marks): number => sheets.reduce((sum, { rows }) => sum + rows.size, 0)

const inPlace = (file: FileToMark): FileMarked | NotMarked => {
  const marks = marksOf(file.report, file.read, file.language, ({ name }) => name)
  if (rowsIn(marks) === 0) return "nothing"
  const marking = { sheets: marks.sheets, hidden: hiddenOf(file, marks) }
  return {
    name: nameOf(file.report.path, false, file.language),
    bytes: markXlsx(file.bytes, marking, defaultLimits),
    rebuilt: false,
    rows: rowsIn(marks)
  }
}

const anew = async (file: FileToMark): Promise<FileMarked | NotMarked> => {
  if (cellsIn(file.read) > mostCells) return "tooLarge"
  const { sheets, names } = asSheets(file.read)
  const read = { ...file.read, sheets }
  const marks = marksOf(file.report, read, file.language, (sheet) => names.get(sheet) ?? sheet.name)
  if (rowsIn(marks) === 0) return "nothing"
  const named = sheets.map((sheet) => ({ ...sheet, name: names.get(sheet) ?? sheet.name }))
  const marking = { sheets: marks.sheets, hidden: hiddenOf(file, marks) }
  return {
    name: nameOf(file.report.path, true, file.language),
    bytes: markXlsx(await rebuiltXlsx(named), marking, defaultLimits),
    rebuilt: true,
    rows: rowsIn(marks)
  }
}

export const markFile = async (file: FileToMark): Promise<FileMarked | NotMarked> => {
  if (markIn(file.read) !== null) return "marked"
  try {
    if (file.read.format === "xlsx" && isZip(file.bytes)) return inPlace(file)
  } catch (thrown) {
    // A workbook of so few parts that colours have no place in it.
    if (!(thrown instanceof Refused)) throw thrown
  }
  return anew(file)
}
