/**
 * Finds the person a table means by a name: the leader of a zone, the officer of a building. Two people
 * of one name are told apart by where they work or what they are; else nobody is taken.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PersonId } from "@aiwei/domain/people/Person"

import type { Books } from "../Books.ts"
import { nameKey } from "./PersonBook.ts"

export interface Clue {
  readonly unitId?: OrgUnitId | null
  readonly title?: string | null
}

export type OfficeStaff = (name: string | null, clue: Clue) => PersonId | null

export const officeStaff = ({ people, posts }: Pick<Books, "people" | "posts">): OfficeStaff => {
  const byName = Map.groupBy(people, ({ name }) => nameKey(name))
  const postsOf = Map.groupBy(posts, ({ personId }) => personId)
  if (people.length === 0) return () => null
  return (name, clue) => {
    const same = name === null ? [] : (byName.get(nameKey(name)) ?? [])
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
