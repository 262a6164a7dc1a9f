/**
 * Who is who on an office's staff list. A name with its phone is a person; without it the place and the
 * post decide, and one stored person answers to one row of a file only.
 */
import type { Person, PersonId } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"

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
  readonly posts: ReadonlyArray<Post>
}

export const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, "")

const samePlace = (post: Post, wanted: Described): boolean =>
  wanted.unitId !== null
    ? post.unitId === wanted.unitId
    : wanted.organisation !== null && post.organisation === wanted.organisation

/** The strongest sign first; each is tried for every row before the next is. */
const signs: ReadonlyArray<(known: Known, wanted: Described) => boolean> = [
  ({ person }, wanted) => wanted.phone !== null && person.phone === wanted.phone,
  ({ posts }, wanted) =>
    posts.some((post) => samePlace(post, wanted) && post.title === wanted.title),
  ({ posts }, wanted) => posts.some((post) => samePlace(post, wanted)),
  ({ person }, wanted) => wanted.birth !== null && person.birth === wanted.birth
]

/** Two different phones and two different births are two people, however alike the rest is. */
const contradicts = ({ person }: Known, wanted: Described): boolean =>
  person.phone !== null &&
  wanted.phone !== null &&
  person.phone !== wanted.phone &&
  person.birth !== null &&
  wanted.birth !== null &&
  person.birth !== wanted.birth

/** For each wanted row the stored person it means, or undefined for somebody new. */
export const matchPeople = (
  wanted: ReadonlyArray<Described>,
  people: ReadonlyArray<Person>,
  posts: ReadonlyArray<Post>
): ReadonlyArray<Person | undefined> => {
  const postsOf = Map.groupBy(posts, ({ personId }) => personId)
  const byName = Map.groupBy(people, ({ name }) => nameKey(name))
  const taken = new Set<PersonId>()
  const found = wanted.map((): Person | undefined => undefined)
  for (const sign of signs) {
    wanted.forEach((row, at) => {
      if (found[at] !== undefined) return
      const match = (byName.get(nameKey(row.name)) ?? [])
        .filter(({ id }) => !taken.has(id))
        .map((person) => ({ person, posts: postsOf.get(person.id) ?? [] }))
        .find((known) => sign(known, row) && !contradicts(known, row))
      if (match === undefined) return
      taken.add(match.person.id)
      found[at] = match.person
    })
  }
  return found
}
