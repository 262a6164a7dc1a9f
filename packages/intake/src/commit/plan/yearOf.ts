/**
 * The year a file speaks of. A month of scores says it best, then the file's name and title, then the day
 * it was filled in; what is left open is settled by the rest of the batch.
 */
import type { FileReport } from "../../report.ts"
import { scoreSheetsOf } from "./planFile.ts"

const yearIn = (text: string): number | null => {
  const found = /(?<!\d)(20\d{2})(?!\d)/u.exec(text.normalize("NFKC"))
  return found === null ? null : Number(found[1])
}

const firstYear = (texts: ReadonlyArray<string>): number | null => {
  for (const text of texts) {
    const year = yearIn(text)
    if (year !== null) return year
  }
  return null
}

export const yearOf = (file: FileReport): number | null => {
  const periods = scoreSheetsOf(file).map(({ period }) => Number(period.slice(0, 4)))
  if (periods.length > 0) return Math.min(...periods)
  if (file.year !== undefined) return file.year
  const rows = file.sheets.flatMap((sheet) => (sheet.role === "data" ? sheet.skippedRows : []))
  const of = (reason: string) => rows.filter((row) => row.reason === reason).map(({ text }) => text)
  return firstYear([file.path.split("/").at(-1) ?? file.path, ...of("title"), ...of("meta")])
}

const earliest = (years: ReadonlyArray<number>): number | null =>
  years.length === 0 ? null : Math.min(...years)

/** The earliest month's year, else the earliest year of any file. */
export const batchYear = (files: ReadonlyArray<FileReport>): number | null => {
  const scored = files.filter(({ kind }) => kind === "score").flatMap((file) => yearOf(file) ?? [])
  return earliest(scored) ?? earliest(files.flatMap((file) => yearOf(file) ?? []))
}
