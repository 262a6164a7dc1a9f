/**
 * Reads the score sheets of a batch by month, so that the earliest makes the scheme the others are
 * matched to. A sheet with formula errors, or without a month, is left unread and says why.
 */
import { addressOf } from "@aiwei/workbook/address"

import { monthIn, periodOf, type PeriodFound, yearIn } from "../file/period.ts"
import type { Grid } from "../grid/Grid.ts"
import { readScore } from "../kinds/score/readScore.ts"
import type { Finding, ScoreSheetReport } from "../report.ts"
import { findings, warning } from "../table/Findings.ts"
import { cellError } from "../table/Table.ts"
import { type Batch, type SeenSheet, seenAs } from "./Batch.ts"
import { rankTogether } from "./rankTogether.ts"

/** Every error cell from the header down, in reading order. */
export const errorCells = (grid: Grid, from: number): ReadonlyArray<Finding> => {
  const said = findings()
  for (const { row, cells } of grid.rows) {
    if (row < from) continue
    for (const [column, cell] of cells.entries()) {
      if (cell?.error !== undefined) said.add(cellError(cell.error), addressOf(row, column))
    }
  }
  return said.errors
}

/** The year most files of the batch speak of, for those that name only a month. */
export const batchYear = (batch: Batch): number | null => {
  const counts = new Map<number, number>()
  for (const { file, sight } of [...seenAs(batch, "plain"), ...seenAs(batch, "score")]) {
    for (const text of [file.source.path, sight.table.names]) {
      const year = yearIn(text)
      if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return most?.[0] ?? batch.known.office.year
}

/** A part that names no month (续表) is of the month of the part before it on its sheet. */
interface PeriodOf extends PeriodFound {
  readonly continues: boolean
}

interface Before {
  readonly name: string | null
  readonly period: string | null
}

export const periodsOf = (batch: Batch): ReadonlyMap<SeenSheet, PeriodOf> => {
  const year = batchYear(batch)
  const found = new Map<SeenSheet, PeriodOf>()
  let before: Before = { name: null, period: null }
  for (const { seen, sight } of seenAs(batch, "score")) {
    const { sheet } = seen
    const own = periodOf(sight.named, year, batch.hints.period)
    const isPart = before.name === sheet.name && (sheet.firstRow ?? 1) > 1
    const period = own.period ?? (isPart ? before.period : null)
    const continues = isPart && period !== null && sight.named.titles.every(isMonthless)
    found.set(seen, { ...own, period, continues })
    before = { name: sheet.name, period }
  }
  return found
}

const isMonthless = (text: string): boolean => monthIn(text) === null

const conflict = warning(
  "period_conflict",
  "标题、工作表名与文件名中的月份不一致，按标题中的月份录入，请核对。",
  "Title, sheet name and file name disagree on the month; the title's month is used."
)

const sameMonth = (period: string, other: string) =>
  warning(
    "same_month_twice",
    `“${other}”里已有同一社区${period}的得分，两份都已列出；保存时先导入的一份为准，请核对是否重复。`,
    `“${other}” has scores of the same community for ${period} as well; the first to be stored counts.`,
    { otherFile: other }
  )

const isRepeated = (
  told: ReadonlyMap<string, string>,
  { period, records }: ScoreSheetReport
): boolean => records.some(({ communityName }) => told.has(`${period} ${communityName}`))

/** The file that gave a community its scores for this month before, if any did. */
const again = (
  told: Map<string, string>,
  path: string,
  { period, records }: ScoreSheetReport
): string | null => {
  const keys = records.map(({ communityName }) => `${period} ${communityName}`)
  const other = keys.map((key) => told.get(key)).find((p) => p !== undefined && p !== path)
  for (const key of keys) if (!told.has(key)) told.set(key, path)
  return other ?? null
}

export const readScores = (batch: Batch): void => {
  const periods = periodsOf(batch)
  const sheets = seenAs(batch, "score").flatMap(({ file, seen, sight }) => {
    const found = periods.get(seen)
    const broken = errorCells(sight.table.grid, sight.shape.block.top).length > 0
    return found?.period == null || broken
      ? []
      : [{ file, seen, sight, found, period: found.period }]
  })
  sheets.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
  let scheme = batch.known.indicators
  const told = new Map<string, string>()
  for (const { file, seen, sight, found, period } of sheets) {
    const read = readScore(sight.table, sight.shape, batch.communities, period, scheme)
    seen.withoutPoints = read === null
    const { records = [], indicators = [] } = read?.report ?? {}
    if (read === null || records.length === 0 || indicators.length === 0) continue
    scheme = read.scheme
    const said = findings()
    // The same communities again without a month of their own are another month nobody named.
    if (found.continues && isRepeated(told, read.report)) continue
    const other = again(told, file.source.path, read.report)
    if (other !== null)
      said.add(sameMonth(period, other), addressOf(read.report.headerRows[0] ?? 1, 0))
    if (found.conflict) said.add(conflict, addressOf(read.report.titleRows[0] ?? 1, 0))
    seen.report = { ...read.report, warnings: [...read.report.warnings, ...said.warnings] }
    seen.layout = read.layout
  }
  for (const file of batch.files) rankTogether(file.sheets)
}
