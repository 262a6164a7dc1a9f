/** A year of the calendar as it crosses the wire: the days that do not follow the week, and whence they are. */
import type { SourceStatus } from "../scheme/document/SchemeDocument.ts"
import type { Day } from "../shared/Day.ts"
import { dayAfter, weekdayOf } from "../shared/Day.ts"
import { nationalHolidays } from "./nationalHolidays.ts"
import type { CalendarPurpose, OfficeDay, OfficeYear } from "./OfficeDay.ts"
import type { DayFacts, WorkCalendar } from "./WorkCalendar.ts"

export interface CalendarDay extends DayFacts {
  readonly day: Day
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
}

export interface CalendarView {
  readonly year: number
  readonly purpose: CalendarPurpose
  /** False: nobody has told its holidays, and nothing is counted in it. */
  readonly known: boolean
  /** The country's, and what the office says of the year. */
  readonly source: string | null
  readonly status: SourceStatus | null
  readonly workingDays: number | null
  readonly days: ReadonlyArray<CalendarDay>
  readonly own: ReadonlyArray<OfficeDay>
}

export const calendarView = (
  calendar: WorkCalendar,
  year: number,
  purpose: CalendarPurpose,
  own: ReadonlyArray<OfficeDay>,
  told: OfficeYear | null
): CalendarView => {
  const national = nationalHolidays.find((one) => one.year === year)
  const [first, after] = [`${year}-01-01` as Day, `${year + 1}-01-01`]
  const all: Array<CalendarDay> = []
  for (let day = first; day < after; day = dayAfter(day)) {
    const facts = calendar.factsOf(day, purpose)
    if (facts !== null) all.push({ day, weekday: weekdayOf(day), ...facts })
  }
  const known = calendar.knows(year)
  return {
    year,
    purpose,
    known,
    source: national?.source ?? told?.source ?? null,
    status: national?.status ?? (told === null ? null : "officeRule"),
    workingDays: known ? all.filter(({ working }) => working).length : null,
    days: all.filter(({ why }) => why !== "week" && why !== "weekend"),
    own: own.filter(({ firstDay, until }) => firstDay < after && until > first)
  }
}
