/** A unit as its card shows it and as its version is taken from: without the path, which an ancestor's move changes. */
import type { DivisionCode } from "../DivisionCode.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"

export interface ShownUnit {
  readonly id: OrgUnitId
  readonly code: DivisionCode | null
  readonly name: string
  readonly officialName: string | null
  readonly level: UnitLevel
  readonly households: number | null
  readonly population: number | null
  readonly property: string | null
  readonly propertyCompany: string | null
  readonly stairwells: number | null
  readonly parentId: OrgUnitId | null
}

export const shownUnit = ({ path: _path, pathKey: _key, ...unit }: PlacedUnit): ShownUnit => unit
