/** A month's review as it crosses the wire. The ranking in it is a notice (公示), and no publication yet. */
import type { OfficeView } from "../../org/Offices.ts"
import type { PublicationTerms } from "../../scheme/document/PublicationTerms.ts"
import { type ToBeChecked, toBeChecked } from "../../scheme/document/toBeChecked.ts"
import type { Day } from "../../shared/Day.ts"
import type { Month } from "../../shared/Month.ts"
import { shownIn } from "../board/shownIn.ts"
import type { BoardRow } from "../BoardView.ts"
import type { Approval, Review } from "./Review.ts"
import { isMet, type ReviewMissing, reviewMissing } from "./reviewMissing.ts"
import type { ReviewHead } from "./ReviewRepo.ts"

export interface OpenReview
  extends
    ToBeChecked,
    Pick<
      Review,
      | "id"
      | "version"
      | "terms"
      | "sha256"
      | "reason"
      | "submittedAt"
      | "submittedBy"
      | "firstDay"
      | "lastDay"
    > {
  readonly approvals: ReadonlyArray<Omit<Approval, "reviewId">>
  readonly missing: ReviewMissing
  /** Working days of the notice still to come; null where there is none. */
  readonly daysLeft: number | null
  /** What is recorded now is not what is noticed: it has to be handed in again. */
  readonly changed: boolean
  /** Nothing is missing and nothing has changed. */
  readonly ready: boolean
  /** What is noticed. */
  readonly rows: ReadonlyArray<BoardRow>
}

export type PastReview = Omit<ReviewHead, "officeId" | "terms" | "period">

export interface ReviewView {
  readonly office: Pick<OfficeView, "id" | "code" | "name">
  readonly period: Month
  /** What the month's scheme asks for now; null where nothing is recorded. An open review keeps its own. */
  readonly terms: PublicationTerms | null
  readonly open: OpenReview | null
  /** Those that ended, the newest first. */
  readonly past: ReadonlyArray<PastReview>
}

interface Parts {
  readonly office: OfficeView
  readonly period: Month
  readonly terms: PublicationTerms | null
  readonly daysLeft: number | null
  readonly open: Review | null
  readonly approvals: ReadonlyArray<Approval>
  readonly changed: boolean
  readonly heads: ReadonlyArray<ReviewHead>
}

const openView = (
  review: Review,
  { approvals, changed, daysLeft }: Parts,
  day: Day
): OpenReview => {
  const { id, version, terms, sha256, reason, submittedAt, submittedBy, firstDay, lastDay } = review
  const { board, scheme } = shownIn(review.snapshot)
  const missing = reviewMissing(review, approvals, day)
  return {
    id,
    version,
    terms,
    sha256,
    reason,
    submittedAt,
    submittedBy,
    firstDay,
    lastDay,
    approvals: approvals.map(({ reviewId: _id, ...given }) => given),
    missing,
    daysLeft,
    changed,
    ready: !changed && isMet(missing),
    rows: board.rows,
    ...toBeChecked(scheme.document)
  }
}

export const reviewView = (parts: Parts, day: Day): ReviewView => {
  const { office, period, terms, open, heads } = parts
  return {
    office: { id: office.id, code: office.code, name: office.name },
    period,
    terms,
    open: open === null ? null : openView(open, parts, day),
    past: heads
      .filter(({ state }) => state !== "open")
      .map(({ officeId: _o, terms: _t, period: _p, ...past }) => past)
  }
}
