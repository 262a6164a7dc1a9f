/** What answering needs from storage: facts about places of a day, and which of a branch have nobody or two. */
import { Context, type Effect, Schema } from "effect"

import { UnitLevel } from "../../org/levels/OrgLevel.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { TreePath } from "../../org/TreePath.ts"
import type { Organisation } from "../../people/Organisation.ts"
import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { DutyFacts } from "./DutyFacts.ts"

/** A duty and the levels at which somebody must hold it. */
export interface DutyAtLevels {
  readonly duty: DutyCode
  readonly levels: ReadonlyArray<UnitLevel>
}

export interface SpotAfter {
  readonly path: string
  readonly duty: number
  /** As it was counted for the first part; null where the caller does not know. */
  readonly total: number | null
}

export interface DutyBranch {
  readonly top: TreePath
  readonly day: Day
  readonly duties: ReadonlyArray<DutyAtLevels>
  /** The place and the number of the duty after which the part begins. */
  readonly after: SpotAfter | null
  readonly limit: number
}

/** `duty` is the number of the duty among those that were asked for. */
export const DutySpot = Schema.Struct({
  id: OrgUnitId,
  name: Schema.String,
  level: UnitLevel,
  path: TreePath,
  duty: Schema.Int,
  /** Of the whole branch: told with each, so that the next part need not count again. */
  total: Schema.Int
})
export interface DutySpot extends Schema.Schema.Type<typeof DutySpot> {}

export interface DutySpots {
  readonly spots: ReadonlyArray<DutySpot>
  /** Of the whole branch. */
  readonly total: number
}

/** A place above others, as it is named in their paths. */
export const PlaceAbove = Schema.Struct({
  id: OrgUnitId,
  name: Schema.String,
  level: UnitLevel,
  path: TreePath
})
export interface PlaceAbove extends Schema.Schema.Type<typeof PlaceAbove> {}

/** One of the places above another, or that place itself. */
export const LineagePlace = Schema.Struct({ ...PlaceAbove.fields, isOffice: Schema.Boolean })
export interface LineagePlace extends Schema.Schema.Type<typeof LineagePlace> {}

export interface FactsWanted {
  readonly places: ReadonlyArray<OrgUnitId>
  readonly day: Day
  /** Also whoever has a post at these places: what their main responsibility follows from. */
  readonly posts: boolean
}

export class DutyReads extends Context.Service<
  DutyReads,
  {
    readonly factsOf: (wanted: FactsWanted) => Effect.Effect<DutyFacts>
    /** Places of the levels where nobody holds the duty that day, in the order of the tree. */
    readonly gaps: (branch: DutyBranch) => Effect.Effect<DutySpots>
    /** Places where it is held more than once; they are few, but each must still be looked at. */
    readonly crowded: (branch: DutyBranch) => Effect.Effect<DutySpots>
    /** Those of the office with this id or name that are there on the day. */
    readonly organisationsCalled: (
      officeId: OrgUnitId,
      text: string,
      day: Day
    ) => Effect.Effect<ReadonlyArray<Organisation>>
    /** From the root down to the place; empty where it does not stand on the day. */
    readonly lineageOf: (id: OrgUnitId, day: Day) => Effect.Effect<ReadonlyArray<LineagePlace>>
    readonly placesAt: (
      paths: ReadonlyArray<TreePath>,
      day: Day
    ) => Effect.Effect<ReadonlyArray<PlaceAbove>>
  }
>()("aiwei/DutyReads") {}
