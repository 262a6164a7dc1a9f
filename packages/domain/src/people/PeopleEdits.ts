/** Use cases that change the staff list. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer } from "effect"

import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { rowEdits, type RowEdit, type RowRef } from "../register/rowEdits.ts"
import { PersonNotFound, type RowError, type RowsRefused } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import type { Versioned } from "../shared/versionOf.ts"
import { PersonId } from "./Person.ts"
import { type EditPerson, personEdit } from "./personEdit.ts"
import type { PersonChange } from "./personFields.ts"
import { type PersonHolds, personHolds } from "./personHolds.ts"
import { personLeave } from "./personLeave.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"

interface When {
  /** Null corrects the record; a day changes it from then on. */
  readonly on: Day | null
  /** The day whose rows were looked at; today when left out. */
  readonly asOf?: Day | null | undefined
}

export interface AddPerson {
  readonly office?: string | null | undefined
  readonly person: PersonChange
  readonly on: Day
}
export interface ChangePerson extends EditPerson, When {}
export interface ChangePeople extends When {
  readonly people: ReadonlyArray<EditPerson>
}
export interface LeavePeople {
  readonly people: ReadonlyArray<RowRef>
  /** The first day without them. */
  readonly on: Day
}

export class PeopleEdits extends Context.Service<
  PeopleEdits,
  {
    readonly add: (
      wanted: AddPerson
    ) => Effect.Effect<Versioned<PersonRow>, OfficeNotFound | OfficeAmbiguous | RowError>
    readonly change: (wanted: ChangePerson) => Effect.Effect<Versioned<PersonRow>, RowError>
    readonly changeMany: (
      wanted: ChangePeople
    ) => Effect.Effect<ReadonlyArray<Versioned<PersonRow>>, RowsRefused>
    /** Gives what each of them still answers for on that day, so that it can be handed over. */
    readonly leave: (wanted: LeavePeople) => Effect.Effect<ReadonlyArray<PersonHolds>, RowsRefused>
  }
>()("aiwei/PeopleEdits") {
  static readonly layer = Layer.effect(
    PeopleEdits,
    Effect.gen(function* () {
      const people = yield* PersonRepo
      const offices = yield* Offices
      const atomically = yield* Atomically
      const placements = yield* PlacementRepo
      const zones = yield* ZoneRepo
      const assignments = yield* HouseholdAssignmentRepo
      const { one, many, stamp } = yield* rowEdits
      const edit = yield* personEdit
      const leaving = yield* personLeave

      const table = <W extends RowRef>(
        day: Day,
        apply: RowEdit<PersonRow, W>["apply"]
      ): RowEdit<PersonRow, W> => ({
        entity: "Person",
        notFound: (id) => new PersonNotFound({ id }),
        rowsOf: (ids) =>
          people.rowsOf(
            ids.map((id) => PersonId.make(id)),
            day
          ),
        apply
      })

      const add = Effect.fn("PeopleEdits.add")(function* ({ office, person, on }: AddPerson) {
        yield* placements.lockTree
        const { id: officeId } = yield* offices.resolve(office ?? null)
        const id = yield* edit.add(officeId, person, on)
        const [row] = yield* people.rowsOf([id], on)
        return row === undefined ? yield* new PersonNotFound({ id }) : yield* stamp(row)
      }, atomically.run)

      const change = Effect.fn("PeopleEdits.change")(function* ({
        on,
        asOf,
        ...wanted
      }: ChangePerson) {
        const day = asOf ?? (yield* today)
        const how = { verb: "people.change", on, asOf: day } as const
        return yield* one(
          table<EditPerson>(day, (each, row) => edit.apply(each, row, how)),
          wanted
        )
      })

      const changeMany = Effect.fn("PeopleEdits.changeMany")(function* (wanted: ChangePeople) {
        const day = wanted.asOf ?? (yield* today)
        const how = { verb: "people.changeMany", on: wanted.on, asOf: day } as const
        return yield* many(
          table<EditPerson>(day, (each, row) => edit.apply(each, row, how)),
          wanted.people
        )
      })

      const leave = Effect.fn("PeopleEdits.leave")(function* ({ people: wanted, on }: LeavePeople) {
        const day = yield* today
        const left = yield* many(
          table<RowRef>(day, (_, row) => leaving(row, on)),
          wanted
        )
        return yield* personHolds({ zones, assignments }, left, on)
      })

      return { add, change, changeMany, leave }
    })
  )
}
