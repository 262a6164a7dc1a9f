/**
 * The days of a column, with year and month from what the table is called, else from its own days, else
 * from the day it was handed in. A number that may be two days is settled by the days around it, and told.
 */
import { textOf, tidy } from "../../cells/cellText.ts"
import { type DayContext } from "../../cells/days/dayShapes.ts"
import { type DayReading, readDay } from "../../cells/days/readDay.ts"
import { monthIn, yearIn } from "../../file/period.ts"
import { written } from "../../grid/Grid.ts"
import { type Findings, warning } from "../Findings.ts"
import type { Context } from "../resolve.ts"
import { addressAt, cellAt, cellError, type Table } from "../Table.ts"
import type { Walked } from "../walkRows.ts"
import type { SourceRow } from "./carried.ts"

const handedInDay = /(20\d{2})[年.\-/](\d{1,2})[月.\-/]\d{1,2}/u

const handedIn = (table: Table): { year: number; month: number } | null => {
  for (const row of table.grid.rows) {
    if (row.row >= table.block.top) return null
    for (const { text } of written(table.grid, row)) {
      const found = handedInDay.exec(text.normalize("NFKC").replaceAll(" ", ""))
      if (found !== null) return { year: Number(found[1]), month: Number(found[2]) }
    }
  }
  return null
}

const dayFields = ["date", "foundDate", "doneDate", "deadline"]

/** The year most days of the table name themselves, this column's first. */
const ownYear = (table: Table, data: ReadonlyArray<number>, field: string): number | null => {
  for (const one of [field, ...dayFields]) {
    const year = columnYear(table, data, one)
    if (year !== null) return year
  }
  return null
}

const columnYear = (table: Table, data: ReadonlyArray<number>, field: string): number | null => {
  if (!table.columnOf.has(field)) return null
  const counts = new Map<number, number>()
  for (const row of data.slice(0, 2000)) {
    const day = readDay(cellAt(table, row, field), { year: null, month: null }).value
    const year = day === null ? null : Number(day.slice(0, 4))
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])
  return most?.[0] ?? null
}

const times = new WeakMap<Table, DayContext>()

/** What the table's own names say of its time; a title of several years says no year. */
export const namedTime = (table: Table): DayContext => {
  const known = times.get(table) ?? timeOf(table)
  times.set(table, known)
  return known
}

const timeOf = (table: Table): DayContext => {
  const years = new Set([...table.names.matchAll(/(?<!\d)20[1-4]\d(?=\D|$)/gu)].map(([y]) => y))
  return {
    year: years.size > 1 ? null : (yearIn(table.names) ?? yearAlone(years)),
    month: monthIn(table.names)
  }
}

const yearAlone = (years: ReadonlySet<string>): number | null => {
  const [year] = years
  return year === undefined ? null : Number(year)
}

/** 3月份 over the rows of March. */
const sectionMonths = ({ skipped }: Walked) => {
  const months = skipped.flatMap(({ row, reason, text }) => {
    const month = reason === "section" ? monthIn(text) : null
    return month === null ? [] : [{ row, month }]
  })
  return (row: number): number | null =>
    months.findLast((section) => section.row < row)?.month ?? null
}

export const contextOf = (
  table: Table,
  context: Context,
  data: ReadonlyArray<number>,
  field: string
): DayContext => {
  const named = namedTime(table)
  if (named.year !== null) return named
  const handed = handedIn(table)
  const own = ownYear(table, data, field)
  const late = handed !== null && named.month !== null && named.month > handed.month
  const ofMeta = handed === null ? null : late ? handed.year - 1 : handed.year
  return { year: own ?? ofMeta ?? context.year ?? null, month: named.month }
}

export interface DayFound {
  readonly day: string | null
  readonly time: string | null
  readonly half: string | null
}

export type DaysIn = (row: number) => DayFound

const nowhere: DayFound = { day: null, time: null, half: null }

/**
 * 3.1 in a text file may have been the number 3.10, where most of the column is written so and no cell kept
 * its zero.
 */
const mayLoseZeros = (table: Table, data: ReadonlyArray<number>, field: string): boolean => {
  const texts = data.map((row) => tidy(textOf(cellAt(table, row, field)))).filter((t) => t !== "")
  const bare = texts.filter((text) => /^\d{1,2}\.\d{1,2}$/u.test(text))
  return bare.length * 2 > texts.length && !bare.some((text) => text.endsWith("0"))
}

