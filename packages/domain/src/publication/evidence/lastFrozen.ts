/**
 * The last instant that a snapshot of the month can count evidence of, or null before the first one. What is put
 * down later is given a later instant, whatever the clock says: it must be told from what was counted.
 */
import { Effect, Option } from "effect"

import { ScoreRepo } from "../../assessment/ScoreRepo.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { laterOf } from "../../shared/Instant.ts"
import type { Month } from "../../shared/Month.ts"
import type { PublicationHead } from "../PublicationRepo.ts"
import { ReviewRepo } from "../review/ReviewRepo.ts"

export const lastFrozenAt = (
  publishedAt: string | null,
  handedInAt: string | null,
  updatedAt: string | null
): string | null => {
  const frozen = laterOf(publishedAt ?? "", handedInAt ?? "")
  // A snapshot is never before its newest input.
  return frozen === "" ? null : laterOf(frozen, updatedAt ?? "")
}

export const lastFrozen = Effect.gen(function* () {
  const reviews = yield* ReviewRepo
  const scores = yield* ScoreRepo

  /** `head`: of the month's newest version. */
  return Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    period: Month,
    head: Pick<PublicationHead, "publishedAt"> | undefined
  ) {
    const [handedIn] = yield* reviews.heads(officeId, period)
    const sheet = Option.getOrNull(yield* scores.findSheet(officeId, period))
    return lastFrozenAt(
      head?.publishedAt ?? null,
      handedIn?.submittedAt ?? null,
      sheet?.updatedAt ?? null
    )
  })
})
