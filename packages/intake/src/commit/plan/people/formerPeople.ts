/**
 * People as earlier imports left them, where a hand has changed them since: an old list still knows
 * somebody by the name, the phone and the place that were corrected.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Person } from "@aiwei/domain/people/Person"
import type { Post } from "@aiwei/domain/people/Post"

import { type GivenBook, textIn } from "../given/Given.ts"

/** The stored person beside what an import once said of them. */
export interface FormerPerson {
  readonly person: Person
  readonly as: Pick<Person, "id" | "name" | "phone" | "birth">
  readonly posts: ReadonlyArray<Pick<Post, "unitId" | "organisation" | "title">>
}

/** The newest version first. */
export const formerPeople = (
  people: ReadonlyArray<Person>,
  given: GivenBook
): ReadonlyArray<FormerPerson> => {
  if (given.size === 0) return []
  return people.flatMap((person) =>
    (given.get(person.id)?.versions ?? []).map((version) => ({
      person,
      as: {
        id: person.id,
        name: textIn(version, "name") ?? person.name,
        phone: textIn(version, "phone"),
        birth: textIn(version, "birth")
      },
      posts: [
        {
          unitId: textIn(version, "post.unitId") as OrgUnitId | null,
          organisation: textIn(version, "post.organisation"),
          title: textIn(version, "post.title")
        }
      ]
    }))
  )
}
