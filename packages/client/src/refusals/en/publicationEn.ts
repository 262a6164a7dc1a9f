/** What the pages and the command line say alike of the calendar and of what surrounds a publication, in English. */
import type { PublicationSaid } from "../publicationAlike.ts"

const missingEn = (until: string | null, roles: ReadonlyArray<string>): string =>
  [
    ...(until === null ? [] : [`the notice runs until ${until}`]),
    ...(roles.length === 0 ? [] : [`still to be approved by: ${roles.join(", ")}`])
  ].join("; ")

export const publicationEn: PublicationSaid = {
  ReviewNotMet: ({ period, submitted, noticeUntil, approvals }) =>
    submitted
      ? `${period} cannot be published yet: ${missingEn(noticeUntil, approvals)}. Nothing was published.`
      : `The scheme asks for a review first; ${period} was not published. Hand it in for review.`,
  ReviewOutdated: ({ period, submittedAt }) =>
    `Scores of ${period} changed after it was handed in (${submittedAt}), so they are not what was noticed; nothing was published. Take it back or return it, and hand it in again.`,
  ReviewNotFound: ({ period }) => `${period} is not in review; nothing was changed.`,
  ReviewOpen: ({ period, submittedAt }) =>
    `${period} is in review since ${submittedAt}; it was not handed in again. Take it back or return it first.`,
  ApprovalRefused: ({ period, why, roles }) =>
    ({
      submitted: `You handed ${period} in and cannot approve it; nothing was approved. Somebody else has to.`,
      entered: `You entered, imported or inspected scores of ${period} and cannot approve it; nothing was approved. Somebody else has to.`,
      twice: `You have approved ${period} already, and nobody does so twice; nothing was changed.`,
      role: `Still to be approved by: ${roles.length === 0 ? "nobody" : roles.join(", ")}. You hold no such role; nothing was approved. On this machine, use --as ACCOUNT.`
    })[why],
  WithdrawalRefused: ({ period, submittedBy }) =>
    `${period} was handed in by ${submittedBy}, who alone can take it back; nothing was changed. Anybody else returns it with a reason.`,
  AppealNotFound: ({ id }) => `There is no appeal ${id}; nothing was changed. Look at the list.`,
  AppealRefused: ({ why, period, what, lastDay }) =>
    ({
      notPublic: `${period} is neither published nor noticed, so nothing can be contested; nothing was lodged.`,
      none: `The scheme of ${period} takes no appeals; nothing was lodged.`,
      late: `Appeals against ${period} could be lodged until ${lastDay ?? ""}; this one comes too late and was not lodged.`,
      unit: `“${what ?? ""}” is not in the ranking of ${period}; nothing was lodged. Check the unit.`,
      line: `The scheme of ${period} has no line “${what ?? ""}”; nothing was lodged. Check the line.`,
      open: `An appeal against “${what ?? ""}” is open already; no other was lodged.`
    })[why],
  AppealStepRefused: ({ why, no, state }) =>
    why === "involved"
      ? `You entered, inspected, approved or lodged what appeal ${no} is about and cannot decide it; nothing was changed. Somebody else has to.`
      : `Appeal ${no} is ${state}, and this cannot be done with it; nothing was changed.`,
  AppraisalRefused: ({ why, year }) =>
    ({
      noMonths: `None of these months of ${year} is published, so there is nothing to appraise. Publish them first.`,
      noPass: `No pass line is said for ${year}. Give one, or freeze an appraisal of the year with one.`,
      same: `The appraisal of ${year} says this already; nothing was saved.`,
      reason: `${year} has an appraisal, and a new version needs a reason; nothing was saved.`
    })[why],
  AwardAhead: ({ year }) => `${year} has not come yet; the award was not added. Check the year.`,
  AwardDatesRefused: ({ why, year }) =>
    why === "day"
      ? `The day of the award does not lie in ${year}; nothing was saved. Check day and year.`
      : `An award of ${year} is checked again in a later year; nothing was saved. Check the years.`,
  AwardNotFound: ({ id }) =>
    `There is no award ${id}, or it was withdrawn; nothing was changed. Look again.`,
  CalendarUnknown: ({ year }) =>
    `The holidays of ${year} are not known, so working days cannot be counted; nothing was changed. Once they are announced, enter them and then the year.`,
  OfficeDayNotFound: ({ id }) =>
    `There is no such day ${id} of the office, or it was cleared; nothing was changed. Look at the calendar again.`,
  OfficeDayRefused: ({ from, to }) =>
    `The last day ${to} comes before the first, ${from}; nothing was saved. Change the days.`
}
