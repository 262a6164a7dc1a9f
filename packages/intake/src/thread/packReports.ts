/**
 * Reports on their way from one thread to another. Long lists are packed, so that the one who receives a hundred
 * thousand records can take them in without standing still.
 */
import { setImmediate } from "node:timers/promises"

import type { DataSheet, FileReport, IgnoredSheet } from "../report.ts"
import { type PackedValues, packValues } from "./packValues.ts"
import { unpackValues } from "./unpackValues.ts"

const lists = ["records", "skippedRows", "warnings", "errors"] as const

type Sheet = DataSheet | IgnoredSheet

interface PackedSheet {
  /** The sheet, its long lists empty. */
  readonly sheet: Sheet
  readonly long: Readonly<Partial<Record<(typeof lists)[number], PackedValues>>>
}

export interface PackedReport {
  /** The file, without its sheets. */
  readonly file: FileReport
  readonly sheets: ReadonlyArray<PackedSheet>
}

const many = 500

const packedSheet = (sheet: Sheet): PackedSheet => {
  if (sheet.role === "ignore") return { sheet, long: {} }
  const long = lists.filter((list) => sheet[list].length > many)
  return {
    sheet: { ...sheet, ...Object.fromEntries(long.map((list) => [list, []])) },
    long: Object.fromEntries(long.map((list) => [list, packValues(sheet[list])]))
  }
}

export const packReports = (reports: ReadonlyArray<FileReport>): ReadonlyArray<PackedReport> =>
  reports.map((file) => ({ file: { ...file, sheets: [] }, sheets: file.sheets.map(packedSheet) }))

const listOf = async (packed: PackedValues): Promise<ReadonlyArray<unknown>> => {
  const items: Array<unknown> = []
  for (const part of unpackValues(packed)) {
    for (const item of part) items.push(item)
    await setImmediate()
  }
  return items
}

const unpackedSheet = async ({ sheet, long }: PackedSheet): Promise<Sheet> => {
  const whole: Record<string, unknown> = {}
  for (const [list, packed] of Object.entries(long)) whole[list] = await listOf(packed)
  return { ...sheet, ...whole }
}

export const unpackReports = async (
  packed: ReadonlyArray<PackedReport>
): Promise<ReadonlyArray<FileReport>> => {
  const reports: Array<FileReport> = []
  for (const { file, sheets } of packed) {
    const whole: Array<Sheet> = []
    for (const sheet of sheets) whole.push(await unpackedSheet(sheet))
    reports.push({ ...file, sheets: whole })
  }
  return reports
}
