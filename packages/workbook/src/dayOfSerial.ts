/**
 * The day and time of a serial number and back. The 1900 system counts a 29 February 1900 that never was,
 * so serials up to 60 need care.
 */
const lastSerial = 2_958_465 // 9999-12-31
const daysFrom1904 = 1_462

const pad = (number: number, width = 2): string => String(number).padStart(width, "0")

/** Days since 1970-01-01 to a calendar day (Howard Hinnant's `civil_from_days`). */
const calendarDay = (daysSince1970: number): string => {
  const shifted = daysSince1970 + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The day and, when the serial has a part of a day, the time; nothing for a serial that is no day. */
export const dayOfSerial = (
  serial: number,
  epoch1904: boolean
): { readonly day?: string; readonly time?: string } => {
  // Excel shows whole minutes; half a second less than midnight is the next day, not 23:60.
  const minutes = Math.round((epoch1904 ? serial + daysFrom1904 : serial) * 1_440)
  const whole = Math.floor(minutes / 1_440)
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return {}
  const day = calendarDay(whole - (whole > 60 ? 25_569 : 25_568))
  const rest = minutes - whole * 1_440
  return rest === 0 ? { day } : { day, time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` }
}

/** A day written as ISO text, as strict .xlsx files may; its serial is worked out as for any other day. */
export const dayOfText = (
  text: string,
  epoch1904: boolean
): { readonly value: number; readonly day: string; readonly time?: string } | undefined => {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text)
  if (found === null) return undefined
  const [year, month, date, hours, minutes, seconds] = found
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number]
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const days =
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  const serial = days + 25_569 - (epoch1904 ? daysFrom1904 : 0)
  const value = serial + (hours * 3_600 + minutes * 60 + seconds) / 86_400
  const { day, time } = dayOfSerial(value, epoch1904)
  if (day === undefined) return undefined
  return time === undefined ? { value, day } : { value, day, time }
}
