/**
 * Responsibility letters of the year that somebody signs for a department or a community. Whoever follows is to
 * sign one of their own: the letter ends on the day and a new one takes its place, so that the days before tell
 * who was to sign, or had. What is signed for the office is signed by a post and goes with it.
 */
import { Effect, Option } from "effect"

import { rowOfLetter } from "../../letters/letterFound.ts"
import { LetterRepo } from "../../letters/LetterRepo.ts"
import { LetterId, type ResponsibilityLetter } from "../../letters/ResponsibilityLetter.ts"
import { ChangeTooEarly } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import type { HeldSource, Passed, Passing } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"

const handedOn = "人员交接"

const unsigned = { signedOn: null, fileName: null, fileBytes: null, fileSha256: null }

export const letterSource = Effect.gen(function* () {
  const repo = yield* LetterRepo
  const ids = yield* IdGenerator

  /** The spans to store, the one that ends first. */
  const changed = Effect.fnUntraced(function* (
    before: ResponsibilityLetter,
    to: Passing["to"],
    on: Day
  ) {
    const taken = { ...before, leaderId: to?.id ?? null, leaderName: to?.name ?? null }
    const since = before.signedOn
    if (since === null && before.madeOn >= on) return [taken]
    if (since !== null && since >= on) {
      return yield* new ChangeTooEarly({ entity: "Letter", id: before.id, on, since })
    }
    const id = LetterId.make(yield* ids.next)
    const ended = { ...before, endedOn: on, endReason: handedOn }
    return [ended, { ...taken, ...unsigned, id, madeOn: on, replacesId: before.id }]
  })

  const passed = Effect.fnUntraced(function* ({ id, to }: Passing, on: Day) {
    const before = rowOfLetter(Option.getOrThrow(yield* repo.findById(LetterId.make(id))))
    const rows = yield* changed(before, to, on)
    // One after the other: a party has one letter of a year that has not ended.
    yield* Effect.forEach(rows, (row) => repo.upsertAll([row]))
    const after = rows.at(-1) ?? before
    const goesOnAs = to === null ? null : after.id
    const subject = `ResponsibilityLetter/${id}`
    return { id, goesOnAs, subject, before, after } satisfies Passed
  })

  const source: HeldSource = {
    kind: "letter",
    of: Effect.fn("letterSource.of")(function* (people, day) {
      const known = new Set(people)
      const letters = yield* repo.heldBy(people, day)
      return letters.flatMap((letter): ReadonlyArray<HeldRow> => {
        const { id, leaderId: personId, title: name, madeOn: validFrom, endedOn } = letter
        if (personId === null || !known.has(personId)) return []
        const placeId = letter.partyBUnitId ?? letter.officeId
        const span = { validFrom, validTo: endedOn ?? forever }
        return [{ id, personId, kind: "letter", duty: null, name, placeId, ...span }]
      })
    }),
    passOn: (things, on) => Effect.forEach(things, (thing) => passed(thing, on))
  }
  return source
})
