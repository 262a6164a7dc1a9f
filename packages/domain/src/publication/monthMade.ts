/** A month as it would be published now, and the words its scheme has for publishing. */
import { Effect, Option } from "effect"

import { monthReader } from "../assessment/monthReader.ts"
import { ScoreRepo } from "../assessment/ScoreRepo.ts"
import type { OfficeView } from "../org/Offices.ts"
import { type PublicationTerms, straightToTheWall } from "../scheme/document/PublicationTerms.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import type { Month } from "../shared/Month.ts"
import { snapshotNow } from "./frozenInputs.ts"

export const monthMade = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const read = yield* monthReader

  return Effect.fn("monthMade")(function* (office: OfficeView, period: Month) {
    const month = yield* read(office, period)
    const made = yield* snapshotNow(scores, office, month)
    return { made, sheetId: month.sheet.id }
  })
})

/** A scheme that was read from a sheet's header says nothing of it: straight to the wall. */
export const publicationTerms = Effect.map(SchemeRepo, (schemes) =>
  Effect.fn("publicationTerms")(function* (scheme: Parameters<typeof schemes.storedDocument>[0]) {
    const document = Option.getOrNull(yield* schemes.storedDocument(scheme))
    return document?.publication ?? straightToTheWall
  })
)

export const isStraight = ({ noticeDays, approvals }: PublicationTerms): boolean =>
  noticeDays === 0 && approvals.length === 0
