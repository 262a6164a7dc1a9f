/** How review, appeals, the calendar and the year can refuse: one list for `errors.ts`. */
import { calendarErrors } from "./calendar/calendarErrors.ts"
import { reviewErrors } from "./publication/review/reviewErrors.ts"

export const publicationErrors = [...calendarErrors, ...reviewErrors] as const
