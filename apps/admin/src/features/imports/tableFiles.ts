/**
 * Which of the dropped files are worth sending: tables, and what has no ending. Photographs, letters
 * and a program's own leavings in the same folder stay where they are and are counted.
 */
import type { FoundFile } from "@aiwei/ui/files/droppedFiles"

const tables = new Set(["xls", "xlsx", "xlsm", "xlsb", "et", "ods", "csv", "tsv", "txt", "zip"])

/** A lock file that Excel or WPS leaves beside an open workbook, or a hidden file of the system. */
const leavings = /^(~\$|\.)|^(thumbs\.db|desktop\.ini)$/i

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

const isTable = (path: string): boolean => {
  const name = nameOf(path)
  if (leavings.test(name)) return false
  const dot = name.lastIndexOf(".")
  return dot === -1 || tables.has(name.slice(dot + 1).toLowerCase())
}

export const tableFiles = (files: ReadonlyArray<FoundFile>) => {
  const sent = files.filter((one) => isTable(one.path))
  return { sent, leftOut: files.length - sent.length }
}

/** What a batch is called: the folder that was given, or its first file. */
export const sourceOf = (files: ReadonlyArray<FoundFile>): string => {
  const paths = files.map((one) => one.path)
  const folder = paths[0]?.split("/")[0] ?? ""
  const shared = paths.every((path) => path.startsWith(`${folder}/`))
  if (shared || paths.length < 2) return folder
  return `${nameOf(paths[0] ?? "")} +${paths.length - 1}`
}
