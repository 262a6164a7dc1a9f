/** The calendar an office counts by, and the two counts with a year that is not known as a refusal. */
import { Effect, Result } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Day } from "../shared/Day.ts"
import { CalendarUnknown } from "./calendarErrors.ts"
import { CalendarRepo } from "./CalendarRepo.ts"
import { nationalHolidays } from "./nationalHolidays.ts"
import type { CalendarPurpose } from "./OfficeDay.ts"
import { type WorkCalendar, workCalendar } from "./WorkCalendar.ts"
import { addWorkingDays, type Counted } from "./workingDays.ts"

const told = <A>(counted: Counted<A>): Effect.Effect<A, CalendarUnknown> =>
  Result.isSuccess(counted)
    ? Effect.succeed(counted.success)
    : Effect.fail(new CalendarUnknown({ year: counted.failure }))

/** The day that comes so many working days after another one. */
export const dueAfter = (
  calendar: WorkCalendar,
  from: Day,
  days: number,
  purpose?: CalendarPurpose
): Effect.Effect<Day, CalendarUnknown> => told(addWorkingDays(calendar, from, days, purpose))

export const calendarReader = Effect.map(CalendarRepo, (repo) =>
  Effect.fn("calendarReader")(function* (officeId: OrgUnitId) {
    const own = yield* repo.ofOffice(officeId)
    const ownYears = (yield* repo.yearsOf(officeId)).map(({ year }) => year)
    return workCalendar({ arrangements: nationalHolidays, own, ownYears })
  })
)
