/**
 * A letter is signed on a day, with or without the file that shows both names under it; the file may follow.
 * Whoever leads either side on the day of signing is who signed.
 */
import { Effect } from "effect"

import { attachedFiles } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { LetterStepRefused } from "./letterErrors.ts"
import { letterFound, type OfLetter, rowOfLetter } from "./letterFound.ts"
import { letterParties } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { letterLine } from "./LetterView.ts"
import type { ResponsibilityLetter } from "./ResponsibilityLetter.ts"

export interface SignLetter extends OfLetter {
  /** A file that was uploaded. */
  readonly file?: string | null | undefined
}

export const letterSigned = Effect.gen(function* () {
  const repo = yield* LetterRepo
  const placements = yield* PlacementRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, dayOf } = yield* letterFound
  const parties = yield* letterParties
  const files = yield* attachedFiles

  const leaderOn = Effect.fnUntraced(function* (letter: ResponsibilityLetter, day: Day) {
    const { officeId, partyBUnitId, partyBOrganisationId } = letter
    if (partyBUnitId !== null) {
      return (yield* parties.seated([partyBUnitId], "mainLeader", day))(partyBUnitId)
    }
    const all = yield* repo.organisations(officeId, day)
    const found = all.find(({ id }) => id === partyBOrganisationId)
    const name = found?.contactName ?? null
    return name === null ? null : { personId: found?.contactId ?? null, name }
  })

  /** Who is not known that day stays as the letter names them. */
  const signatories = Effect.fnUntraced(function* (letter: ResponsibilityLetter, day: Day) {
    const { partyAUnitId, partyAPostKind } = letter
    const first = (yield* parties.seated([partyAUnitId], partyAPostKind, day))(partyAUnitId)
    const second = yield* leaderOn(letter, day)
    return {
      ...(first === null ? {} : { partyAPersonId: first.personId, partyAName: first.name }),
      ...(second === null ? {} : { leaderId: second.personId, leaderName: second.name })
    }
  })

  return Effect.fn("Letters.sign")(function* (wanted: SignLetter) {
    yield* placements.lockTree
    const before = rowOfLetter(yield* find(wanted))
    const { id, officeId, signedOn } = before
    const file = yield* files.taken(wanted.file ?? null)
    const mayFollow = signedOn !== null && file !== null && (wanted.on ?? signedOn) === signedOn
    if (signedOn !== null && !mayFollow) {
      const on = wanted.on ?? signedOn
      return yield* new LetterStepRefused({ id, why: "signed", on, day: signedOn })
    }
    const day = signedOn ?? (yield* dayOf(before, wanted))
    const names = signedOn === null ? yield* signatories(before, day) : {}
    const after: ResponsibilityLetter = { ...before, ...names, ...file, signedOn: day }
    yield* repo.upsertAll([after])
    const subject = `ResponsibilityLetter/${id}`
    const place = before.partyBUnitId ?? officeId
    yield* audit.append({ verb: "letters.sign", place, subject, before, after })
    return letterLine(yield* find(wanted), day)
  }, atomically.run)
})
