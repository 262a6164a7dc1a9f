/**
 * How many working days of a notice are still to come, today among them while it runs; null where there is
 * no notice, or where nobody told the holidays of a year it reaches into. docs/rules/publication.md
 */
import { Result } from "effect"

import type { WorkCalendar } from "../../calendar/WorkCalendar.ts"
import { workingDaysBetween } from "../../calendar/workingDays.ts"
import { type Day, daysBefore } from "../../shared/Day.ts"
import type { Review } from "./Review.ts"

export const noticeLeft = (
  { firstDay, lastDay }: Pick<Review, "firstDay" | "lastDay">,
  calendar: WorkCalendar,
  today: Day
): number | null => {
  if (firstDay === null || lastDay === null) return null
  const from = today < firstDay ? firstDay : today
  return Result.getOrElse(workingDaysBetween(calendar, daysBefore(from, 1), lastDay), () => null)
}
