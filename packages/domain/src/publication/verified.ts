/**
 * Whether a publication still says what it said: its text has the hash it was published with, its own inputs
 * give the same text again, and its evidence the same lines. docs/rules/publication.md
 */
import { Effect, Option } from "effect"

import { Digest } from "../shared/Digest.ts"
import type { Month } from "../shared/Month.ts"
import { type LinesVerified, linesVerified } from "./evidence/linesVerified.ts"
import type { Publication, PublicationId } from "./Publication.ts"
import { snapshotIn } from "./Snapshot.ts"
import { snapshotOf, snapshotText } from "./snapshotOf.ts"

export interface TextVerification {
  readonly id: PublicationId
  readonly period: Month
  readonly version: number
  readonly ok: boolean
  /** As it was published. */
  readonly sha256: string
  /** Worked out again from the snapshot's own inputs. */
  readonly recomputed: string
}

export interface Verification extends TextVerification {
  /** Its lines against their evidence; null where none was worked out from evidence. */
  readonly lines: LinesVerified | null
}

/** What a text works out to; empty when it is no snapshot at all. */
const recomputedText = (text: string): string =>
  Option.match(snapshotIn(text), {
    onNone: () => "",
    onSome: ({ inputs, scheme }) => snapshotText(snapshotOf(inputs, scheme))
  })

/** The text alone: nothing else is read. */
export const verified = Effect.fn("verified")(function* (
  digest: Digest["Service"],
  { id, period, version, snapshot, sha256 }: Publication
) {
  const text = snapshot ?? ""
  const again = recomputedText(text)
  const [stored, recomputed] = [yield* digest.sha256(text), yield* digest.sha256(again)]
  // Two hashes of nothing agree: what was emptied together with its hash says nothing any more.
  const ok = again !== "" && stored === sha256 && recomputed === sha256
  const said: TextVerification = { id, period, version, ok, sha256: sha256 ?? "", recomputed }
  return said
})

/** The text, and what is stored of its evidence. */
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
