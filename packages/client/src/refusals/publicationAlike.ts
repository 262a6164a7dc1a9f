/** What the pages and the command line say alike of the calendar and of what surrounds a publication. */
import type { Refusals } from "./Refusals.ts"

export type PublicationTag =
  | "ReviewNotMet"
  | "ReviewOutdated"
  | "ReviewNotFound"
  | "ReviewOpen"
  | "ApprovalRefused"
  | "WithdrawalRefused"
  | "AppealNotFound"
  | "AppealRefused"
  | "AppealStepRefused"
  | "AppraisalRefused"
  | "AwardNotFound"
  | "AwardAhead"
  | "AwardDatesRefused"
  | "CalendarUnknown"
  | "OfficeDayNotFound"
  | "OfficeDayRefused"

export type PublicationSaid = Pick<Refusals, PublicationTag>
