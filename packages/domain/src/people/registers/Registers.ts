/** Use cases about the registers that people are on beside the staff list. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { ChangeTooEarly, type FieldRefused, PersonNotFound } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { today } from "../../shared/Instant.ts"
import { type CountedPage, limitOf } from "../../shared/Page.ts"
import { type OrganisationNotFound, RegisterRefused } from "../groups/groupErrors.ts"
import { PersonId } from "../Person.ts"
import { PersonRepo } from "../PersonRepo.ts"
import type { PersonRegister, RegisterKind, RegisterLine } from "./PersonRegister.ts"
import { PersonRegisterRepo } from "./PersonRegisterRepo.ts"
import { type PutOnRegister, registerFacts } from "./registerFacts.ts"

type Text = string | null | undefined

export interface RegisterListing {
  readonly office?: Text
  readonly register?: RegisterKind | null | undefined
  readonly on?: Day | null | undefined
  readonly cursor?: Text
  readonly limit?: number | null | undefined
}
export interface TakeOffRegister {
  readonly person: string
  readonly register: RegisterKind
  /** The first day off it. */
  readonly on: Day
}

export class Registers extends Context.Service<
  Registers,
  {
    /** Of people whom whoever asks may see. */
    readonly list: (
      wanted: RegisterListing
    ) => Effect.Effect<CountedPage<RegisterLine>, OfficeNotFound | OfficeAmbiguous>
    /** What is said anew of somebody on it holds from that day on. */
    readonly put: (
      wanted: PutOnRegister
    ) => Effect.Effect<
      PersonRegister,
      PersonNotFound | OrganisationNotFound | RegisterRefused | ChangeTooEarly | FieldRefused
    >
    readonly takeOff: (
      wanted: TakeOffRegister
    ) => Effect.Effect<PersonRegister, PersonNotFound | RegisterRefused | ChangeTooEarly>
  }
>()("aiwei/Registers") {
  static readonly layer = Layer.effect(
    Registers,
    Effect.gen(function* () {
      const repo = yield* PersonRegisterRepo
      const people = yield* PersonRepo
      const offices = yield* Offices
      const placements = yield* PlacementRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const { standing, factsOf } = yield* registerFacts

      const personOf = Effect.fnUntraced(function* (id: string) {
        yield* placements.lockTree
        const found = Option.getOrNull(yield* people.findById(PersonId.make(id)))
        return found ?? (yield* new PersonNotFound({ id }))
      })

      const list = Effect.fn("Registers.list")(function* (wanted: RegisterListing) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const [register, after] = [wanted.register ?? null, wanted.cursor ?? null]
        const [day, limit] = [wanted.on ?? (yield* today), limitOf(wanted.limit)]
        const asked = { officeId, register, day, after, limit: limit + 1 }
        const found = yield* repo.part(asked)
        const rows = found.slice(0, limit)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* repo.count(asked) }
      })

      const put = Effect.fn("Registers.put")(function* (wanted: PutOnRegister) {
        const [person, { register, on }] = [yield* personOf(wanted.person), wanted]
        const facts = yield* factsOf(wanted, person.officeId)
        const held = yield* standing(person.id, register, on)
        if (held !== null && on <= held.validFrom) {
          return yield* new RegisterRefused({ why: "already", register, since: held.validFrom })
        }
        const id = yield* ids.next
        const span = { validFrom: on, validTo: forever }
        const row: PersonRegister = { id, personId: person.id, register, ...facts, ...span }
        yield* repo.upsertAll([...(held === null ? [] : [{ ...held, validTo: on }]), row])
        const entry = { subject: `Person/${person.id}`, place: person.officeId }
        yield* audit.append({ verb: "people.register", ...entry, before: held, after: row })
        return row
      }, atomically.run)

      const takeOff = Effect.fn("Registers.takeOff")(function* (wanted: TakeOffRegister) {
        const [person, { register, on }] = [yield* personOf(wanted.person), wanted]
        const held = yield* standing(person.id, register, on)
        if (held === null) {
          return yield* new RegisterRefused({ why: "notOn", register, since: null })
        }
        const { id, validFrom: since } = held
        if (on <= since) return yield* new ChangeTooEarly({ entity: "Person", id, on, since })
        const row = { ...held, validTo: on }
        yield* repo.upsertAll([row])
        const entry = { subject: `Person/${person.id}`, place: person.officeId }
        yield* audit.append({ verb: "people.unregister", ...entry, before: held, after: row })
        return row
      }, atomically.run)

      return { list, put, takeOff }
    })
  )
}
