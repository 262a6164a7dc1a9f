/**
 * One node of the organisation: a city, a subdistrict, a community, a compound, a building. It only
 * says what the unit is. Whom it answers to, and since when, is a `Placement`.
 */
import { Schema } from "effect"

import { DivisionCode, UrbanRural } from "./DivisionCode.ts"
import { OrgLevel, UnitLevel } from "./levels/OrgLevel.ts"
import { OrgUnitId } from "./OrgUnitId.ts"
import { PathKey } from "./TreePath.ts"

export { OrgLevel }

export const GridCode = Schema.String.check(Schema.isPattern(/^[0-9A-Za-z-]{1,40}$/))
export const Priority = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 }))

const text = Schema.NullOr(Schema.String)
const count = Schema.NullOr(Schema.Int)

/** What is known about a unit beside its name; null is "not known", never zero. */
const attributes = {
  officialName: text,
  households: count,
  population: count,
  /** As the office writes it: 有, 无, 社区代管. */
  property: text,
  propertyCompany: text,
  stairwells: count,
  /** As the grid platform writes it, of any length; a division code is something else. */
  gridCode: Schema.NullOr(GridCode),
  urbanRural: Schema.NullOr(UrbanRural),
  /** 1 is seen first: crowded places, rubbish collection points. */
  priority: Schema.NullOr(Priority)
}

export const OrgUnit = Schema.Struct({
  id: OrgUnitId,
  /** Grids, compounds and buildings have none. */
  code: Schema.NullOr(DivisionCode),
  name: Schema.NonEmptyString,
  level: UnitLevel,
  pathKey: PathKey,
  ...attributes
})
export interface OrgUnit extends Schema.Schema.Type<typeof OrgUnit> {}

export const nothingKnown = {
  officialName: null,
  households: null,
  population: null,
  property: null,
  propertyCompany: null,
  stairwells: null,
  gridCode: null,
  urbanRural: null,
  priority: null
} as const satisfies { readonly [K in keyof typeof attributes]: null }

/** What a caller sends to add a unit; an attribute left out is not known. */
export const NewOrgUnit = Schema.Struct({
  code: Schema.NullOr(DivisionCode),
  name: Schema.NonEmptyString,
  level: UnitLevel,
  officialName: Schema.optionalKey(text),
  households: Schema.optionalKey(count),
  population: Schema.optionalKey(count),
  property: Schema.optionalKey(text),
  propertyCompany: Schema.optionalKey(text),
  stairwells: Schema.optionalKey(count),
  gridCode: Schema.optionalKey(Schema.NullOr(GridCode)),
  urbanRural: Schema.optionalKey(Schema.NullOr(UrbanRural)),
  priority: Schema.optionalKey(Schema.NullOr(Priority))
})
export interface NewOrgUnit extends Schema.Schema.Type<typeof NewOrgUnit> {}
