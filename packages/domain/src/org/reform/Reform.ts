/** What callers send to merge units or to split one. A version is that of the card they looked at. */
import type { Day } from "../../shared/Day.ts"
import type { SeenUnit } from "../edits/UnitEdit.ts"
import type { NewOrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"

/** Into one of them, or into a new one under the parent of the first. */
export interface MergeAsked {
  readonly units: ReadonlyArray<OrgUnitId>
  readonly into: OrgUnitId | NewOrgUnit
  readonly on: Day
}

export interface MergeUnits extends Omit<MergeAsked, "units"> {
  readonly units: ReadonlyArray<SeenUnit>
  /** A code that another unit had once is given only when this says so. */
  readonly freed?: boolean | undefined
}

/** One of the units that a unit is split into. */
export interface SplitPart {
  readonly unit: NewOrgUnit
  /** Of those right below the unit. */
  readonly children: ReadonlyArray<OrgUnitId>
  /** Records that named the unit and go on here: posts, duties, the officer of a building. */
  readonly records?: ReadonlyArray<string> | undefined
}

export interface SplitAsked {
  readonly unit: OrgUnitId
  readonly parts: ReadonlyArray<SplitPart>
  readonly on: Day
}

export interface SplitUnit extends Omit<SplitAsked, "unit"> {
  readonly unit: SeenUnit
  readonly freed?: boolean | undefined
}

/** What a reform made: the units that are there from the day on. */
export interface Reformed {
  readonly into: ReadonlyArray<{ readonly id: OrgUnitId; readonly name: string }>
  /** How many places stand elsewhere. */
  readonly places: number
}

export const isNew = (into: OrgUnitId | NewOrgUnit): into is NewOrgUnit => typeof into === "object"
