/** The organisations of a day as a list, each with its contact of that day and the version to change it by. */
import { Effect } from "effect"

import { Offices } from "../../org/Offices.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { limitOf } from "../../shared/Page.ts"
import { asSeen } from "../asSeen.ts"
import type { OrganisationKind } from "../Organisation.ts"
import { OrganisationRepo } from "./OrganisationRepo.ts"

export interface OrganisationListing {
  readonly office?: string | null | undefined
  readonly kind?: OrganisationKind | null | undefined
  /** Those of a day; today when left out. */
  readonly on?: Day | null | undefined
  /** Ended ones too, whatever the day. */
  readonly ended?: boolean | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

export const organisationsListed = Effect.gen(function* () {
  const repo = yield* OrganisationRepo
  const offices = yield* Offices
  const { stamp } = yield* asSeen

  return Effect.fn("Organisations.list")(function* (wanted: OrganisationListing) {
    const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
    const [kind, after] = [wanted.kind ?? null, wanted.cursor ?? null]
    const day = wanted.ended === true ? null : (wanted.on ?? (yield* today))
    const limit = limitOf(wanted.limit)
    const contactsOn = wanted.on ?? (yield* today)
    const asked = { officeId, kind, day, contactsOn, after, limit: limit + 1 }
    const found = yield* repo.part(asked)
    const rows = yield* Effect.forEach(found.slice(0, limit), ({ contactName, ...row }) =>
      Effect.map(stamp(row), (stamped) => ({ ...stamped, contactName }))
    )
    const next = found.length > limit ? (rows.at(-1)?.id ?? null) : null
    return { rows, next, total: yield* repo.count(asked) }
  })
})
