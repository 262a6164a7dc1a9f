/**
 * A visit to a contact point (联系点). Who went is kept by id: whoever is renamed or erased is so in every log.
 * A point is a duty that was given (联系点), or a zone whose table names one.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { PersonId } from "../../../people/Person.ts"
import { Day } from "../../../shared/Day.ts"

export const PointKind = Schema.Literals(["assignment", "zone"])
export type PointKind = typeof PointKind.Type

export const ContactVisit = Schema.Struct({
  id: Schema.String,
  officeId: OrgUnitId,
  /** Of a zone's point its office. */
  unitId: OrgUnitId,
  pointKind: PointKind,
  pointId: Schema.String,
  day: Day,
  findings: Schema.NonEmptyString,
  followUp: Schema.NullOr(Schema.String)
})
export interface ContactVisit extends Schema.Schema.Type<typeof ContactVisit> {}

export const Visitor = Schema.Struct({
  visitId: Schema.String,
  personId: PersonId,
  name: Schema.String
})
export interface Visitor extends Schema.Schema.Type<typeof Visitor> {}

export const VisitRow = Schema.Struct({ ...ContactVisit.fields, placeName: Schema.String })
export interface VisitRow extends Schema.Schema.Type<typeof VisitRow> {}

export interface VisitLine extends VisitRow {
  readonly people: ReadonlyArray<Pick<Visitor, "personId" | "name">>
}
