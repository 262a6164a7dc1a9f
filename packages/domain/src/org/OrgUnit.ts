/**
 * One node of the organisation: a city, a subdistrict, a community, a compound, a building. It only
 * says what the unit is. Whom it answers to, and since when, is a `Placement`.
 */
import { Schema } from "effect"

import { DivisionCode } from "./DivisionCode.ts"
import { OrgUnitId } from "./OrgUnitId.ts"
import { PathKey } from "./TreePath.ts"

export const OrgLevel = Schema.Literals([
  "province",
  "city",
  "county",
  "subdistrict",
  "township",
  "community",
  "village",
  "grid",
  "compound",
  "building",
  "stairwell",
  "household"
])
export type OrgLevel = typeof OrgLevel.Type

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
  stairwells: count
}

export const OrgUnit = Schema.Struct({
  id: OrgUnitId,
  /** Grids, compounds and buildings have none. */
  code: Schema.NullOr(DivisionCode),
  name: Schema.NonEmptyString,
  level: OrgLevel,
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
  stairwells: null
} as const satisfies { readonly [K in keyof typeof attributes]: null }

/** What a caller sends to add a unit; an attribute left out is not known. */
export const NewOrgUnit = Schema.Struct({
  code: Schema.NullOr(DivisionCode),
  name: Schema.NonEmptyString,
  level: OrgLevel,
  officialName: Schema.optionalKey(text),
  households: Schema.optionalKey(count),
  population: Schema.optionalKey(count),
  property: Schema.optionalKey(text),
  propertyCompany: Schema.optionalKey(text),
  stairwells: Schema.optionalKey(count)
})
export interface NewOrgUnit extends Schema.Schema.Type<typeof NewOrgUnit> {}
