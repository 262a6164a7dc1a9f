/** Somebody outside of the office that work is given to as a whole: a property company, a partner unit. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Day } from "../shared/Day.ts"
import { PersonId } from "./Person.ts"

export const OrganisationId = Schema.String.pipe(Schema.brand("OrganisationId"))
export type OrganisationId = typeof OrganisationId.Type

export const OrganisationKind = Schema.Literals([
  "propertyCompany",
  "partnerUnit",
  "memberDepartment",
  "contractor",
  "other"
])
export type OrganisationKind = typeof OrganisationKind.Type

export const Organisation = Schema.Struct({
  id: OrganisationId,
  officeId: OrgUnitId,
  name: Schema.NonEmptyString,
  kind: OrganisationKind,
  /** Whom the office speaks to there; null while nobody is known. */
  contactId: Schema.NullOr(PersonId),
  phone: Schema.NullOr(Schema.String),
  validFrom: Day,
  validTo: Day
})
export interface Organisation extends Schema.Schema.Type<typeof Organisation> {}
