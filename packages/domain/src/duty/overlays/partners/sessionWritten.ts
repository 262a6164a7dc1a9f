/** A session of a partner unit is written down, or corrected, in one transaction each. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../../audit/AuditLog.ts"
import { placeFinder } from "../../../org/naming/placeFinder.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { asSeen } from "../../../people/asSeen.ts"
import { OrganisationId } from "../../../people/Organisation.ts"
import { OrganisationRepo } from "../../../people/organisations/OrganisationRepo.ts"
import { readCount, readText, refused } from "../../../register/readFields.ts"
import { Atomically } from "../../../shared/Atomically.ts"
import { type Day, forever } from "../../../shared/Day.ts"
import { IdGenerator } from "../../../shared/IdGenerator.ts"
import { DutyReads } from "../../answers/DutyReads.ts"
import { officeAbove } from "../../edits/officeAbove.ts"
import { dayDone } from "../dayDone.ts"
import { OverlayNotFound } from "../overlayErrors.ts"
import { PartnerRepo } from "./PartnerRepo.ts"
import type { PartnerSession, SessionLine } from "./PartnerSession.ts"

interface Counted {
  readonly people?: number | null | undefined
  readonly minutes?: number | null | undefined
  readonly ads?: number | null | undefined
  readonly deadCorners?: number | null | undefined
  readonly clutter?: number | null | undefined
  readonly remark?: string | null | undefined
}

export interface AddSession extends Counted {
  /** An organisation from outside, by id or by name. */
  readonly partner: string
  /** Where they worked. */
  readonly place: string
  readonly day: Day
}

export interface CorrectSession extends Counted {
  readonly id: string
  readonly version: string
  readonly day?: Day | undefined
}

type Numbers = Pick<
  PartnerSession,
  "people" | "minutes" | "ads" | "deadCorners" | "clutter" | "remark"
>
const none: Numbers = { people: 0, minutes: null, ads: 0, deadCorners: 0, clutter: 0, remark: null }

const counts = ["people", "ads", "deadCorners", "clutter"] as const

/** What was given over what was there; nobody came is no session. */
const numbersOf = Effect.fnUntraced(function* (given: Counted, before: Numbers) {
  const read: { [K in (typeof counts)[number]]: number } = { ...before }
  for (const field of counts) {
    const value = given[field]
    if (value === undefined) continue
    read[field] = (yield* Effect.fromResult(readCount(field, value))) ?? 0
  }
  if (read.people === 0) return yield* Effect.fromResult(refused("people", "blank", null))
  const { minutes, remark } = given
  return {
    ...read,
    minutes:
      minutes === undefined
        ? before.minutes
        : yield* Effect.fromResult(readCount("minutes", minutes)),
    remark:
      remark === undefined
        ? before.remark
        : yield* Effect.fromResult(readText("remark", remark, 300))
  } satisfies Numbers
})

export const sessionWritten = Effect.gen(function* () {
  const repo = yield* PartnerRepo
  const placements = yield* PlacementRepo
  const organisations = yield* OrganisationRepo
  const reads = yield* DutyReads
  const find = yield* placeFinder
  const above = yield* officeAbove
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const ids = yield* IdGenerator
  const { stamp, check } = yield* asSeen

  const seen = Effect.fnUntraced(function* (id: string) {
    const line = Option.getOrNull(yield* repo.findById(id))
    return line ?? (yield* new OverlayNotFound({ kind: "session", id }))
  })

  const written = Effect.fnUntraced(function* (
    verb: "partners.session" | "partners.correct",
    after: PartnerSession,
    before: SessionLine | null
  ) {
    yield* repo.upsert(after)
    const entry = { subject: `PartnerSession/${after.id}`, place: after.unitId, before, after }
    yield* audit.append({ verb, ...entry })
    return yield* stamp(yield* seen(after.id))
  })

  const add = Effect.fn("PartnerUnits.session")(function* (wanted: AddSession) {
    const { day } = wanted
    const place = yield* find(wanted.place, null, day)
    const officeId = yield* above(place.id, day)
    const id = wanted.partner.trim()
    const [partner, ...others] = yield* reads.organisationsCalled(officeId, id, day)
    if (partner === undefined || others.length > 0) {
      return yield* new OverlayNotFound({ kind: "partner", id })
    }
    yield* dayDone(day, partner)
    const session: PartnerSession = {
      id: yield* ids.next,
      officeId,
      organisationId: partner.id,
      unitId: place.id,
      day,
      ...(yield* numbersOf(wanted, none))
    }
    return yield* written("partners.session", session, null)
  }, atomically.run)

  const correct = Effect.fn("PartnerUnits.correct")(function* (wanted: CorrectSession) {
    yield* placements.lockTree
    const before = yield* seen(wanted.id)
    yield* check("PartnerSession", before, wanted.version)
    const { organisationName: _, placeName: _place, ...session } = before
    const day = wanted.day ?? session.day
    const found = yield* organisations.findById(
      OrganisationId.make(session.organisationId),
      session.day
    )
    const span = Option.getOrElse(found, () => ({ validFrom: day, validTo: forever }))
    if (day !== session.day) yield* dayDone(day, span)
    const after = { ...session, day, ...(yield* numbersOf(wanted, session)) }
    return yield* written("partners.correct", after, before)
  }, atomically.run)

  return { add, correct, stamp }
})
