/** What a question about the staff list means: which office, which branch, which day, and whose number. */
import { Effect } from "effect"

import { Offices } from "../org/Offices.ts"
import { OrgTree } from "../org/OrgTree.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { numberSought } from "./numberSought.ts"
import type { PersonQuery } from "./PersonRow.ts"
import type { RegisterKind } from "./registers/PersonRegister.ts"

export interface PeopleListing {
  readonly office?: string | null | undefined
  /** Only those who are on it today. */
  readonly register?: RegisterKind | null | undefined
  readonly query?: string | null | undefined
  /** A place: everybody posted at it or below it. */
  readonly unit?: string | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export interface PeopleRows extends PersonQuery {
  readonly office?: string | null | undefined
  /** A place of the office: everybody posted at it or below it. */
  readonly under?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export const peopleAsked = Effect.gen(function* () {
  const offices = yield* Offices
  const tree = yield* OrgTree

  const wantedOf = Effect.fnUntraced(function* (listing: PeopleListing) {
    const { office, query, unit, register = null } = listing
    const place = unit == null ? null : yield* tree.find(unit)
    // A place says which office is meant; only a list without either asks for the only office.
    const id = place !== null && office == null ? null : yield* offices.resolve(office ?? null)
    const text = query?.trim() ?? ""
    const phone = yield* numberSought(text, place?.path ?? id?.path ?? null)
    return {
      officeId: id?.id ?? null,
      query: text === "" || phone !== null ? null : text,
      phone,
      register,
      under: place?.path ?? null,
      day: yield* today
    }
  })

  const rangeOf = Effect.fnUntraced(function* ({ office, under, on, ...query }: PeopleRows) {
    const { id: officeId, path } = yield* offices.resolve(office ?? null)
    const place = under == null ? null : yield* tree.find(under, path)
    const phone = yield* numberSought(query.query ?? "", place?.path ?? path)
    const rest = phone === null ? query : { ...query, query: null }
    return {
      officeId,
      under: place?.path ?? null,
      day: on ?? (yield* today),
      query: rest,
      phone
    }
  })

  return { wantedOf, rangeOf }
})
