/** The letter that somebody means, and whether a step may still be taken with it on a day. */
import { Effect, Option } from "effect"

import { Offices } from "../org/Offices.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { LetterNotFound, LetterStepRefused } from "./letterErrors.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { expiresOn } from "./letterState.ts"
import {
  LetterId,
  type ResponsibilityLetter,
  type StoredLetterLine
} from "./ResponsibilityLetter.ts"

export interface OfLetter {
  readonly office?: string | null | undefined
  readonly id: string
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

/** The row alone, without the names of its line. */
export const rowOfLetter = (line: StoredLetterLine): ResponsibilityLetter => {
  const { title: _, partyAUnitName: _a, partyBName: _b, partyBKind: _k, ...row } = line
  return row
}

export const letterFound = Effect.gen(function* () {
  const offices = yield* Offices
  const repo = yield* LetterRepo

  const find = Effect.fnUntraced(function* ({ office, id }: OfLetter) {
    const own = yield* offices.resolve(office ?? null)
    const found = Option.getOrNull(yield* repo.findById(LetterId.make(id)))
    if (found === null || found.officeId !== own.id) return yield* new LetterNotFound({ id })
    return found
  })

  /** The day of the step; none in the future, before the letter was made, or after it ended. */
  const dayOf = Effect.fnUntraced(function* (letter: ResponsibilityLetter, wanted: OfLetter) {
    const now = yield* today
    const on = wanted.on ?? now
    const { id, madeOn, endedOn, year } = letter
    const refused = (why: LetterStepRefused["why"], day: Day) =>
      new LetterStepRefused({ id, why, on, day })
    if (endedOn !== null) return yield* refused("ended", endedOn)
    if (on < madeOn) return yield* refused("beforeMade", madeOn)
    if (on > now) return yield* refused("ahead", now)
    if (expiresOn(year) <= on) return yield* refused("expired", expiresOn(year))
    return on
  })

  return { find, dayOf }
})
