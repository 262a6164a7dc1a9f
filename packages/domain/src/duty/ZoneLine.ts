/** A zone of a day with its leader and how much it covers: one line of the table of zones. */
import { Schema } from "effect"

import type { DivisionCode } from "../org/DivisionCode.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { RowQuery } from "../shared/RowQuery.ts"
import { ResponsibilityZone } from "./ResponsibilityZone.ts"

const { validFrom, validTo, ...fields } = ResponsibilityZone.fields

/** What one row of the store says; the communities are read for the rows of a range at once. */
export const ZoneCounts = Schema.Struct({
  ...fields,
  since: validFrom,
  until: validTo,
  /** Of its communities; null while none of them says. */
  households: Schema.NullOr(Schema.Int),
  communityCount: Schema.Int
})
export interface ZoneCounts extends Schema.Schema.Type<typeof ZoneCounts> {}

export interface ZoneLine extends ZoneCounts {
  readonly communities: ReadonlyArray<{
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
    readonly households: number | null
  }>
}

/** `communities` is searched and filtered by the names of communities, and sorted by how many. */
export const zoneColumns = [
  "zoneNo",
  "name",
  "leaderName",
  "leaderKnown",
  "leaderTitle",
  "contactPoint",
  "communities",
  "households",
  "since"
] as const
export type ZoneColumn = (typeof zoneColumns)[number]
export type ZoneQuery = RowQuery<ZoneColumn>
export type ZoneSum = "households" | "communities"
