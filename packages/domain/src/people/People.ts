/** Use cases that look at people. */
import { Context, Effect, Layer } from "effect"

import { HouseholdAssignmentRepo } from "../duty/HouseholdAssignmentRepo.ts"
import { ZoneRepo } from "../duty/ZoneRepo.ts"
import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { rowEdits } from "../register/rowEdits.ts"
import { PersonNotFound } from "../rowErrors.ts"
import type { Day } from "../shared/Day.ts"
import { type EveryRow, everyRow } from "../shared/EveryRow.ts"
import { today } from "../shared/Instant.ts"
import { type CountedPage, limitOf } from "../shared/Page.ts"
import type { RowPart } from "../shared/RowQuery.ts"
import type { Versioned } from "../shared/versionOf.ts"
import { peopleAsked, type PeopleListing, type PeopleRows } from "./peopleAsked.ts"
import { PersonId } from "./Person.ts"
import { type PersonHolds, personHolds } from "./personHolds.ts"
import { PersonRepo } from "./PersonRepo.ts"
import type { PersonRow } from "./PersonRow.ts"
import type { Post } from "./Post.ts"
import { PostRepo } from "./PostRepo.ts"
import { similarNames } from "./similarNames.ts"

export interface PersonShown {
  readonly person: Versioned<PersonRow>
  /** The oldest first. */
  readonly posts: ReadonlyArray<Post>
  readonly holds: PersonHolds
}

export interface SimilarPerson {
  readonly person: PersonRow
  readonly similarity: number
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous

const mostSimilar = 8

export class People extends Context.Service<
  People,
  {
    readonly list: (wanted: PeopleListing) => Effect.Effect<CountedPage<PersonRow>, Unplaced>
    readonly rows: (wanted: PeopleRows) => Effect.Effect<RowPart<Versioned<PersonRow>>, Unplaced>
    /** For a file: a range of the query is left out of account. */
    readonly every: (wanted: PeopleRows) => Effect.Effect<EveryRow<PersonRow>, Unplaced>
    readonly show: (id: string, on?: Day | null) => Effect.Effect<PersonShown, PersonNotFound>
    /** Active people of the office whose names are nearest to this one. */
    readonly similar: (
      name: string,
      office: string | null
    ) => Effect.Effect<ReadonlyArray<SimilarPerson>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/People") {
  static readonly layer = Layer.effect(
    People,
    Effect.gen(function* () {
      const people = yield* PersonRepo
      const posts = yield* PostRepo
      const duties = { zones: yield* ZoneRepo, assignments: yield* HouseholdAssignmentRepo }
      const offices = yield* Offices
      const { stamp, stampAll } = yield* rowEdits
      const { wantedOf, rangeOf } = yield* peopleAsked

      const list = Effect.fn("People.list")(function* (listing: PeopleListing) {
        const wanted = yield* wantedOf(listing)
        const limit = limitOf(listing.limit)
        const found = yield* people.part(wanted, listing.cursor ?? null, limit + 1)
        const rows = found.slice(0, limit)
        const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
        return { rows, next, total: yield* people.count(wanted) }
      })

      const rows = Effect.fn("People.rows")(function* (wanted: PeopleRows) {
        const part = yield* people.range(yield* rangeOf(wanted))
        return { ...part, rows: yield* stampAll(part.rows) }
      })

      const every = Effect.fn("People.every")(function* (wanted: PeopleRows) {
        const range = yield* rangeOf(wanted)
        return everyRow(yield* people.keys(range), (ids) => people.rowsOf(ids, range.day))
      })

      const show = Effect.fn("People.show")(function* (given: string, on?: Day | null) {
        const [id, day] = [PersonId.make(given), on ?? (yield* today)]
        const [row] = yield* people.rowsOf([id], day)
        const [holds] = row === undefined ? [] : yield* personHolds(duties, [row], day)
        if (row === undefined || holds === undefined) return yield* new PersonNotFound({ id })
        return { person: yield* stamp(row), posts: yield* posts.ofPeople([id]), holds }
      })

      const similar = Effect.fn("People.similar")(function* (name: string, office: string | null) {
        const { id: officeId } = yield* offices.resolve(office)
        const named = yield* people.namesLike(officeId, name.trim(), yield* today)
        const seen = yield* people.ofReach(named.map(({ id }) => id))
        const own = named.filter(({ id }) => seen.has(id))
        const near = similarNames(name, own, mostSimilar)
        const ids = near.map(({ of }) => of.id)
        const found = new Map((yield* people.rowsOf(ids, yield* today)).map((row) => [row.id, row]))
        return near.flatMap(({ of, similarity }) => {
          const person = found.get(of.id)
          return person === undefined ? [] : [{ person, similarity }]
        })
      })

      return { list, rows, every, show, similar }
    })
  )
}
