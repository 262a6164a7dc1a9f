/**
 * What stands between a month and the wall. Gives the review whose frozen snapshot is to be published, or
 * null where the scheme asks for none; refuses with what is missing otherwise.
 */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { today } from "../../shared/Instant.ts"
import { isStraight, publicationTerms } from "../monthMade.ts"
import { readSnapshot, type Snapshot } from "../Snapshot.ts"
import { substanceOf } from "../snapshotOf.ts"
import { ReviewNotMet, ReviewOutdated } from "./reviewErrors.ts"
import { isMet, reviewMissing } from "./reviewMissing.ts"
import { ReviewRepo } from "./ReviewRepo.ts"

export const reviewGate = Effect.gen(function* () {
  const reviews = yield* ReviewRepo
  const termsOf = yield* publicationTerms

  return Effect.fn("reviewGate")(function* (officeId: OrgUnitId, made: Snapshot) {
    const { period } = made.inputs
    const review = Option.getOrNull(yield* reviews.findOpen(officeId, period))
    if (review === null) {
      const terms = yield* termsOf(made.scheme.id)
      if (isStraight(terms)) return null
      const { approvals } = terms
      return yield* new ReviewNotMet({ period, submitted: false, noticeUntil: null, approvals })
    }
    const missing = reviewMissing(review, yield* reviews.approvalsOf(review.id), yield* today)
    if (!isMet(missing)) return yield* new ReviewNotMet({ period, submitted: true, ...missing })
    if (substanceOf(readSnapshot(review.snapshot)) !== substanceOf(made)) {
      return yield* new ReviewOutdated({ period, submittedAt: review.submittedAt })
    }
    return review
  })
})
