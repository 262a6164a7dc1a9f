/** What the domain needs from storage for people. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { Day } from "../shared/Day.ts"
import type { Person, PersonId } from "./Person.ts"
import type { PersonRow } from "./PersonRow.ts"

/** Null in a field asks for everybody in that respect. */
export interface PeopleWanted {
  readonly officeId: OrgUnitId | null
  /** Part of a name, a phone or a post. */
  readonly query: string | null
  readonly under: TreePath | null
  readonly day: Day
}

export class PersonRepo extends Context.Service<
  PersonRepo,
  {
    readonly findAll: (officeId: OrgUnitId) => Effect.Effect<ReadonlyArray<Person>>
    readonly findById: (id: PersonId) => Effect.Effect<Option.Option<Person>>
    readonly upsertAll: (people: ReadonlyArray<Person>) => Effect.Effect<void>
    /** In the order they were added: ids sort by time. */
    readonly part: (
      wanted: PeopleWanted,
      after: string | null,
      limit: number
    ) => Effect.Effect<ReadonlyArray<PersonRow>>
    readonly count: (wanted: PeopleWanted) => Effect.Effect<number>
  }
>()("aiwei/PersonRepo") {}
