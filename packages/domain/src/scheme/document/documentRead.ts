/** The document of any scheme that is stored: its own, or what its sheet's header comes to. */
import { Array as Arr, Effect, Option } from "effect"

import type { AssessmentScheme } from "../AssessmentScheme.ts"
import { SchemeRepo } from "../SchemeRepo.ts"
import { documentOf } from "./documentOf.ts"

export const documentRead = Effect.map(SchemeRepo, (schemes) =>
  Effect.fn("Schemes.documentRead")(function* (scheme: AssessmentScheme) {
    const stored = yield* schemes.storedDocument(scheme.id)
    if (Option.isSome(stored)) return stored.value
    const indicators = yield* schemes.indicatorsOf(scheme.id)
    // A sheet without a line makes no scheme.
    if (!Arr.isReadonlyArrayNonEmpty(indicators))
      return yield* Effect.die("a scheme without a line")
    return documentOf(scheme, indicators, yield* schemes.labelsOf(scheme.id))
  })
)
