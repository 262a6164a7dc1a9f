/** What a move would change, shown before it is done: where the unit stands then, and what goes with it. */
import { Schema } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { LevelCount } from "../card/CardReads.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"

/** What stands in a branch on a day. It all stays where it is: the branch takes it along. */
export const HeldUnder = Schema.Struct({
  /** With a post at one of its places; somebody with two posts is one. */
  people: Schema.Int,
  /** Duties assigned at one of its places. */
  duties: Schema.Int,
  /** Buildings with an officer written for them. */
  officers: Schema.Int,
  /** Responsibility zones that hold one of its places. */
  zones: Schema.Int
})
export interface HeldUnder extends Schema.Schema.Type<typeof HeldUnder> {}

export interface PlaceOfPath {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
}

export interface MovePlan extends HeldUnder {
  readonly on: Day
  readonly unit: PlaceOfPath
  /** From the root down to the unit itself, on the day before the move would hold. */
  readonly from: ReadonlyArray<PlaceOfPath>
  readonly to: ReadonlyArray<PlaceOfPath>
  /** False where it stands there already: the move would write nothing. */
  readonly moves: boolean
  /** With the unit itself. */
  readonly places: number
  readonly below: ReadonlyArray<LevelCount>
  /** Whether another place of its name stands there; nobody is refused for that. */
  readonly sameName: boolean
}
