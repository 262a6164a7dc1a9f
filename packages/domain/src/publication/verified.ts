/**
 * Whether a publication's text still says what it said: it has the hash it was published with, and its own
 * inputs give the same text again. docs/rules/publication.md
 */
import { Effect, Option } from "effect"

import type { Digest } from "../shared/Digest.ts"
import type { Month } from "../shared/Month.ts"
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

/** What a text works out to; empty when it is no snapshot at all. */
const recomputedText = (text: string): string =>
  Option.match(snapshotIn(text), {
    onNone: () => "",
    onSome: ({ inputs, scheme }) => snapshotText(snapshotOf(inputs, scheme))
  })

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
