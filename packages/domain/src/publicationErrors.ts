/** How review, appeals, the calendar and the year can refuse: one list for `errors.ts`. */
import { calendarErrors } from "./calendar/calendarErrors.ts"

export const publicationErrors = [...calendarErrors] as const
