/** How review, appeals, the calendar and the year can refuse: one list for `errors.ts`. */
import { appealErrors } from "./appeals/appealErrors.ts"
import { appraisalErrors } from "./appraisal/appraisalErrors.ts"
import { awardErrors } from "./awards/awardErrors.ts"
import { calendarErrors } from "./calendar/calendarErrors.ts"
import { reviewErrors } from "./publication/review/reviewErrors.ts"

export const publicationErrors = [
  ...calendarErrors,
  ...reviewErrors,
  ...appealErrors,
  ...appraisalErrors,
  ...awardErrors
] as const
