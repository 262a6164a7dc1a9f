/** What the domain needs from storage for people. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { TreePath } from "../org/TreePath.ts"
import type { Day } from "../shared/Day.ts"
import type { RowPart } from "../shared/RowQuery.ts"
import type { Person, PersonId } from "./Person.ts"
import type { PersonQuery, PersonRow } from "./PersonRow.ts"
import type { RegisterKind } from "./registers/PersonRegister.ts"

/** Null in a field asks for everybody in that respect. */
export interface PeopleWanted {
  readonly officeId: OrgUnitId | null
  /** Part of a name, of a post or of what is seen of a phone. */
  readonly query: string | null
  /** Exactly this number; only for whoever may know numbers. */
  readonly phone: string | null
  readonly under: TreePath | null
  /** On it that day. */
  readonly register: RegisterKind | null
  readonly day: Day
}

/** A range of an office's staff list as it was on a day. */
export interface PeopleRange {
  readonly officeId: OrgUnitId
  /** Only those with a post there or below. */
  readonly under: TreePath | null
  readonly day: Day
  /** Words and filters find of a phone what is seen of it. */
  readonly query: PersonQuery
  /** Exactly this number; only for whoever may know numbers. */
  readonly phone: string | null
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
    readonly range: (wanted: PeopleRange) => Effect.Effect<RowPart<PersonRow>>
    /** Of all rows of the query in their order; its range is left out of account. */
    readonly keys: (wanted: PeopleRange) => Effect.Effect<ReadonlyArray<PersonId>>
    /** In no order; an id that nobody has is left out. */
    readonly rowsOf: (
      ids: ReadonlyArray<PersonId>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<PersonRow>>
    /** Those of them that whoever acts may see. */
    readonly ofReach: (ids: ReadonlyArray<PersonId>) => Effect.Effect<ReadonlySet<PersonId>>
    /** People who are there that day or still to come, whose name shares a character with this one and is about as long. */
    readonly namesLike: (
      officeId: OrgUnitId,
      name: string,
      day: Day
    ) => Effect.Effect<ReadonlyArray<Pick<Person, "id" | "name">>>
  }
>()("aiwei/PersonRepo") {}
