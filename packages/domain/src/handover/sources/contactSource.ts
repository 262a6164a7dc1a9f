/**
 * Organisations outside of the office that somebody is the contact of. From the day on it is another; whoever
 * it was before still was on the days before.
 */
import { Effect, Option } from "effect"

import { OrganisationId } from "../../people/Organisation.ts"
import { OrganisationRepo } from "../../people/organisations/OrganisationRepo.ts"
import { spannedId } from "../../register/holderSpans.ts"
import { idFrom } from "../../register/spans.ts"
import type { Day } from "../../shared/Day.ts"
import type { HeldSource, Passed, Passing } from "../HeldSource.ts"
import type { HeldRow } from "../HeldThing.ts"
import { heldFrom } from "./heldFrom.ts"

export const contactSource = Effect.gen(function* () {
  const repo = yield* OrganisationRepo

  const passed = Effect.fnUntraced(function* ({ id, to }: Passing, on: Day) {
    const organisationId = OrganisationId.make(spannedId(id))
    const before = Option.getOrThrow(yield* repo.findById(organisationId, on))
    const fromDay = heldFrom(id, before.validFrom, on)
    const contactId = to?.id ?? null
    yield* repo.speaksFrom({ organisationId, fromDay, contactId })
    const goesOnAs = to === null ? null : idFrom(organisationId, fromDay)
    const [subject, after] = [`Organisation/${organisationId}`, { ...before, contactId }]
    return { id, goesOnAs, subject, before, after }
  })

  const source: HeldSource = {
    kind: "organisationContact",
    of: Effect.fn("contactSource.of")(function* (people, day) {
      const found = yield* repo.spokenFor(people, day)
      return found.map(({ id, organisation, personId, validFrom, validTo }): HeldRow => {
        const { name, officeId: placeId } = organisation
        const held = { id, name, personId, placeId, validFrom, validTo }
        return { ...held, kind: "organisationContact", duty: null }
      })
    }),
    passOn: (things, on) =>
      Effect.forEach(things, (thing): Effect.Effect<Passed> => passed(thing, on))
  }
  return source
})
