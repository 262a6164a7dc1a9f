/**
 * The month a score sheet is for: from its title, else the sheet's name, else the file's. The day it was
 * handed in lies in the month after and is only good for a missing year.
 */
import { compact } from "../cells/cellText.ts"
import { chineseNumber } from "../cells/chineseNumber.ts"

export interface Named {
  readonly titles: ReadonlyArray<string>
  readonly sheet: string
  readonly file: string
  /** Rows with 填报日期 and the like. */
  readonly meta: ReadonlyArray<string>
}

export interface PeriodFound {
  /** `YYYY-MM`, or null when something is open. */
  readonly period: string | null
  /** True when the title and another name disagree on the month. */
  readonly conflict: boolean
}

const numerals = (text: string): string =>
  compact(text).replace(/[〇零一二三四五六七八九十]+(?=年|月)/gu, (word) =>
    String(chineseNumber(word) ?? word)
  )

const plausible = (month: number): boolean => month >= 1 && month <= 12

const fullShapes = [
  /(20\d{2})年度?(\d{1,2})月(?!\d{1,2}日)/u,
  /(?<!\d)(20\d{2})[.\-_/](\d{1,2})(?![\d.\-/])/u,
  /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/u
]

export const yearIn = (text: string): number | null => {
  const found = /(?<!\d)(20\d{2})(?=年|[.\-_/]\d|(?:0[1-9]|1[0-2])(?!\d))/u.exec(
    numerals(text)
  )?.[1]
  if (found !== undefined) return Number(found)
  const short = /(?<![\d第])(2\d|3\d)年(?=度|\d{1,2}月)/u.exec(numerals(text))?.[1]
  return short === undefined ? null : 2000 + Number(short)
}

/** 2025.03.01-2025.03.31: days that all lie in one month name it. */
const monthOfDays = (words: string): number | null => {
  const days = [...words.matchAll(/20\d{2}[年.\-/](\d{1,2})[月.\-/]\d{1,2}(?!\d)/gu)]
  const months = new Set(days.map(([, month]) => Number(month)))
  const [month] = months
  return days.length > 1 && months.size === 1 && month !== undefined ? month : null
}

export const monthIn = (text: string): number | null => {
  const words = numerals(text)
  for (const shape of fullShapes) {
    const month = Number(shape.exec(words)?.[2])
    if (plausible(month)) return month
  }
  const ofDays = monthOfDays(words)
  if (ofDays !== null && plausible(ofDays)) return ofDays
  if (/\d{1,2}月?[-—–~～至到、]\d{1,2}月/u.test(words)) return null
  const months = [...words.matchAll(/(?<!\d)(\d{1,2})月(?!\d{1,2}日)/gu)].map((m) => Number(m[1]))
  return months.find(plausible) ?? null
}

/** A row that names the month itself: 考核月份：2026年7月. */
const statesMonth = (text: string): boolean =>
  /(?:月份|考核时间|考核期|统计期|考核月|报表期)[:：]/u.test(compact(text))

const handedIn = (meta: ReadonlyArray<string>): { year: number; month: number } | null => {
  for (const text of meta) {
    const found = /(20\d{2})[年.\-/](\d{1,2})[月.\-/]\d{1,2}/u.exec(numerals(text))
    if (found !== null) return { year: Number(found[1]), month: Number(found[2]) }
  }
  return null
}

const yearFor = (
  month: number,
  named: Named,
  texts: ReadonlyArray<string>,
  fallback: number | null
) => {
  const stated = texts.map(yearIn).find((year) => year !== null)
  if (stated != null) return stated
  const date = handedIn(named.meta)
  if (date === null) return fallback
  return month > date.month ? date.year - 1 : date.year
}

export const periodOf = (named: Named, fallbackYear: number | null, hint?: string): PeriodFound => {
  const stated = named.meta.filter(statesMonth)
  const texts = [...named.titles, ...stated, named.sheet, named.file]
  const months = texts.map(monthIn).filter((month) => month !== null)
  const [month] = months
  if (month === undefined) return { period: hint ?? null, conflict: false }
  const year = yearFor(month, named, texts, fallbackYear)
  if (year === null) {
    const fits = hint !== undefined && Number(hint.slice(5)) === month
    return { period: fits ? hint : null, conflict: false }
  }
  return {
    period: `${year}-${String(month).padStart(2, "0")}`,
    conflict: months.some((other) => other !== month)
  }
}
