/**
 * A day in any of the ways offices write it: 2026.3.5, 26-3-5, 20260305, 3月5日, 3.5, 5日, a serial number, a
 * date with a time or a weekday. What could be two days is none: both are named and the record stays empty.
 */
import type { Cell } from "@aiwei/workbook/Workbook"

import { compact, saysNothing, textOf } from "../cellText.ts"
import type { Doubt, Reading } from "../Reading.ts"
import { clocked } from "./clock.ts"
import { type DayContext, dayMeant } from "./dayShapes.ts"

export interface DayReading extends Reading<string> {
  readonly time?: string
  /** 上午 or 下午, when the cell says so. */
  readonly half?: string
}

const doubtful = (code: string, raw: string, zh: string, en: string, more = {}): Doubt => ({
  code,
  severity: "error",
  zh: `“${raw}”${zh}`,
  en: `“${raw}” ${en}`,
  more: { raw, expected: null, ...more }
})

export const invalidDate = (raw: string): Doubt =>
  doubtful(
    "invalid_date",
    raw,
    "不是一个日期，已留空，请核对后补填。",
    "is no day of the calendar; left empty. Check it and fill it in."
  )

const ambiguousDate = (raw: string, candidates: ReadonlyArray<string>): Doubt =>
  doubtful(
    "invalid_date",
    raw,
    `可能是 ${candidates.join(" 或 ")}，已留空，请核对。`,
    `may be ${candidates.join(" or ")}; left empty, please check.`,
    { candidates }
  )

const missing = {
  year: ["没有年份，表中也看不出是哪一年", "names no year, and neither does the table"],
  month: ["只有日，看不出是哪个月", "is a day without a month"],
  day: ["只有月份，没有日", "names a month and no day"]
} as const

const incompleteDate = (raw: string, what: "year" | "month" | "day"): Doubt => {
  const [zh, en] = missing[what]
  return doubtful("invalid_date", raw, `${zh}，已留空，请补填。`, `${en}; left empty.`, {
    missing: what
  })
}

const severalDates = (raw: string, day: string): Doubt => ({
  code: "several_dates",
  severity: "warning",
  zh: `“${raw}”不止一天，按第一天 ${day} 录入，请核对。`,
  en: `“${raw}” is more than one day; the first, ${day}, was taken.`,
  more: { raw, value: day }
})

/** 3.1 as a number may have been 3.10: the spreadsheet dropped the zero. */
const lostZero = /^(\d{1,2}\.)([123])$/u

const withZero = (text: string, context: DayContext): ReadonlyArray<string> => {
  const [, month = "", date = ""] = lostZero.exec(text) ?? []
  return month === "" ? [] : dayMeant(`${month}${date}0`, context).days
}

const between =
  /(?<=[\d日号])(?:至|到|~|～|—+|--+|、|,|，|;|；|和|及|(?<=日|号)-|-(?=\d{4}))(?=\d)/u

const firstOf = (words: string, context: DayContext): string | null => {
  const [head = "", ...more] = words.split(between)
  if (more.length === 0) {
    // 3月5-8日
    const spread = /^(.*?\d{1,2}月)(\d{1,2})[-~](\d{1,2})[日号]?$/u.exec(words)
    return spread === null
      ? null
      : (dayMeant(`${spread[1]}${spread[2]}日`, context).days[0] ?? null)
  }
  const { days } = dayMeant(head, context)
  return days.length === 1 ? (days[0] ?? null) : null
}

/** `loose` when a number's last zero may have been lost. */
export const readDay = (
  cell: Cell | undefined,
  context: DayContext,
  loose = typeof cell?.value === "number" && cell.shown === undefined
): DayReading => {
  if (cell?.day !== undefined) {
    return { value: cell.day, ...(cell.time === undefined ? {} : { time: cell.time }) }
  }
  const raw = textOf(cell).trim()
  const { rest, time, half } = clocked(cell?.shown ?? raw)
  const words = rest.replace(/^['’‘]/u, "").replace(/[(（].*[)）]$/u, "")
  if (saysNothing(compact(raw))) return { value: null }
  const at = { ...(time === null ? {} : { time }), ...(half === null ? {} : { half }) }
  const { days, incomplete } = dayMeant(words, context)
  const all = loose ? [...new Set([...days, ...withZero(words, context)])] : days
  const [only] = all
  if (only !== undefined) {
    return all.length === 1
      ? { value: only, ...at }
      : { value: null, doubt: ambiguousDate(raw, all) }
  }
  const first = firstOf(words, context)
  if (first !== null) return { value: first, ...at, doubt: severalDates(raw, first) }
  return {
    value: null,
    doubt: incomplete === undefined ? invalidDate(raw) : incompleteDate(raw, incomplete)
  }
}
