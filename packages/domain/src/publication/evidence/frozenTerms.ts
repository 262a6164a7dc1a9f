/** The document a snapshot was worked out by: the one it froze, or what its sheet's header comes to. */
import { Effect, Option } from "effect"

import { documentRead } from "../../scheme/document/documentRead.ts"
import { SchemeRepo } from "../../scheme/SchemeRepo.ts"
import type { SnapshotScheme } from "../Snapshot.ts"

export const frozenTerms = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const documentFor = yield* documentRead
  /** A scheme that a publication used never changes again, so what its header comes to is what it was. */
  return Effect.fnUntraced(function* ({ document, id }: SnapshotScheme) {
    if (document !== undefined) return document
    return yield* documentFor(Option.getOrThrow(yield* schemes.findById(id)))
  })
})
