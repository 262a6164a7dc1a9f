/** What may be written about an organisation, and how each field is read. */
import { Result } from "effect"

import { type Read, readGiven, readNeeded, readPhone } from "../../register/readFields.ts"
import type { Organisation, OrganisationKind } from "../Organisation.ts"

/** A field that is left out stays as it is; null or blank empties it. */
export interface OrganisationChange {
  readonly name?: string | undefined
  readonly kind?: OrganisationKind | undefined
  /** A person of the office by id. */
  readonly contact?: string | null | undefined
  readonly phone?: string | null | undefined
}

export type OrganisationFacts = Pick<Organisation, "name" | "kind" | "phone">

const name = (field: string, given: string | null) => readNeeded(field, given ?? "", 100)
const kind = (_field: string, given: OrganisationKind | null): Read<OrganisationKind> =>
  Result.succeed(given ?? "other")

export const readOrganisation = (change: OrganisationChange): Read<Partial<OrganisationFacts>> =>
  readGiven<OrganisationChange, OrganisationFacts>(change, { name, kind, phone: readPhone })
