/**
 * A month on its way to the wall: its snapshot as it was when it was submitted, what it still needs, and
 * how it ended. What is noticed is frozen here, and exactly that is published. docs/rules/publication.md
 */
import { Schema } from "effect"

import { ApproverRole } from "../../access/rights/ApproverRole.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PublicationTerms } from "../../scheme/document/PublicationTerms.ts"
import { Day } from "../../shared/Day.ts"
import { Month } from "../../shared/Month.ts"
import { PublicationId } from "../Publication.ts"

const text = Schema.NullOr(Schema.String)

export const ReviewId = Schema.String.pipe(Schema.brand("ReviewId"))
export type ReviewId = typeof ReviewId.Type

export const ReviewState = Schema.Literals(["open", "returned", "withdrawn", "published"])
export type ReviewState = typeof ReviewState.Type

export const Review = Schema.Struct({
  id: ReviewId,
  officeId: OrgUnitId,
  period: Month,
  /** The version it is to become. */
  version: Schema.Int,
  /** As the scheme had them on the day it was submitted. */
  terms: PublicationTerms,
  snapshot: Schema.String,
  sha256: Schema.String,
  /** Why, of a correction. */
  reason: text,
  submittedAt: Schema.String,
  submittedBy: Schema.String,
  /** The working days of the notice; null where there is none. */
  firstDay: Schema.NullOr(Day),
  lastDay: Schema.NullOr(Day),
  state: ReviewState,
  endedAt: text,
  endedBy: text,
  endedReason: text,
  publicationId: Schema.NullOr(PublicationId)
})
export interface Review extends Schema.Schema.Type<typeof Review> {}

export const Approval = Schema.Struct({
  reviewId: ReviewId,
  role: ApproverRole,
  approvedAt: Schema.String,
  /** `account:li`: the same hand never approves twice. */
  approvedBy: Schema.String
})
export interface Approval extends Schema.Schema.Type<typeof Approval> {}

export interface ReviewEnd {
  readonly state: Exclude<ReviewState, "open">
  readonly endedAt: string
  readonly endedBy: string
  readonly endedReason: string | null
  readonly publicationId: PublicationId | null
}
