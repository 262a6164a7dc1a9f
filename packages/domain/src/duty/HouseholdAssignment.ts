/** The household officer (包户干部) of a building during a span of days. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PersonId } from "../people/Person.ts"
import { Day } from "../shared/Day.ts"

export const AssignmentId = Schema.String.pipe(Schema.brand("AssignmentId"))
export type AssignmentId = typeof AssignmentId.Type

export const HouseholdAssignment = Schema.Struct({
  id: AssignmentId,
  /** The building. */
  unitId: OrgUnitId,
  /** Null while the name belongs to nobody on the staff list, or to two people. */
  personId: Schema.NullOr(PersonId),
  officerName: Schema.NonEmptyString,
  validFrom: Day,
  validTo: Day
})
export interface HouseholdAssignment extends Schema.Schema.Type<typeof HouseholdAssignment> {}
