/** Figures of a month, a row for each community or a row for each month; 182.25万人次 is written out. */
import { readAmount } from "../../cells/amounts/readAmount.ts"
import type { DayContext } from "../../cells/days/dayShapes.ts"
import { readDay } from "../../cells/days/readDay.ts"
import { monthIn, yearIn } from "../../file/period.ts"
import type { MonthlyStatisticsRecord } from "../../report/further.ts"
import type { Context } from "../../table/resolve.ts"
import { namedTime } from "../../table/rows/daysIn.ts"
import { openRows } from "../../table/rows/openRows.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, cellError, type Table, textAt } from "../../table/Table.ts"
import type { PlainKind } from "../PlainKind.ts"
import { monthlyStatisticsHeadings } from "./headings.ts"

/** The row's own month before the title's. */
const periodOf = (table: Table, row: number, named: DayContext): string | null => {
  const cell = cellAt(table, row, "month")
  const text = textAt(table, row, "month")
  const day = cell?.day ?? (text === "" ? null : readDay(cell, named, false).value)
  if (day !== null) return day.slice(0, 7)
  const bare = /^\d{1,2}$/u.exec(text.trim())?.[0]
  const month = bare === undefined ? (monthIn(text) ?? named.month) : Number(bare)
  const year = yearIn(text) ?? named.year
  if (month === null || year === null || month < 1 || month > 12) return null
  return `${year}-${String(month).padStart(2, "0")}`
}

export const readMonthlyStatistics = (
  table: Table,
  context: Context
): SheetRead<MonthlyStatisticsRecord> => {
  const rows = openRows(table, context, ["community", "month", "turnout"])
  const { walked, words, said } = rows
  const amountAt = (row: number, field: string): number | null => {
    const cell = cellAt(table, row, field)
    const address = addressAt(table, row, field)
    if (cell?.error !== undefined) said.add(cellError(cell.error), address, field)
    const { value, doubt } = readAmount(cell)
    if (doubt !== undefined) said.add(doubt, address, field)
    return value
  }
  const named = namedTime(table)
  const records = walked.data.map((row): MonthlyStatisticsRecord => {
    const at = rows.place(row)
    return {
      row,
      period: periodOf(table, row, named),
      ...at,
      unit: at.communityName === null ? words(row, "community") : null,
      turnout: amountAt(row, "turnout"),
      rubbish: amountAt(row, "rubbish"),
      corners: amountAt(row, "corners"),
      posters: amountAt(row, "posters"),
      leaflets: amountAt(row, "leaflets"),
      vehicles: amountAt(row, "vehicles"),
      ...rows.remark(row)
    }
  })
  return sheetOf(table, walked, records, said)
}

export const monthlyStatistics: PlainKind<MonthlyStatisticsRecord> = {
  kind: "monthly_statistics",
  vocabularies: [monthlyStatisticsHeadings],
  read: readMonthlyStatistics
}
