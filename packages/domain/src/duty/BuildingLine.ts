/** A building with where it stands and its household officer of a day: one line of the building table. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { PersonId } from "../people/Person.ts"
import { Day } from "../shared/Day.ts"
import type { RowQuery } from "../shared/RowQuery.ts"

const text = Schema.NullOr(Schema.String)
const count = Schema.NullOr(Schema.Int)
const unit = Schema.NullOr(OrgUnitId)

export const BuildingLine = Schema.Struct({
  id: OrgUnitId,
  /** The compound or community it stands in. */
  parentId: unit,
  communityId: unit,
  community: text,
  compoundId: unit,
  compound: text,
  name: Schema.String,
  stairwells: count,
  households: count,
  property: text,
  propertyCompany: text,
  /** Null while the name belongs to nobody on the staff list: probably misspelt. */
  officerId: Schema.NullOr(PersonId),
  officerName: text,
  officerSince: Schema.NullOr(Day)
})
export interface BuildingLine extends Schema.Schema.Type<typeof BuildingLine> {}

/** `officerKnown` is filtered as `true` or `false`: whether the officer is on the staff list. */
export const buildingColumns = [
  "community",
  "compound",
  "name",
  "stairwells",
  "households",
  "property",
  "propertyCompany",
  "officerName",
  "officerKnown",
  "officerSince"
] as const
export type BuildingColumn = (typeof buildingColumns)[number]
export type BuildingQuery = RowQuery<BuildingColumn>
export type BuildingSum = "households" | "stairwells"
