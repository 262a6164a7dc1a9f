/** What callers send to change units that are there. `version` is that of the card they looked at. */
import type { Day } from "../../shared/Day.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import type { NewOrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"

export interface SeenUnit {
  readonly id: OrgUnitId
  readonly version: string
}

/**
 * From `on` on, today when left out; never from a day to come. Days before keep the name they had, which
 * stays an alias too, so that old tables still find the unit.
 */
export interface RenameUnit extends SeenUnit {
  readonly name: string
  readonly officialName?: string | null | undefined
  readonly on?: Day | null | undefined
}

export interface RecodeUnit extends SeenUnit {
  readonly code: DivisionCode | null
  readonly on?: Day | null | undefined
  /** A code that another unit had once is given only when this says so. */
  readonly freed?: boolean | undefined
}

/** From `on` on, with everything below it. */
export interface MoveUnit extends SeenUnit {
  readonly newParentId: OrgUnitId
  readonly on: Day
}

/** `on` is the first day on which it and everything below it is no longer there. */
export interface CloseUnit extends SeenUnit {
  readonly on: Day
}

export interface AddUnits {
  readonly parentId: OrgUnitId
  readonly on: Day
  readonly units: ReadonlyArray<NewOrgUnit>
}
