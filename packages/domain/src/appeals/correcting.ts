/** What a correction answers: appeals that were upheld and have not led to one yet. */
import { Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PublicationId } from "../publication/Publication.ts"
import type { Month } from "../shared/Month.ts"
import type { Appeal } from "./Appeal.ts"
import { AppealRepo } from "./AppealRepo.ts"

const asksForCorrection = ({ outcome, correctedBy }: Appeal): boolean =>
  correctedBy === null && (outcome === "upheld" || outcome === "partly")

export const correcting = Effect.map(AppealRepo, (repo) => {
  const waiting = Effect.fnUntraced(function* (officeId: OrgUnitId, period: Month) {
    return (yield* repo.ofOffice(officeId, period)).filter(asksForCorrection)
  })
  return {
    /** A correction that gives no reason of its own is made because of them. */
    reasonFor: Effect.fnUntraced(function* (officeId: OrgUnitId, period: Month) {
      const numbers = (yield* waiting(officeId, period))
        .map(({ no }) => no)
        .toSorted((a, b) => a - b)
      return numbers.length === 0 ? null : `采纳申诉第 ${numbers.join("、")} 号`
    }),
    corrected: Effect.fnUntraced(function* (
      officeId: OrgUnitId,
      period: Month,
      correctedBy: PublicationId
    ) {
      for (const appeal of yield* waiting(officeId, period)) {
        yield* repo.keep({ ...appeal, correctedBy })
      }
    })
  }
})
