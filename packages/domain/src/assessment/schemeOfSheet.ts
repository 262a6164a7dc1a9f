/** The scheme a month is scored by, with the terms of its document where it has one, and its lines. */
import { Effect, Option } from "effect"

import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import type { ScoreSheet } from "./ScoreSheet.ts"

export const schemeOfSheet = Effect.map(SchemeRepo, (schemes) =>
  Effect.fnUntraced(function* ({ schemeId }: Pick<ScoreSheet, "schemeId">) {
    const found = Option.getOrThrow(yield* schemes.findById(schemeId))
    const document = Option.getOrNull(yield* schemes.storedDocument(schemeId))
    const indicators = yield* schemes.indicatorsOf(schemeId)
    return { scheme: { ...found, document }, document, indicators }
  })
)
