/** What a search finds: a place or a person, with where it stands on the day. */
import { Schema } from "effect"

import { PersonId } from "../../people/Person.ts"
import { DivisionCode } from "../DivisionCode.ts"
import { UnitLevel } from "../levels/OrgLevel.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { TreePath } from "../TreePath.ts"

export const FoundUnit = Schema.Struct({
  id: OrgUnitId,
  name: Schema.String,
  code: Schema.NullOr(DivisionCode),
  level: UnitLevel,
  path: TreePath,
  initials: Schema.NullOr(Schema.String)
})
export interface FoundUnit extends Schema.Schema.Type<typeof FoundUnit> {}

export const FoundPerson = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  title: Schema.NullOr(Schema.String),
  unitId: Schema.NullOr(OrgUnitId),
  unitName: Schema.NullOr(Schema.String),
  path: Schema.NullOr(TreePath),
  initials: Schema.NullOr(Schema.String)
})
export interface FoundPerson extends Schema.Schema.Type<typeof FoundPerson> {}
