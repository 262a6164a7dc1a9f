/** Saturday or Sunday by the calendar; a holiday's swap of days is not looked at. */
import type { Day } from "../../../shared/Day.ts"

/** What each month adds to the day of the week, January and February counted to the year before. */
const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** 0 is Sunday. */
const dayOfWeek = (day: Day): number => {
  const [y = 0, m = 1, d = 1] = day.split("-").map(Number)
  const year = m < 3 ? y - 1 : y
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (year + leaps + (shift[m - 1] ?? 0) + d) % 7
}

export const isWeekend = (day: Day): boolean => dayOfWeek(day) % 6 === 0
