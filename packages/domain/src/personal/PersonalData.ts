/**
 * Use cases about what is stored of one person: seeing a number, erasing, and telling all of it. Each
 * says who did it and why in the trail, and never the value.
 */
import { Context, Effect, Layer, Option } from "effect"

import { mayAct } from "../access/rights/mayAct.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { NotAllowed, type OfficeAmbiguous, type OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { type Person, PersonId } from "../people/Person.ts"
import { PersonRepo } from "../people/PersonRepo.ts"
import { PersonNotFound } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { today } from "../shared/Instant.ts"
import { AlreadyErased, type PurposeNeeded, StillInOffice } from "./personalErrors.ts"
import { PersonalRepo } from "./PersonalRepo.ts"
import { personErasure } from "./personErasure.ts"
import { type PersonFile, personFile } from "./personFile.ts"
import { purposeOf } from "./purpose.ts"

/** Fields that are masked, and can be asked for one at a time. */
export const revealed = ["phone", "remark"] as const
export type Revealed = (typeof revealed)[number]

export interface Reveal {
  readonly person: string
  readonly field: Revealed
  readonly reason: string
}

export interface PersonErased {
  readonly id: PersonId
  /** What stands in the name's place. */
  readonly name: string
  readonly records: number
}

export class PersonalData extends Context.Service<
  PersonalData,
  {
    readonly reveal: (
      wanted: Reveal
    ) => Effect.Effect<{ readonly value: string | null }, PersonNotFound | PurposeNeeded>
    /** A list leaves with its numbers: noted before the first row is read. */
    readonly noteList: (
      kind: string,
      office: string | null,
      reason: string
    ) => Effect.Effect<void, OfficeNotFound | OfficeAmbiguous | PurposeNeeded | NotAllowed>
    readonly erase: (
      person: string,
      reason: string
    ) => Effect.Effect<PersonErased, PersonNotFound | PurposeNeeded | StillInOffice | AlreadyErased>
    /** Everything, unmasked, for the person it is about. */
    readonly export: (person: string) => Effect.Effect<PersonFile, PersonNotFound>
  }
>()("aiwei/PersonalData") {
  static readonly layer = Layer.effect(
    PersonalData,
    Effect.gen(function* () {
      const people = yield* PersonRepo
      const repo = yield* PersonalRepo
      const offices = yield* Offices
      const placements = yield* PlacementRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const erased = yield* personErasure
      const file = yield* personFile

      const found = Effect.fnUntraced(function* (id: string) {
        const person = Option.getOrNull(yield* people.findById(PersonId.make(id)))
        return person ?? (yield* new PersonNotFound({ id }))
      })
      const note = (
        verb: "personal.reveal" | "personal.export",
        { id, officeId }: Person,
        after: object
      ) => audit.append({ verb, place: officeId, subject: `Person/${id}`, after })

      const reveal = Effect.fn("PersonalData.reveal")(function* (wanted: Reveal) {
        const reason = yield* purposeOf(wanted.reason)
        const person = yield* found(wanted.person)
        yield* note("personal.reveal", person, { field: wanted.field, reason })
        const value = person[wanted.field]
        return { value: value === "" ? null : value }
      }, atomically.run)

      const noteList = Effect.fn("PersonalData.noteList")(function* (
        kind: string,
        office: string | null,
        text: string
      ) {
        const reason = yield* purposeOf(text)
        const { id: place, path } = yield* offices.resolve(office)
        const { held } = yield* CurrentActor
        // A whole list is shown: who may see a part of it asks for that part, one by one.
        const verb = "personal.reveal"
        const asked = { kind: "inside", path } as const
        if (!mayAct(held, verb, asked, yield* today)) return yield* new NotAllowed({ verb })
        const after = { field: "phone, remark", list: kind, reason }
        yield* audit.append({ verb, place, subject: `Export/${kind}`, after })
      }, atomically.run)

      const erase = Effect.fn("PersonalData.erase")(function* (id: string, text: string) {
        const reason = yield* purposeOf(text)
        yield* placements.lockTree
        const person = yield* found(id)
        const earlier = yield* repo.erasureOf(person.id)
        if (earlier !== null) return yield* new AlreadyErased({ id, at: earlier.at })
        if (person.status !== "left") return yield* new StillInOffice({ id })
        return yield* erased(person, { verb: "personal.erase", cause: "request", reason })
      }, atomically.run)

      const exported = Effect.fn("PersonalData.export")(function* (id: string) {
        const person = yield* found(id)
        yield* note("personal.export", person, {})
        return yield* file(person)
      }, atomically.run)

      return { reveal, noteList, erase, export: exported }
    })
  )
}
