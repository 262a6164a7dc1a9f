/**
 * An instant as a wall in China shows it. The zone is fixed: the country has one, and a small computer
 * behind a screen is often still set to another.
 */
export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Sunday is 0. */
  readonly weekday: number
  /** "14:30" */
  readonly time: string
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

const format = new Intl.DateTimeFormat("en-US", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23"
})

export const momentOf = (instant: number): Moment => {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    weekday: weekdays.indexOf(parts.get("weekday") ?? ""),
    time: `${parts.get("hour")}:${parts.get("minute")}`
  }
}
