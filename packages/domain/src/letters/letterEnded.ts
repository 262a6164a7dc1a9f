/** A letter ends before its year is over, alone or because a new one with the same party takes its place. */
import { Effect } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { LetterTemplateNotFound } from "./letterErrors.ts"
import { letterFound, type OfLetter, rowOfLetter } from "./letterFound.ts"
import { letterParties, type PartyNamed } from "./letterParties.ts"
import { LetterRepo } from "./LetterRepo.ts"
import { letterRows } from "./letterRows.ts"
import { letterLine } from "./LetterView.ts"
import type { ResponsibilityLetter } from "./ResponsibilityLetter.ts"

export interface EndLetter extends OfLetter {
  readonly reason?: string | null | undefined
}
export interface ReplaceLetter extends EndLetter {
  /** Another one of the same year; the same one when left out. */
  readonly template?: string | null | undefined
}

const endedOn = (before: ResponsibilityLetter, day: Day, { reason }: EndLetter) => ({
  ...before,
  endedOn: day,
  endReason: reason?.trim() ?? ""
})

const partyNamed = ({ partyBUnitId, partyBOrganisationId }: ResponsibilityLetter): PartyNamed =>
  partyBUnitId === null ? { organisation: partyBOrganisationId ?? "" } : { unit: partyBUnitId }

export const letterEnded = Effect.gen(function* () {
  const repo = yield* LetterRepo
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const { find, dayOf } = yield* letterFound
  const { templateOf, rowsFor } = yield* letterRows
  const parties = yield* letterParties

  const end = Effect.fn("Letters.end")(function* (wanted: EndLetter) {
    yield* placements.lockTree
    const before = rowOfLetter(yield* find(wanted))
    const day = yield* dayOf(before, wanted)
    const after = endedOn(before, day, wanted)
    yield* repo.upsertAll([after])
    const subject = `ResponsibilityLetter/${before.id}`
    const place = before.partyBUnitId ?? before.officeId
    yield* audit.append({ verb: "letters.end", place, subject, before, after })
    return letterLine(yield* find(wanted), day)
  }, atomically.run)

  const replace = Effect.fn("Letters.replace")(function* (wanted: ReplaceLetter) {
    yield* placements.lockTree
    const before = rowOfLetter(yield* find(wanted))
    const day = yield* dayOf(before, wanted)
    const office = yield* offices.resolve(wanted.office ?? null)
    const template = yield* templateOf(office.id, wanted.template ?? before.templateId)
    if (template.year !== before.year) {
      return yield* new LetterTemplateNotFound({ template: wanted.template ?? "" })
    }
    const side = { partyAUnitId: before.partyAUnitId, partyAPostKind: before.partyAPostKind }
    const party = yield* parties.named(office, partyNamed(before), day)
    const [made] = yield* rowsFor(template, side, party, day)
    const ended = endedOn(before, day, wanted)
    const after = made === undefined ? null : { ...made, replacesId: before.id }
    yield* repo.upsertAll([ended])
    yield* repo.upsertAll(after === null ? [] : [after])
    const subject = `ResponsibilityLetter/${before.id}`
    const place = before.partyBUnitId ?? before.officeId
    yield* audit.append({
      verb: "letters.replace",
      place,
      subject,
      before,
      after: { ended, made: after }
    })
    return letterLine(yield* find({ ...wanted, id: after?.id ?? before.id }), day)
  }, atomically.run)

  return { end, replace }
})
