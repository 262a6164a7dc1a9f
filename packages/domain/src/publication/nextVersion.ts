/** The version that comes next, once it is clear that there is something to publish and why. */
import { Effect } from "effect"

import { AlreadyPublished, ReasonNeeded, StepNotAllowed } from "../errors.ts"
import type { Publication } from "./Publication.ts"
import { nothingYet, publicationStep, straightThrough } from "./publicationStep.ts"
import { readSnapshot, type Snapshot } from "./Snapshot.ts"
import { substanceOf } from "./snapshotOf.ts"

export const nextVersion = Effect.fnUntraced(function* (
  latest: Publication | null,
  made: Snapshot,
  reason: string | null
) {
  if (latest === null) return 1
  const { period, version, snapshot, state } = latest
  if (snapshot !== null && substanceOf(readSnapshot(snapshot)) === substanceOf(made)) {
    return yield* new AlreadyPublished({ period, version })
  }
  if (reason === null) return yield* new ReasonNeeded({ period, version })
  if (publicationStep(state, "correct", straightThrough, nothingYet) === null) {
    return yield* new StepNotAllowed({ from: state, action: "correct" })
  }
  return version + 1
})
