/** What callers send to change units that are there. `version` is that of the card they looked at. */
import type { Day } from "../../shared/Day.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import type { NewOrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"

export interface SeenUnit {
  readonly id: OrgUnitId
  readonly version: string
}

/** The record is corrected, past days too; the name it had stays as an alias, so old tables still find it. */
export interface RenameUnit extends SeenUnit {
  readonly name: string
  readonly officialName?: string | null | undefined
}

export interface RecodeUnit extends SeenUnit {
  readonly code: DivisionCode | null
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
