/** A zone (责任区): communities that one leader answers for, with the leader's contact point (联系点). */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PersonId } from "../people/Person.ts"
import { Day } from "../shared/Day.ts"

export const ZoneId = Schema.String.pipe(Schema.brand("ZoneId"))
export type ZoneId = typeof ZoneId.Type

const text = Schema.NullOr(Schema.String)

export const ResponsibilityZone = Schema.Struct({
  id: ZoneId,
  officeId: OrgUnitId,
  zoneNo: Schema.NullOr(Schema.Int),
  name: Schema.NonEmptyString,
  /** Null while the name in the table belongs to nobody on the staff list. */
  leaderId: Schema.NullOr(PersonId),
  leaderName: text,
  leaderTitle: text,
  contactPoint: text,
  validFrom: Day,
  validTo: Day
})
export interface ResponsibilityZone extends Schema.Schema.Type<typeof ResponsibilityZone> {}

export const ZoneCommunity = Schema.Struct({ zoneId: ZoneId, unitId: OrgUnitId })
export interface ZoneCommunity extends Schema.Schema.Type<typeof ZoneCommunity> {}
