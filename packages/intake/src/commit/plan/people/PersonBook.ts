/**
 * Who is who on an office's staff list. A name with its phone is a person; without it the place and the
 * post decide, and one stored person answers to one row of a file only. Whoever is not found by what is
 * stored is looked for by what earlier imports said.
 */
import type { Person, PersonId } from "@aiwei/domain/people/Person"
import { unmasked } from "@aiwei/domain/personal/unmasked"

import type { FormerPerson } from "./formerPeople.ts"

export interface Described {
  readonly name: string
  readonly phone: string | null
  readonly birth: string | null
  readonly unitId: string | null
  readonly organisation: string | null
  readonly title: string | null
}

interface Known {
  readonly person: Person
  /** What is held against the row: as stored, or as an earlier import had it. */
  readonly as: FormerPerson["as"]
  readonly posts: FormerPerson["posts"]
}

export const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, "")

const samePlace = (post: FormerPerson["posts"][number], wanted: Described): boolean =>
  wanted.unitId !== null
    ? post.unitId === wanted.unitId
    : wanted.organisation !== null && post.organisation === wanted.organisation

/** A list that was exported may show a number by its mask alone. */
const samePhone = (stored: string | null, wanted: string | null): boolean =>
  stored !== null && wanted !== null && unmasked("phone", wanted, stored) === stored

/** The strongest sign first; each is tried for every row before the next is. */
const signs: ReadonlyArray<(known: Known, wanted: Described) => boolean> = [
  ({ as }, wanted) => samePhone(as.phone, wanted.phone),
  ({ posts }, wanted) =>
    posts.some((post) => samePlace(post, wanted) && post.title === wanted.title),
  ({ posts }, wanted) => posts.some((post) => samePlace(post, wanted)),
  ({ as }, wanted) => wanted.birth !== null && as.birth === wanted.birth
]

/** Two different phones and two different births are two people, however alike the rest is. */
const contradicts = ({ as }: Known, wanted: Described): boolean =>
  as.phone !== null &&
  wanted.phone !== null &&
  !samePhone(as.phone, wanted.phone) &&
  as.birth !== null &&
  wanted.birth !== null &&
  as.birth !== wanted.birth

/** For each wanted row the stored person it means, or undefined for somebody new. */
export const matchPeople = (
  wanted: ReadonlyArray<Described>,
  people: ReadonlyArray<Person>,
  posts: ReadonlyArray<FormerPerson["posts"][number] & { readonly personId: PersonId }>,
  former: ReadonlyArray<FormerPerson> = []
): ReadonlyArray<Person | undefined> => {
  const postsOf = Map.groupBy(posts, ({ personId }) => personId)
  const stored = people.map((person): Known => ({
    person,
    as: person,
    posts: postsOf.get(person.id) ?? []
  }))
  const taken = new Set<PersonId>()
  const found = wanted.map((): Person | undefined => undefined)
  for (const known of [stored, former]) {
    const byName = Map.groupBy(known, ({ as }) => nameKey(as.name))
    if (byName.size === 0) continue
    for (const sign of signs) {
      wanted.forEach((row, at) => {
        if (found[at] !== undefined) return
        const match = (byName.get(nameKey(row.name)) ?? []).find(
          (one) => !taken.has(one.person.id) && sign(one, row) && !contradicts(one, row)
        )
        if (match === undefined) return
        taken.add(match.person.id)
        found[at] = match.person
      })
    }
  }
  return found
}
