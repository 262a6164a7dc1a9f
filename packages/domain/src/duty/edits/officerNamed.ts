/**
 * Who is meant by a leader or an officer: a person of the office's staff list by id, or a name as it is
 * written. A name that exactly one active person has is that person, as it is for an import.
 */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { PersonId } from "../../people/Person.ts"
import { PersonRepo } from "../../people/PersonRepo.ts"
import { readNeeded } from "../../register/readFields.ts"
import { FieldRefused } from "../../rowErrors.ts"
import { today } from "../../shared/Instant.ts"

export type OfficerWanted = { readonly personId: string } | { readonly name: string }

export interface OfficerNamed {
  readonly personId: PersonId | null
  readonly name: string
}

export const officerNamed = Effect.gen(function* () {
  const people = yield* PersonRepo

  return Effect.fn("officerNamed")(function* (
    field: string,
    officeId: OrgUnitId,
    wanted: OfficerWanted
  ) {
    if ("personId" in wanted) {
      const found = Option.getOrNull(yield* people.findById(PersonId.make(wanted.personId)))
      if (found === null || found.officeId !== officeId) {
        return yield* new FieldRefused({ field, why: "unknown", value: wanted.personId })
      }
      return { personId: found.id, name: found.name } satisfies OfficerNamed
    }
    const name = yield* Effect.fromResult(readNeeded(field, wanted.name))
    const near = yield* people.namesLike(officeId, name, yield* today)
    const called = near.filter((one) => one.name === name)
    const seen = yield* people.ofReach(called.map(({ id }) => id))
    const [only, ...others] = called.filter(({ id }) => seen.has(id))
    // A name that is nobody's is written as it is; that of somebody beyond the reach is refused as the id is.
    if (only === undefined && called.length > 0) {
      return yield* new FieldRefused({ field, why: "unknown", value: name })
    }
    const personId = only !== undefined && others.length === 0 ? only.id : null
    return { personId, name } satisfies OfficerNamed
  })
})
