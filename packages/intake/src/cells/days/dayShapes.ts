/**
 * What day a text could mean, whatever way it is written. Nothing is chosen here: several candidates come
 * back as several, a day of another year or month than the table's as what it says.
 */
import { chineseNumber } from "../chineseNumber.ts"
import { dayOf, dayOfSerial } from "./calendar.ts"

export interface DayContext {
  /** For days that name none. */
  readonly year: number | null
  readonly month: number | null
}

/** Candidates, none when it is no day. `incomplete` says what is missing. */
export interface DayMeant {
  readonly days: ReadonlyArray<string>
  readonly incomplete?: "year" | "month" | "day"
}

const none: DayMeant = { days: [] }

const numerals = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九十廿]+(?=[年月日号])/gu, (word) =>
    String(chineseNumber(word.replaceAll("○", "〇").replace("廿", "二十")) ?? word)
  )

const only = (...days: ReadonlyArray<string | null>): DayMeant => ({
  days: [...new Set(days.filter((day) => day !== null))]
})

const inYear = (context: DayContext, month: number, date: number): DayMeant => {
  if (context.year !== null) return only(dayOf(context.year, month, date))
  return dayOf(2024, month, date) === null ? none : { days: [], incomplete: "year" }
}

const digitsOnly = (text: string, context: DayContext): DayMeant => {
  const at = (from: number, to?: number): number => Number(text.slice(from, to))
  if (text.length === 8) return only(dayOf(at(0, 4), at(4, 6), at(6)))
  if (text.length === 7) {
    return only(dayOf(at(0, 4), at(4, 5), at(5)), dayOf(at(0, 4), at(4, 6), at(6)))
  }
  if (text.length === 6) {
    const short = dayOf(at(0, 2), at(2, 4), at(4))
    if (short !== null) return only(short)
    return dayOf(at(0, 4), at(4), 1) === null ? none : { days: [], incomplete: "day" }
  }
  if (text.length === 5) return only(dayOfSerial(Number(text)))
  if (text.length === 4) return inYear(context, at(0, 2), at(2))
  const { year, month } = context
  if (year === null || month === null || text.length > 2) return none
  return only(dayOf(year, month, Number(text)))
}

/** Three numbers: the year stands first, or last as other countries write it. */
const three = (a: string, b: string, c: string, { month }: DayContext): DayMeant => {
  const [x, y, z] = [Number(a), Number(b), Number(c)]
  if (a.length === 4) return only(dayOf(x, y, z))
  if (c.length === 4) {
    const both = only(dayOf(z, x, y), dayOf(z, y, x))
    const fits = both.days.filter((day) => Number(day.slice(5, 7)) === month)
    return fits.length === 1 ? { days: fits } : both
  }
  const first = a.length === 2 ? dayOf(x, y, z) : null
  return x > 12 || z < 20 || z > 40 ? only(first) : only(dayOf(z, x, y), first)
}

export const dayMeant = (words: string, context: DayContext): DayMeant => {
  const text = numerals(words)
  if (/^\d+$/u.test(text)) return digitsOnly(text, context)
  if (/^\d{5}\.\d+$/u.test(text)) return only(dayOfSerial(Number(text)))
  const bareDay = /^(\d{1,2})[日号]$/u.exec(text)?.[1]
  if (bareDay !== undefined) {
    const { year, month } = context
    if (year === null || month === null) return { days: [], incomplete: "month" }
    return only(dayOf(year, month, Number(bareDay)))
  }
  const plain = text.replace(/[年月./、,，。_–—－·\\]+/gu, "-").replace(/[日号-]+$/u, "")
  const full = /^(\d{1,4})-(\d{1,2})-(\d{1,4})$/u.exec(plain)
  if (full !== null) return three(full[1] ?? "", full[2] ?? "", full[3] ?? "", context)
  const [, lead = "", tail = ""] = /^(\d{1,4})-(\d{1,2})$/u.exec(plain) ?? []
  if (lead.length === 4) return { days: [], incomplete: "day" }
  if (lead.length === 2 && /^\d{2}年/u.test(text)) return { days: [], incomplete: "day" }
  if (lead !== "" && lead.length < 3) return inYear(context, Number(lead), Number(tail))
  return /^(?:\d{4}年|\d{1,2}月|\d{4}年?\d{1,2}月)(?:份|底|初|中旬|上旬|下旬)?$/u.test(text)
    ? { days: [], incomplete: "day" }
    : none
}
