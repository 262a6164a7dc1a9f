/** Use cases about trainings: who had which, written down and taken back. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { DutyDaysRefused, type DutyKindNotFound } from "../../duty/dutyErrors.ts"
import { DutyKinds } from "../../duty/kinds/DutyKinds.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { readCount, readText } from "../../register/readFields.ts"
import { type FieldRefused, PersonNotFound } from "../../rowErrors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { type CountedPage, limitOf } from "../../shared/Page.ts"
import { TrainingNotFound } from "../groups/groupErrors.ts"
import { PersonId } from "../Person.ts"
import { PersonRepo } from "../PersonRepo.ts"
import type { Training, TrainingLine } from "./Training.ts"
import { TrainingRepo } from "./TrainingRepo.ts"

export interface TrainingListing {
  readonly office?: string | null | undefined
  readonly duty?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}
export interface AddTraining {
  readonly person: string
  readonly duty: string
  readonly day: Day
  readonly minutes?: number | null | undefined
  /** The last day on which it counts; left out, it is never repeated. */
  readonly validUntil?: Day | null | undefined
  readonly certificate?: string | null | undefined
  readonly givenBy?: string | null | undefined
}
export interface RemoveTraining {
  readonly person: string
  readonly id: string
}

export class Trainings extends Context.Service<
  Trainings,
  {
    /** Of people whom whoever asks may see. */
    readonly list: (
      wanted: TrainingListing
    ) => Effect.Effect<
      CountedPage<TrainingLine>,
      OfficeNotFound | OfficeAmbiguous | DutyKindNotFound
    >
    readonly add: (
      wanted: AddTraining
    ) => Effect.Effect<Training, PersonNotFound | DutyKindNotFound | DutyDaysRefused | FieldRefused>
    /** One that was written down wrongly: what ran out stays. */
    readonly remove: (
      wanted: RemoveTraining
    ) => Effect.Effect<Training, PersonNotFound | TrainingNotFound>
  }
>()("aiwei/Trainings") {
  static readonly layer = Layer.effect(
    Trainings,
    Effect.gen(function* () {
      const repo = yield* TrainingRepo
      const people = yield* PersonRepo
      const kinds = yield* DutyKinds
      const offices = yield* Offices
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const personOf = Effect.fnUntraced(function* (id: string) {
        const found = Option.getOrNull(yield* people.findById(PersonId.make(id)))
        return found ?? (yield* new PersonNotFound({ id }))
      })

      const list = Effect.fn("Trainings.list")(function* (wanted: TrainingListing) {
        const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
        const duty = wanted.duty == null ? null : (yield* kinds.known(officeId, wanted.duty)).code
        const limit = limitOf(wanted.limit)
        const asked = { officeId, duty, after: wanted.cursor ?? null, limit: limit + 1 }
        const found = yield* repo.part(asked)
        const rows = found.slice(0, limit)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* repo.count(asked) }
      })

      const add = Effect.fn("Trainings.add")(function* (wanted: AddTraining) {
        const person = yield* personOf(wanted.person)
        const { code: duty } = yield* kinds.known(person.officeId, wanted.duty)
        const { day } = wanted
        const to = wanted.validUntil ?? forever
        if (to < day) return yield* new DutyDaysRefused({ from: day, to })
        const training: Training = {
          id: yield* ids.next,
          personId: person.id,
          duty,
          day,
          minutes: yield* Effect.fromResult(readCount("minutes", wanted.minutes ?? null)),
          validUntil: to,
          certificate: yield* Effect.fromResult(
            readText("certificate", wanted.certificate ?? null)
          ),
          givenBy: yield* Effect.fromResult(readText("givenBy", wanted.givenBy ?? null))
        }
        yield* repo.upsert(training)
        const entry = { subject: `Person/${person.id}`, place: person.officeId, after: training }
        yield* audit.append({ verb: "trainings.add", ...entry })
        return training
      }, atomically.run)

      const remove = Effect.fn("Trainings.remove")(function* ({
        person: given,
        id
      }: RemoveTraining) {
        const person = yield* personOf(given)
        const found = (yield* repo.ofPeople([person.id])).find((one) => one.id === id)
        if (found === undefined) return yield* new TrainingNotFound({ id })
        yield* repo.remove(id)
        const { personName: _, ...training } = found
        const entry = { subject: `Person/${person.id}`, place: person.officeId, before: training }
        yield* audit.append({ verb: "trainings.remove", ...entry })
        return training
      }, atomically.run)

      return { list, add, remove }
    })
  )
}
