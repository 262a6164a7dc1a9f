/** Use cases that change the staff list. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer } from "effect"

import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { registerEdits, type When } from "../register/registerEdits.ts"
import type { RowRef } from "../register/rowEdits.ts"
import { PersonNotFound, type RowError, type RowsRefused } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import type { Versioned } from "../shared/versionOf.ts"
import { PersonId } from "./Person.ts"
import { type EditPerson, personEdit } from "./personEdit.ts"
import type { PersonChange } from "./personFields.ts"
import { type PersonHolds, personHolds } from "./personHolds.ts"
import { personLeave } from "./personLeave.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"

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
      const repo = yield* PersonRepo
      const offices = yield* Offices
      const duties = { zones: yield* ZoneRepo, assignments: yield* HouseholdAssignmentRepo }
      const edit = yield* personEdit
      const leaving = yield* personLeave
      const register = yield* registerEdits
      const people = register<PersonRow, EditPerson>({
        entity: "Person",
        notFound: (id) => new PersonNotFound({ id }),
        rowsOf: (ids, day) =>
          repo.rowsOf(
            ids.map((id) => PersonId.make(id)),
            day
          ),
        change: edit.change
      })

      const made = Effect.fnUntraced(function* ({ office, person, on }: AddPerson) {
        return yield* edit.add((yield* offices.resolve(office ?? null)).id, person, on)
      })
      const add = Effect.fn("PeopleEdits.add")((wanted: AddPerson) =>
        people.add(made(wanted), wanted.on)
      )
      const change = Effect.fn("PeopleEdits.change")((wanted: ChangePerson) =>
        people.change("people.change", wanted, wanted)
      )
      const changeMany = Effect.fn("PeopleEdits.changeMany")((wanted: ChangePeople) =>
        people.changeMany("people.changeMany", wanted.people, wanted)
      )
      const leave = Effect.fn("PeopleEdits.leave")(function* ({ people: wanted, on }: LeavePeople) {
        const left = yield* people.end(wanted, (row) => leaving(row, on))
        return yield* personHolds(duties, left, on)
      })

      return { add, change, changeMany, leave }
    })
  )
}
