/** A visit is written into the log of its contact point, or corrected there, in one transaction each. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../../audit/AuditLog.ts"
import { Offices } from "../../../org/Offices.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PlacementRepo } from "../../../org/PlacementRepo.ts"
import { asSeen } from "../../../people/asSeen.ts"
import { PersonId } from "../../../people/Person.ts"
import { readNeeded, readText } from "../../../register/readFields.ts"
import { Atomically } from "../../../shared/Atomically.ts"
import type { Day } from "../../../shared/Day.ts"
import { IdGenerator } from "../../../shared/IdGenerator.ts"
import type { Versioned } from "../../../shared/versionOf.ts"
import { holderMeant } from "../../assignments/holderMeant.ts"
import { dayDone } from "../dayDone.ts"
import { OverlayNotFound } from "../overlayErrors.ts"
import type { ContactVisit, VisitLine } from "./ContactVisit.ts"
import { ContactVisitRepo } from "./ContactVisitRepo.ts"
import { pointFound } from "./pointFound.ts"

export type WhoWent = { readonly personId: string } | { readonly name: string }

export interface AddVisit {
  /** A duty that was given, or a zone, by id. */
  readonly point: string
  readonly day: Day
  readonly people: ReadonlyArray<WhoWent>
  readonly findings: string
  readonly followUp?: string | null | undefined
}

export interface CorrectVisit {
  readonly id: string
  readonly version: string
  readonly day?: Day | undefined
  readonly people?: ReadonlyArray<WhoWent> | undefined
  readonly findings?: string | undefined
  readonly followUp?: string | null | undefined
}

const mostText = 300
const findingsOf = (text: string) => Effect.fromResult(readNeeded("findings", text, mostText))
const followUpOf = (text: string | null) => Effect.fromResult(readText("followUp", text, mostText))

export const visitWritten = Effect.gen(function* () {
  const repo = yield* ContactVisitRepo
  const placements = yield* PlacementRepo
  const offices = yield* Offices
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const ids = yield* IdGenerator
  const meant = yield* holderMeant
  const point = yield* pointFound
  const { stamp, check } = yield* asSeen

  /** Each once, in the order they were named. */
  const whoWent = Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    people: ReadonlyArray<WhoWent>,
    day: Day
  ) {
    const office = yield* offices.byId(officeId)
    const went = yield* Effect.forEach(people, (one) => meant(office, one, day))
    const known = went.flatMap((one) => (one.kind === "person" ? (one.personId ?? []) : []))
    return [...new Set(known)].map((id) => PersonId.make(id))
  })

  const seen = Effect.fnUntraced(function* (id: string) {
    const line = Option.getOrNull(yield* repo.findById(id))
    return line ?? (yield* new OverlayNotFound({ kind: "visit", id }))
  })

  const written = Effect.fnUntraced(function* (
    verb: "contacts.visit" | "contacts.correct",
    visit: ContactVisit,
    people: ReadonlyArray<PersonId>,
    before: VisitLine | null
  ) {
    yield* repo.upsert(visit, people)
    const [subject, place] = [`ContactVisit/${visit.id}`, visit.unitId]
    yield* audit.append({ verb, subject, place, before, after: { ...visit, people } })
    return (yield* stamp(yield* seen(visit.id))) satisfies Versioned<VisitLine>
  })

  const add = Effect.fn("ContactPoints.visit")(function* (wanted: AddVisit) {
    const { validFrom, validTo, ...at } = yield* point(wanted.point)
    const { day } = wanted
    yield* dayDone(day, { validFrom, validTo })
    const people = yield* whoWent(at.officeId, wanted.people, day)
    const findings = yield* findingsOf(wanted.findings)
    const followUp = yield* followUpOf(wanted.followUp ?? null)
    const visit: ContactVisit = { id: yield* ids.next, ...at, day, findings, followUp }
    return yield* written("contacts.visit", visit, people, null)
  }, atomically.run)

  const correct = Effect.fn("ContactPoints.correct")(function* (wanted: CorrectVisit) {
    yield* placements.lockTree
    const before = yield* seen(wanted.id)
    yield* check("ContactVisit", before, wanted.version)
    const { people: had, placeName: _, ...visit } = before
    const day = wanted.day ?? visit.day
    if (day !== visit.day) yield* dayDone(day, yield* point(visit.pointId))
    const people =
      wanted.people === undefined
        ? had.map(({ personId }) => personId)
        : yield* whoWent(visit.officeId, wanted.people, day)
    const { followUp } = wanted
    const after: ContactVisit = {
      ...visit,
      day,
      findings: yield* findingsOf(wanted.findings ?? visit.findings),
      followUp: followUp === undefined ? visit.followUp : yield* followUpOf(followUp)
    }
    return yield* written("contacts.correct", after, people, before)
  }, atomically.run)

  return { add, correct, stamp }
})
