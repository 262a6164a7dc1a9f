/**
 * A frontage (门前三包): a shop or unit, as a site of the tree or by a name at a place, with its signings and
 * checks. A signing keeps the items it was made for; signing again never changes what was signed before.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { TreePath } from "../../../org/TreePath.ts"
import { PersonId } from "../../../people/Person.ts"
import { Day } from "../../../shared/Day.ts"

export const Frontage = Schema.Struct({
  id: Schema.String,
  officeId: OrgUnitId,
  /** The shop itself where it stands in the tree, else where it is. */
  unitId: OrgUnitId,
  /** Null where the place itself is meant. */
  name: Schema.NullOr(Schema.NonEmptyString),
  validFrom: Day,
  validTo: Day
})
export interface Frontage extends Schema.Schema.Type<typeof Frontage> {}

const Texts = Schema.Array(Schema.String)

export const Signing = Schema.Struct({
  id: Schema.String,
  frontageId: Schema.String,
  items: Texts,
  signedOn: Day,
  /** The last day on which it holds; `forever` while no end is agreed. */
  validUntil: Day,
  remark: Schema.NullOr(Schema.String)
})
export interface Signing extends Schema.Schema.Type<typeof Signing> {}

export const FrontageCheck = Schema.Struct({
  id: Schema.String,
  frontageId: Schema.String,
  day: Day,
  /** Who looked; null where nobody is named. */
  personId: Schema.NullOr(PersonId),
  /** Which items were not kept; none where all was well. */
  breaches: Texts,
  remark: Schema.NullOr(Schema.String)
})
export interface FrontageCheck extends Schema.Schema.Type<typeof FrontageCheck> {}

/** A frontage as it stands on a day: its last signing and its last check until then. */
export const FrontageLine = Schema.Struct({
  ...Frontage.fields,
  placeName: Schema.String,
  path: TreePath,
  items: Texts,
  signedOn: Schema.NullOr(Day),
  validUntil: Schema.NullOr(Day),
  checkedOn: Schema.NullOr(Day),
  breaches: Texts
})
export interface FrontageLine extends Schema.Schema.Type<typeof FrontageLine> {}
