/**
 * Which of the dropped files are worth sending: tables, and what has no ending. Photographs, letters
 * and a program's own leavings in the same folder stay where they are and are counted.
 */
import type { FoundFile } from "@aiwei/ui/files/droppedFiles"

const tables = new Set(
  "xls xlsx xlsm xlsb xlt xltx et ett ods csv tsv txt htm html xml zip".split(" ")
)

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

const sharedFolder = (files: ReadonlyArray<FoundFile>): string | null => {
  const folder = files[0]?.path.split("/")[0] ?? ""
  return files.length > 0 && files.every((one) => one.path.startsWith(`${folder}/`)) ? folder : null
}

/** Paths as seen from inside the folder that was given, as the command line has them too. */
export const seenFromInside = (files: ReadonlyArray<FoundFile>): ReadonlyArray<FoundFile> => {
  const folder = sharedFolder(files)
  if (folder === null) return files
  return files.map(({ path, file }) => ({ path: path.slice(folder.length + 1), file }))
}

/** What a batch is called: the folder that was given, or its first file. */
export const sourceOf = (files: ReadonlyArray<FoundFile>): string => {
  const first = nameOf(files[0]?.path ?? "")
  return sharedFolder(files) ?? (files.length < 2 ? first : `${first} +${files.length - 1}`)
}
