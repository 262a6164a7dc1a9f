/** What a change makes of an organisation: its name is free, and its contact is somebody of the office. */
import { Effect, Option } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { FieldRefused, NameTaken } from "../../rowErrors.ts"
import type { Organisation } from "../Organisation.ts"
import { PersonId } from "../Person.ts"
import { PersonRepo } from "../PersonRepo.ts"
import { type OrganisationChange, readOrganisation } from "./organisationFields.ts"
import { OrganisationRepo } from "./OrganisationRepo.ts"

export const organisationEdit = Effect.gen(function* () {
  const repo = yield* OrganisationRepo
  const people = yield* PersonRepo

  const contactOf = Effect.fnUntraced(function* (officeId: OrgUnitId, given: string) {
    const found = Option.getOrNull(yield* people.findById(PersonId.make(given)))
    if (found !== null && found.officeId === officeId) return found.id
    return yield* new FieldRefused({ field: "contact", why: "unknown", value: given })
  })

  const changed = Effect.fnUntraced(function* (stored: Organisation, change: OrganisationChange) {
    const facts = yield* Effect.fromResult(readOrganisation(change))
    const { contact } = change
    const contactId =
      contact === undefined
        ? stored.contactId
        : contact === null
          ? null
          : yield* contactOf(stored.officeId, contact)
    return { ...stored, ...facts, contactId } satisfies Organisation
  })

  /** During its days no other of the office may be called so. */
  const nameFree = Effect.fnUntraced(function* (one: Organisation) {
    const same = (yield* repo.called(one.officeId, one.name)).find(
      ({ id, validFrom, validTo }) =>
        id !== one.id && validFrom < one.validTo && one.validFrom < validTo
    )
    if (same === undefined) return
    return yield* new NameTaken({ entity: "Organisation", name: one.name, id: same.id })
  })

  return Effect.fn("organisationEdit")(function* (
    stored: Organisation,
    change: OrganisationChange
  ) {
    const next = yield* changed(stored, change)
    yield* nameFree(next)
    return next
  })
})
