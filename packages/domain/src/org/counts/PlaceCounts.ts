/**
 * How many households, buildings and gaps a place has on a day. A gap is a building without an active
 * household officer, or a community without an active leader: what the list of gaps tells when it is asked for no duty.
 */
import { Schema } from "effect"

import { UnitLevel } from "../levels/OrgLevel.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { TreePath } from "../TreePath.ts"

export interface PlaceCounts {
  readonly households: number
  readonly buildings: number
  readonly gaps: number
}

export const nothingCounted: PlaceCounts = { households: 0, buildings: 0, gaps: 0 }

/** A place as it stands on the day that is counted. */
export const CountedPlace = Schema.Struct({
  path: TreePath,
  level: UnitLevel,
  households: Schema.NullOr(Schema.Int),
  /** 1 for a gap of its own. */
  gap: Schema.Int
})
export interface CountedPlace extends Schema.Schema.Type<typeof CountedPlace> {}

/** What is known of a branch: null households where nothing in it says how many. */
export interface PlaceSum {
  readonly households: number | null
  readonly buildings: number
  readonly gaps: number
}

/** A place above communities; its own figure stands only where nothing below says how many. */
export const WidePlace = Schema.Struct({
  id: OrgUnitId,
  path: TreePath,
  level: UnitLevel,
  households: Schema.NullOr(Schema.Int)
})
export interface WidePlace extends Schema.Schema.Type<typeof WidePlace> {}

/** The kept sums of the communities right below a wide place, added up. */
export const WideInside = Schema.Struct({
  id: OrgUnitId,
  households: Schema.NullOr(Schema.Int),
  buildings: Schema.Int,
  gaps: Schema.Int,
  /** How many communities there are, and how many of them have a sum that still holds. */
  tops: Schema.Int,
  holding: Schema.Int
})
export interface WideInside extends Schema.Schema.Type<typeof WideInside> {}

export const CountKind = Schema.Literals(["households", "buildings", "gaps"])
export type CountKind = typeof CountKind.Type

/** A place with a gap of its own, and who is written there without answering for it any more. */
export const GapPlace = Schema.Struct({
  id: OrgUnitId,
  path: TreePath,
  name: Schema.String,
  level: UnitLevel,
  /** Of the compound or community it stands in. */
  parentName: Schema.NullOr(Schema.String),
  households: Schema.NullOr(Schema.Int),
  officerName: Schema.NullOr(Schema.String),
  /** On the staff list; false for a name that is on none. */
  officerKnown: Schema.Boolean,
  /** First day on which the officer held no post any more. */
  officerUntil: Schema.NullOr(Schema.String)
})
export interface GapPlace extends Schema.Schema.Type<typeof GapPlace> {}
