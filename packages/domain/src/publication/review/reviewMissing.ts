/** What a review still needs on a day. Pure: the page, the refusal and the step ask the same question. */
import type { ApproverRole } from "../../access/rights/ApproverRole.ts"
import type { Day } from "../../shared/Day.ts"
import type { Approval, Review } from "./Review.ts"

export interface ReviewMissing {
  /** The last day of the notice while it runs: the month may be public the day after. */
  readonly noticeUntil: Day | null
  /** A role stands here as often as it is still asked for. */
  readonly approvals: ReadonlyArray<ApproverRole>
}

const without = (
  roles: ReadonlyArray<ApproverRole>,
  given: ApproverRole
): ReadonlyArray<ApproverRole> => {
  const at = roles.indexOf(given)
  return at < 0 ? roles : roles.toSpliced(at, 1)
}

export const reviewMissing = (
  { terms, lastDay }: Pick<Review, "terms" | "lastDay">,
  approvals: ReadonlyArray<Pick<Approval, "role">>,
  today: Day
): ReviewMissing => ({
  noticeUntil: lastDay !== null && today <= lastDay ? lastDay : null,
  approvals: approvals.reduce(
    (left, { role }) => without(left, role),
    terms.approvals as ReadonlyArray<ApproverRole>
  )
})

export const isMet = ({ noticeUntil, approvals }: ReviewMissing): boolean =>
  noticeUntil === null && approvals.length === 0
