/** A duty given to somebody for a place and everything below it, during a span of days. */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Day } from "../../shared/Day.ts"
import { Holder } from "../holders/Holder.ts"
import { DutyCode } from "../kinds/DutyKind.ts"

export const DutyAssignmentId = Schema.String.pipe(Schema.brand("DutyAssignmentId"))
export type DutyAssignmentId = typeof DutyAssignmentId.Type

export const DutyAssignment = Schema.Struct({
  id: DutyAssignmentId,
  officeId: OrgUnitId,
  duty: DutyCode,
  unitId: OrgUnitId,
  holder: Holder,
  remark: Schema.String,
  validFrom: Day,
  /** The first day on which it no longer holds. */
  validTo: Day
})
export interface DutyAssignment extends Schema.Schema.Type<typeof DutyAssignment> {}
