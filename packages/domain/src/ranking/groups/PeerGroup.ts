/**
 * Peer groups (同类组): units that are ranked among themselves, 81 regular ones apart from 10 that are
 * checked again. Membership is dated by months: a change holds from its month on, until the next one.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Month } from "../../shared/Month.ts"

export const GroupName = Schema.NonEmptyString.check(Schema.isMaxLength(60))

export const PeerGroup = Schema.Struct({
  officeId: OrgUnitId,
  name: GroupName,
  /** From 1, in the order in which the office began them; whoever is in none comes before. */
  position: Schema.Int
})
export interface PeerGroup extends Schema.Schema.Type<typeof PeerGroup> {}

export const GroupChange = Schema.Struct({
  officeId: OrgUnitId,
  unitId: OrgUnitId,
  fromMonth: Month,
  /** Null: in none from then on. */
  groupName: Schema.NullOr(GroupName),
  /** ISO instant. */
  setAt: Schema.String
})
export interface GroupChange extends Schema.Schema.Type<typeof GroupChange> {}
