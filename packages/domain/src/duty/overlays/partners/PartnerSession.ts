/** A session (集中整治) of a partner unit at a place: who came for how long, and what was cleared away. */
import { Schema } from "effect"

import { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { OrganisationId } from "../../../people/Organisation.ts"
import { Day } from "../../../shared/Day.ts"

export const PartnerSession = Schema.Struct({
  id: Schema.String,
  officeId: OrgUnitId,
  organisationId: OrganisationId,
  unitId: OrgUnitId,
  day: Day,
  /** How many came. */
  people: Schema.Int,
  /** How long they worked; null where nobody wrote it down. */
  minutes: Schema.NullOr(Schema.Int),
  /** Small advertisements removed, neglected corners cleaned, heaps of clutter cleared. */
  ads: Schema.Int,
  deadCorners: Schema.Int,
  clutter: Schema.Int,
  remark: Schema.NullOr(Schema.String)
})
export interface PartnerSession extends Schema.Schema.Type<typeof PartnerSession> {}

export const SessionLine = Schema.Struct({
  ...PartnerSession.fields,
  organisationName: Schema.String,
  placeName: Schema.String
})
export interface SessionLine extends Schema.Schema.Type<typeof SessionLine> {}
