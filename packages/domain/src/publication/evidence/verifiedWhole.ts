/** Whether a publication still says what it said, and whether its evidence still gives it. */
import { Effect, Option } from "effect"

import { Digest } from "../../shared/Digest.ts"
import type { Publication } from "../Publication.ts"
import { snapshotIn } from "../Snapshot.ts"
import { type TextVerification, verified } from "../verified.ts"
import { type LinesVerified, linesVerified } from "./linesVerified.ts"

export interface Verification extends TextVerification {
  /** Its lines against their evidence; null where none was worked out from evidence. */
  readonly lines: LinesVerified | null
}

export const verifiedWhole = Effect.gen(function* () {
  const digest = yield* Digest
  const linesOf = yield* linesVerified

  return Effect.fn("verifiedWhole")(function* (publication: Publication) {
    const said = yield* verified(digest, publication)
    const frozen = Option.getOrNull(snapshotIn(publication.snapshot ?? ""))
    const lines = frozen === null ? null : yield* linesOf(publication.officeId, frozen)
    const ok = said.ok && (lines === null || lines.differing === 0)
    const whole: Verification = { ...said, ok, lines }
    return whole
  })
})
