/** Whoever takes over, checked: of the office, not the leaver, and there on the day. */
import { Effect } from "effect"

import { standing } from "../duty/answers/standing.ts"
import type { Person, PersonId } from "../people/Person.ts"
import type { Day } from "../shared/Day.ts"
import { SuccessorRefused } from "./handoverErrors.ts"
import type { Successor } from "./HeldSource.ts"
import { officePeople } from "./proposals/proposalFacts.ts"

export const successors = Effect.gen(function* () {
  const everybody = yield* officePeople

  return Effect.fn("successors")(function* (
    { id: leaver, name: leaverName, officeId }: Person,
    ids: ReadonlySet<PersonId>,
    on: Day
  ) {
    const found = new Map<PersonId, Successor>()
    if (ids.size === 0) return found
    const people = new Map((yield* everybody(officeId)).map((person) => [person.id, person]))
    for (const id of ids) {
      if (id === leaver) {
        return yield* new SuccessorRefused({ why: "leaver", name: leaverName, on })
      }
      const person = people.get(id)
      if (person === undefined) {
        return yield* new SuccessorRefused({ why: "unknown", name: id, on })
      }
      const { name } = person
      if (!standing(person, on).active) {
        return yield* new SuccessorRefused({ why: "left", name, on })
      }
      found.set(id, { id, name })
    }
    return found
  })
})
