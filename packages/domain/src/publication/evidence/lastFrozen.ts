/**
 * The last instant that a snapshot of the month can count evidence of, or null before the first one. What is put
 * down later is given a later instant, whatever the clock says: it must be told from what was counted.
 */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { laterOf } from "../../shared/Instant.ts"
import type { Month } from "../../shared/Month.ts"
import { PublicationRepo } from "../PublicationRepo.ts"
import { ReviewRepo } from "../review/ReviewRepo.ts"

export const lastFrozen = Effect.gen(function* () {
  const publications = yield* PublicationRepo
  const reviews = yield* ReviewRepo
  const scores = yield* ScoreRepo

  return Effect.fnUntraced(function* (officeId: OrgUnitId, period: Month) {
    const heads = yield* publications.heads(officeId)
    const published = heads.findLast((one) => one.period === period)?.publishedAt ?? null
    const [handedIn] = yield* reviews.heads(officeId, period)
    const frozen = laterOf(published ?? "", handedIn?.submittedAt ?? "")
    if (frozen === "") return null
    // A snapshot is never before its newest input.
    const sheet = Option.getOrNull(yield* scores.findSheet(officeId, period))
    return laterOf(frozen, sheet?.updatedAt ?? "")
  })
})
