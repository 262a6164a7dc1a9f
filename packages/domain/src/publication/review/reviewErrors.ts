/** How a review can refuse a step. */
import { Schema } from "effect"

import { ApproverRole } from "../../access/rights/ApproverRole.ts"
import { Day } from "../../shared/Day.ts"
import { Month } from "../../shared/Month.ts"

/** What a month still needs before it may hang on the wall. */
export class ReviewNotMet extends Schema.TaggedError<ReviewNotMet>()("ReviewNotMet", {
  period: Month,
  /** False: it was never submitted, or came back. */
  submitted: Schema.Boolean,
  /** The last day of the notice, while it is not over. */
  noticeUntil: Schema.NullOr(Day),
  approvals: Schema.Array(ApproverRole)
}) {}

/** What is recorded now is not what was noticed. */
export class ReviewOutdated extends Schema.TaggedError<ReviewOutdated>()("ReviewOutdated", {
  period: Month,
  submittedAt: Schema.String
}) {}

export class ReviewNotFound extends Schema.TaggedError<ReviewNotFound>()("ReviewNotFound", {
  period: Month
}) {}

export class ReviewOpen extends Schema.TaggedError<ReviewOpen>()("ReviewOpen", {
  period: Month,
  submittedAt: Schema.String
}) {}

/**
 * `submitted`, `entered`: one's own work; `twice`: has approved it already; `role`: holds none of the
 * roles that are still asked for, which are named.
 */
export class ApprovalRefused extends Schema.TaggedError<ApprovalRefused>()("ApprovalRefused", {
  period: Month,
  why: Schema.Literals(["submitted", "entered", "twice", "role"]),
  roles: Schema.Array(ApproverRole)
}) {}

/** A submission is withdrawn by whoever made it; anybody else returns it. */
export class WithdrawalRefused extends Schema.TaggedError<WithdrawalRefused>()(
  "WithdrawalRefused",
  { period: Month, submittedBy: Schema.String }
) {}

export const reviewErrors = [
  ReviewNotMet,
  ReviewOutdated,
  ReviewNotFound,
  ReviewOpen,
  ApprovalRefused,
  WithdrawalRefused
] as const
