/**
 * A register somebody is on during a span of days (M07): the same person may be an expert and a volunteer. Not
 * the category of the staff list, which is text as the office writes it.
 */
import { Schema } from "effect"

import { Day } from "../../shared/Day.ts"
import { OrganisationId } from "../Organisation.ts"
import { PersonId } from "../Person.ts"

/** `outside`: somebody of another organisation, such as a property manager. */
export const RegisterKind = Schema.Literals([
  "fullTime",
  "partTime",
  "expert",
  "volunteer",
  "outside"
])
export type RegisterKind = typeof RegisterKind.Type

const text = Schema.NullOr(Schema.String)

export const PersonRegister = Schema.Struct({
  id: Schema.String,
  personId: PersonId,
  register: RegisterKind,
  /** Where somebody from outside works. */
  organisationId: Schema.NullOr(OrganisationId),
  /** What an expert is expert in. */
  field: text,
  title: text,
  certificate: text,
  /** When somebody can be called, as it was said. */
  availability: text,
  validFrom: Day,
  validTo: Day
})
export interface PersonRegister extends Schema.Schema.Type<typeof PersonRegister> {}

/** A line of a register: whose it is, and what the organisation is called. */
export const RegisterLine = Schema.Struct({
  ...PersonRegister.fields,
  personName: Schema.String,
  phone: text,
  organisationName: text
})
export interface RegisterLine extends Schema.Schema.Type<typeof RegisterLine> {}
