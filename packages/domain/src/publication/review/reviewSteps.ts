/**
 * The steps of a review that is open: a role approves, somebody returns it with a reason, whoever handed it
 * in takes it back. Nobody approves twice, nor what they handed in or had a hand in.
 */
import { Effect, Option, Schema } from "effect"

import { ApproverRole } from "../../access/rights/ApproverRole.ts"
import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import { AuditLog } from "../../audit/AuditLog.ts"
import { Offices } from "../../org/Offices.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { now, today } from "../../shared/Instant.ts"
import type { Month } from "../../shared/Month.ts"
import { PublicationRepo } from "../PublicationRepo.ts"
import { actingName, handChecker, rolesOver } from "./actingAs.ts"
import type { Review, ReviewEnd } from "./Review.ts"
import { ApprovalRefused, ReviewNotFound, WithdrawalRefused } from "./reviewErrors.ts"
import { reviewMissing } from "./reviewMissing.ts"
import { ReviewRepo } from "./ReviewRepo.ts"

const isApprover = Schema.is(ApproverRole)

export interface OfReview {
  readonly period: Month
  readonly office?: string | null | undefined
}

export interface ApproveWanted extends OfReview {
  /** The first that is asked for and held, when left out. */
  readonly role?: ApproverRole | null | undefined
}

export interface ReturnWanted extends OfReview {
  readonly reason: string
}

/** Who handed it in, entered a part of it, or has approved already, may not. */
const approvalFault = Effect.gen(function* () {
  const reviews = yield* ReviewRepo
  const scores = yield* ScoreRepo
  const hadAHand = yield* handChecker

  return Effect.fnUntraced(function* (review: Review, by: string) {
    if (review.submittedBy === by) return "submitted" as const
    const given = yield* reviews.approvalsOf(review.id)
    if (given.some(({ approvedBy }) => approvedBy === by)) return "twice" as const
    const sheet = Option.getOrNull(yield* scores.findSheet(review.officeId, review.period))
    const hands = sheet === null ? null : yield* reviews.handsIn(sheet.id, null)
    return hands !== null && (yield* hadAHand(hands)) ? ("entered" as const) : null
  })
})

export const reviewSteps = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const reviews = yield* ReviewRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically

  const opened = Effect.fnUntraced(function* ({ office: called, period }: OfReview) {
    yield* publications.lock
    const office = yield* offices.resolve(called ?? null)
    const review = Option.getOrNull(yield* reviews.findOpen(office.id, period))
    return review === null ? yield* new ReviewNotFound({ period }) : { office, review }
  })

  const noted = (
    verb: "publications.approve" | "publications.return" | "publications.withdraw",
    { id, officeId, period, sha256 }: Review,
    after: object
  ) =>
    audit.append({
      verb,
      place: officeId,
      subject: `Review/${id}`,
      after: { period, sha256, ...after }
    })

  const faultOf = yield* approvalFault

  const approve = Effect.fn("Reviews.approve")(function* (wanted: ApproveWanted) {
    const { office, review } = yield* opened(wanted)
    const { id: reviewId, period } = review
    const given = yield* reviews.approvalsOf(reviewId)
    const { approvals: roles } = reviewMissing(review, given, yield* today)
    const by = yield* actingName
    const fault = yield* faultOf(review, by)
    if (fault !== null) return yield* new ApprovalRefused({ period, why: fault, roles })
    const held = yield* rolesOver(office.path)
    // Where nobody has to approve, whoever may can still put their name to it.
    const asked = review.terms.approvals.length === 0 ? held.filter(isApprover) : roles
    const role = asked.find((one) => held.includes(one) && (wanted.role ?? one) === one)
    if (role === undefined) return yield* new ApprovalRefused({ period, why: "role", roles })
    yield* reviews.approve({ reviewId, role, approvedAt: yield* now, approvedBy: by })
    yield* noted("publications.approve", review, { role })
    return { office, period }
  }, atomically.run)

  const ended = Effect.fnUntraced(function* (
    review: Review,
    state: ReviewEnd["state"],
    endedReason: string | null
  ) {
    const [endedAt, endedBy] = [yield* now, yield* actingName]
    yield* reviews.end(review.id, { state, endedAt, endedBy, endedReason, publicationId: null })
  })

  const giveBack = Effect.fn("Reviews.return")(function* (wanted: ReturnWanted) {
    const { office, review } = yield* opened(wanted)
    const reason = wanted.reason.trim()
    yield* ended(review, "returned", reason)
    yield* noted("publications.return", review, { reason })
    return { office, period: review.period }
  }, atomically.run)

  const withdraw = Effect.fn("Reviews.withdraw")(function* (wanted: OfReview) {
    const { office, review } = yield* opened(wanted)
    const { period, submittedBy } = review
    if (submittedBy !== (yield* actingName)) {
      return yield* new WithdrawalRefused({ period, submittedBy })
    }
    yield* ended(review, "withdrawn", null)
    yield* noted("publications.withdraw", review, {})
    return { office, period }
  }, atomically.run)

  return { approve, giveBack, withdraw }
})