const settledBetween = (
  readings: ReadonlyArray<DayReading>,
  at: number,
  candidates: ReadonlyArray<string>
): string | null => {
  const before = readings.slice(0, at).findLast(({ value }) => value !== null)?.value
  const after = readings.slice(at + 1).find(({ value }) => value !== null)?.value
  const fits = candidates.filter(
    (day) => (before == null || before <= day) && (after == null || day <= after)
  )
  return before != null && after != null && before <= after && fits.length === 1
    ? (fits[0] ?? null)
    : null
}

const settledDay = (raw: unknown, day: string) =>
  warning(
    "ambiguous_date",
    `“${String(raw)}”按前后日期判定为 ${day}，请核对。`,
    `“${String(raw)}” was taken as ${day} because of the days around it; please check.`,
    { raw, value: day }
  )

/** What a column of days may be like: a quiet one has words (未完成) beside its days. */
export interface DaysOptions {
  readonly quiet?: boolean
  readonly context?: DayContext
}

export const daysIn = (
  table: Table,
  walked: Walked,
  context: Context,
  field: string,
  source: SourceRow,
  said: Findings,
  { quiet = false, context: given }: DaysOptions = {}
): DaysIn => {
  if (!table.columnOf.has(field)) return () => nowhere
  const { data } = walked
  const time = given ?? contextOf(table, context, data, field)
  const monthAt = sectionMonths(walked)
  const isText = table.grid.sheet.name === "csv" && mayLoseZeros(table, data, field)
  const own = data.filter((row) => source(row, field) === row)
  const known = new Map<string, DayReading>()
  const readings = own.map((row): DayReading => {
    const cell = cellAt(table, row, field)
    const loose = cell?.shown === undefined && (typeof cell?.value === "number" || isText)
    const month = monthAt(row) ?? time.month
    // A log of a year has the same few hundred days over and over.
    const key =
      cell?.day === undefined
        ? `${typeof cell?.value} ${cell?.shown ?? cell?.value} ${month}`
        : null
    const there = key === null ? undefined : known.get(key)
    if (there !== undefined) return there
    const reading = readDay(cell, { year: time.year, month }, loose)
    if (key !== null) known.set(key, reading)
    return reading
  })
  const found = new Map<number, DayFound>()
  for (const [at, row] of own.entries()) {
    const cell = cellAt(table, row, field)
    const address = addressAt(table, row, field)
    const reading = readings[at] ?? { value: null }
    if (cell?.error !== undefined) {
      said.add(cellError(cell.error), address, field)
      continue
    }
    const candidates = reading.doubt?.more?.["candidates"]
    const settled = Array.isArray(candidates)
      ? settledBetween(readings, at, candidates.map(String))
      : null
    const says = settled === null ? reading.doubt : settledDay(textOf(cell), settled)
    const isWord = quiet && !/\d/u.test(textOf(cell).normalize("NFKC"))
    if (says !== undefined && !isWord) said.add(says, address, field)
    const { time: clock = null, half = null } = reading
    found.set(row, { day: settled ?? reading.value, time: clock, half })
  }
  return (row) => {
    const from = source(row, field)
    return from === null ? nowhere : (found.get(from) ?? nowhere)
  }
}

/** The table names its month or year, and this day lies outside. */
export const sayOutOfPeriod = (
  table: Table,
  row: number,
  field: string,
  day: string | null,
  said: Findings,
  monthly: boolean
): void => {
  const { year, month } = namedTime(table)
  if (day === null || year === null) return
  const inYear = Number(day.slice(0, 4)) === year
  const inMonth = !monthly || month === null || Number(day.slice(5, 7)) === month
  if (inYear && inMonth) return
  const period = monthly && month !== null ? `${year}年${month}月` : `${year}年`
  const zh = `台账为${period}，此日期为${inYear ? `${Number(day.slice(5, 7))}月` : `${day.slice(0, 4)}年`}，已照录，请核对。`
  const en = `The table is of ${period}; this day, ${day}, is not. Kept as written, please check.`
  const raw = textOf(cellAt(table, row, field))
  said.add(warning("date_out_of_period", zh, en, { raw }), addressAt(table, row, field), field)
}
