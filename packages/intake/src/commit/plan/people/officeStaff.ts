/**
 * Finds the person a table means by a name: the leader of a zone, the officer of a building. Two people
 * of one name are told apart by where they work or what they are; else nobody is taken. A name that is
 * nobody's any more may be one that an earlier list gave somebody.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PersonId } from "@aiwei/domain/people/Person"

import type { Books } from "../Books.ts"
import { type GivenBooks, textIn } from "../given/Given.ts"
import { formerPeople } from "./formerPeople.ts"
import { nameKey } from "./PersonBook.ts"

export interface Clue {
  readonly unitId?: OrgUnitId | null
  readonly title?: string | null
}

export type OfficeStaff = (name: string | null, clue: Clue) => PersonId | null

/** Whether earlier imports knew this person by that name. */
export const wasCalled = (
  { people }: Pick<GivenBooks, "people">,
  id: PersonId | null,
  name: string | null
): boolean =>
  id !== null &&
  name !== null &&
  people.size > 0 &&
  (people.get(id)?.versions ?? []).some(
    (version) => nameKey(textIn(version, "name") ?? "") === nameKey(name)
  )

type Staff = Pick<Books, "people" | "posts" | "given">

export const officeStaff = ({ people, posts, given }: Staff): OfficeStaff => {
  const byName = Map.groupBy(people, ({ name }) => nameKey(name))
  const postsOf = Map.groupBy(posts, ({ personId }) => personId)
  if (people.length === 0) return () => null
  const once = Map.groupBy(formerPeople(people, given.people), ({ as }) => nameKey(as.name))
  const formerly = (name: string) => [
    ...new Set((once.get(nameKey(name)) ?? []).map(({ person }) => person))
  ]
  return (name, clue) => {
    const now = name === null ? [] : (byName.get(nameKey(name)) ?? [])
    const same = name !== null && now.length === 0 ? formerly(name) : now
    if (same.length < 2) return same[0]?.id ?? null
    const fits = (at: "unitId" | "title") =>
      same.filter(
        ({ id }) =>
          clue[at] !== undefined &&
          clue[at] !== null &&
          (postsOf.get(id) ?? []).some((post) => post[at] === clue[at])
      )
    const [here, titled] = [fits("unitId"), fits("title")]
    if (here.length === 1) return here[0]?.id ?? null
    return titled.length === 1 ? (titled[0]?.id ?? null) : null
  }
}
