/**
 * Counting in working days. The day one counts from is never counted itself: three working days from a
 * Friday end on Wednesday. Where the count reaches a year that is not known it says which, and guesses nothing.
 */
import { Result } from "effect"

import { type Day, dayAfter } from "../shared/Day.ts"
import type { CalendarPurpose } from "./OfficeDay.ts"
import { type WorkCalendar, yearOf } from "./WorkCalendar.ts"

/** The year that nobody told. */
export type Counted<A> = Result.Result<A, number>

/** The nth working day after `from`; `from` itself for none. */
export const addWorkingDays = (
  calendar: WorkCalendar,
  from: Day,
  count: number,
  purpose: CalendarPurpose = "all"
): Counted<Day> => {
  let day = from
  for (let left = count; left > 0;) {
    day = dayAfter(day)
    const facts = calendar.factsOf(day, purpose)
    if (facts === null) return Result.fail(yearOf(day))
    if (facts.working) left -= 1
  }
  return Result.succeed(day)
}

/** How many working days come after `from`, up to `to` and with it; none where `to` lies before. */
export const workingDaysBetween = (
  calendar: WorkCalendar,
  from: Day,
  to: Day,
  purpose: CalendarPurpose = "all"
): Counted<number> => {
  let count = 0
  for (let day = from; day < to;) {
    day = dayAfter(day)
    const facts = calendar.factsOf(day, purpose)
    if (facts === null) return Result.fail(yearOf(day))
    if (facts.working) count += 1
  }
  return Result.succeed(count)
}
