/** A leading group of a unit for one purpose (M02): who sits in it stands in its seats. */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Day } from "../../shared/Day.ts"

export const LeadingGroupId = Schema.String.pipe(Schema.brand("LeadingGroupId"))
export type LeadingGroupId = typeof LeadingGroupId.Type

export const GroupPurpose = Schema.Literals([
  "sanitaryCity",
  "patrioticHealth",
  "healthEducation",
  "environment",
  "pest",
  "tobacco",
  "other"
])
export type GroupPurpose = typeof GroupPurpose.Type

export const LeadingGroup = Schema.Struct({
  id: LeadingGroupId,
  /** Whose staff list its people are on. */
  officeId: OrgUnitId,
  unitId: OrgUnitId,
  purpose: GroupPurpose,
  name: Schema.NonEmptyString,
  /** Of the document that set it up. */
  docNo: Schema.NullOr(Schema.String),
  docDay: Schema.NullOr(Day),
  validFrom: Day,
  validTo: Day
})
export interface LeadingGroup extends Schema.Schema.Type<typeof LeadingGroup> {}

/** That a group was changed, why, and by which document (M03). */
export const Adjustment = Schema.Struct({
  id: Schema.String,
  groupId: LeadingGroupId,
  onDay: Day,
  reason: Schema.String,
  docNo: Schema.NullOr(Schema.String)
})
export interface Adjustment extends Schema.Schema.Type<typeof Adjustment> {}
