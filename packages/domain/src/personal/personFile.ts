/**
 * All that is stored of one person, for that person (PIPL art. 45). Other people's numbers in what
 * imports and the trail noted are masked; the person's own are told in full.
 */
import { Effect } from "effect"

import { Offices } from "../org/Offices.ts"
import type { Person } from "../people/Person.ts"
import type { Post } from "../people/Post.ts"
import { PostRepo } from "../people/PostRepo.ts"
import { now } from "../shared/Instant.ts"
import { PersonalRepo } from "./PersonalRepo.ts"

type Stored = ReadonlyArray<Readonly<Record<string, unknown>>>

export interface PersonFile {
  readonly madeAt: string
  readonly office: string
  readonly person: Person
  readonly posts: ReadonlyArray<Post>
  readonly zones: Stored
  readonly buildings: Stored
  readonly letters: Stored
  readonly tasks: Stored
  readonly visits: Stored
  readonly checks: Stored
  readonly duties: Stored
  readonly registers: Stored
  readonly trainings: Stored
  readonly seats: Stored
  readonly contacts: Stored
  readonly handovers: Stored
  /** Accounts that are shown under this name. */
  readonly accounts: ReadonlyArray<string>
  /** What imports wrote, with the file and the cell it was read from. */
  readonly imports: ReadonlyArray<{
    readonly file: string
    readonly sheet: string
    readonly cell: string
    readonly before: unknown
    readonly after: unknown
  }>
  readonly trail: Stored
}

const read = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

export const personFile = Effect.gen(function* () {
  const repo = yield* PersonalRepo
  const posts = yield* PostRepo
  const offices = yield* Offices

  return Effect.fn("personFile")(function* (person: Person) {
    const { zones, assignments, ...held } = yield* repo.dutiesOf(person.id)
    const lines = yield* repo.journalOf(person.id)
    const files = yield* repo.reportsOf([...new Set(lines.map(({ fileId }) => fileId))])
    const pathOf = new Map(files.map(({ id, path }) => [id, path]))
    const office = (yield* offices.list).find(({ id }) => id === person.officeId)
    const file: PersonFile = {
      madeAt: yield* now,
      office: office?.name ?? "",
      person,
      posts: yield* posts.ofPeople([person.id]),
      zones,
      buildings: assignments,
      ...held,
      accounts: yield* repo.accountsCalled(person.name),
      imports: lines.map(({ fileId, sheet, cell, before, after }) => ({
        file: pathOf.get(fileId) ?? fileId,
        sheet,
        cell,
        before: read(before),
        after: read(after)
      })),
      trail: yield* repo.trailOf(person.id)
    }
    return file
  })
})
