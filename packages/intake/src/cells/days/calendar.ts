/**
 * Days as `YYYY-MM-DD` text, made from what a cell says and counted from one another. Counted in whole days
 * with years that begin in March, so that a leap day comes last.
 */
const [firstSerial, lastSerial] = [32_874, 55_153]
/** The spreadsheet's day 0, 1899-12-30, in days from 0000-03-01. */
const serialZero = 693_899

const numberOf = (year: number, month: number, date: number): number => {
  const y = month <= 2 ? year - 1 : year
  const fromMarch = (month + 9) % 12
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + date - 1
}

const textOf = (number: number): string => {
  const era = Math.floor(number / 146_097)
  const inEra = number - era * 146_097
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365
  )
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = ((fromMarch + 2) % 12) + 1
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const year = era * 400 + ofEra + (month <= 2 ? 1 : 0)
  return [
    String(year).padStart(4, "0"),
    ...[month, date].map((n) => String(n).padStart(2, "0"))
  ].join("-")
}

const partsOf = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return [year, month, date]
}

/** Null for a day that no calendar has; a year of two digits is of this century. */
export const dayOf = (year: number, month: number, date: number): string | null => {
  const full = year < 100 ? 2000 + year : year
  if (full < 1990 || full > 2050 || month < 1 || month > 12 || date < 1) return null
  const text = textOf(numberOf(full, month, date))
  return Number(text.slice(5, 7)) === month && Number(text.slice(8)) === date ? text : null
}

/** 46082 is 2026-03-01; null for a number that is no day of these decades (1990 to 2050). */
export const dayOfSerial = (serial: number): string | null =>
  serial >= firstSerial && serial <= lastSerial ? textOf(serialZero + Math.floor(serial)) : null

export const plusDays = (from: string, days: number): string =>
  textOf(numberOf(...partsOf(from)) + days)

/** 0000-03-01 was a Wednesday. */
const isWeekend = (number: number): boolean => (number + 3) % 7 === 0 || (number + 3) % 7 === 6

/** Weekends do not count; holidays are nobody's to guess. */
export const plusWorkingDays = (from: string, days: number): string => {
  let at = numberOf(...partsOf(from))
  for (let left = days; left > 0;) {
    at++
    if (!isWeekend(at)) left--
  }
  return textOf(at)
}

export const endOfMonth = (year: number, month: number): string =>
  textOf(numberOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1)

/** The same day some months on, or that month's last. */
export const plusMonths = (from: string, months: number): string => {
  const [year, month, date] = partsOf(from)
  const at = year * 12 + month - 1 + months
  const last = endOfMonth(Math.floor(at / 12), (at % 12) + 1)
  return date < Number(last.slice(8)) ? `${last.slice(0, 8)}${String(date).padStart(2, "0")}` : last
}
