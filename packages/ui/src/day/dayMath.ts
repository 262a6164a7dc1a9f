/**
 * Days as text, `2026-03-05`, counted without `Date`: a day has no time zone, so it must not be able to
 * slip into the one before. Months are 1 to 12, weekdays 0 (Monday) to 6.
 */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const eraDays = 146_097
const epoch = 719_468

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

export const dayText = ({ year, month, day }: Civil): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`

/** null when there is no such day. */
export const civilOf = (text: string): Civil | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return real ? { year, month, day } : null
}

/** Days since 1970-01-01. The year is counted from March, so that a leap day ends it. */
const numberOf = ({ year, month, day }: Civil): number => {
  const from = month <= 2 ? year - 1 : year
  const era = Math.floor(from / 400)
  const ofEra = from - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    era * eraDays + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - epoch
  )
}

const civilFrom = (number: number): Civil => {
  const shifted = number + epoch
  const era = Math.floor(shifted / eraDays)
  const ofEra = shifted - era * eraDays
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leaps) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * part + 2) / 5) + 1
  }
}

const start: Civil = { year: 1970, month: 1, day: 1 }

export const daysBetween = (from: string, to: string): number =>
  numberOf(civilOf(to) ?? start) - numberOf(civilOf(from) ?? start)

export const addDays = (text: string, days: number): string =>
  dayText(civilFrom(numberOf(civilOf(text) ?? start) + days))

/** The same day of another month, or its last one: a month after 01-31 is 02-28. */
export const addMonths = (text: string, months: number): string => {
  const { year, month, day } = civilOf(text) ?? start
  const whole = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1]
  return dayText({ year: toYear, month: toMonth, day: Math.min(day, daysIn(toYear, toMonth)) })
}

export const weekdayOf = (text: string): number =>
  (((numberOf(civilOf(text) ?? start) + 3) % 7) + 7) % 7

/** The weeks that show the month of a day, Monday first, with the days around it. */
export const weeksOf = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const { year, month } = civilOf(text) ?? start
  const first = dayText({ year, month, day: 1 })
  const from = addDays(first, -weekdayOf(first))
  const weeks = Math.ceil((weekdayOf(first) + daysIn(year, month)) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_other, at) => addDays(from, week * 7 + at))
  )
}
