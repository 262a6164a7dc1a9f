/**
 * Organisations outside of the office that somebody is the contact of. A contact has no days of its own: it
 * changes at once, and the trail tells who it was before.
 */
import { Effect, Option } from "effect"

import { OrganisationId } from "../../people/Organisation.ts"
import { OrganisationRepo } from "../../people/organisations/OrganisationRepo.ts"
import { HandoverReads } from "../HandoverReads.ts"
import type { HeldSource, Passed, Passing } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"

export const contactSource = Effect.gen(function* () {
  const reads = yield* HandoverReads
  const repo = yield* OrganisationRepo

  const passed = Effect.fnUntraced(function* ({ id, to }: Passing) {
    const before = Option.getOrThrow(yield* repo.findById(OrganisationId.make(id)))
    const after = { ...before, contactId: to?.id ?? null }
    yield* repo.upsert(after)
    const [subject, goesOnAs] = [`Organisation/${id}`, to === null ? null : id]
    return { id, goesOnAs, subject, before, after } satisfies Passed
  })

  const source: HeldSource = {
    kind: "organisationContact",
    of: Effect.fn("contactSource.of")(function* (people, day) {
      const found = yield* reads.contactsOf(people, day)
      return found.flatMap(
        ({ id, name, contactId, officeId, validFrom, validTo }): ReadonlyArray<HeldRow> => {
          if (contactId === null) return []
          const held = { id, name, personId: contactId, placeId: officeId, validFrom, validTo }
          return [{ ...held, kind: "organisationContact", duty: null }]
        }
      )
    }),
    passOn: (things) => Effect.forEach(things, passed)
  }
  return source
})
