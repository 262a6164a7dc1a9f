/** A unit together with where it stood on the day that was asked about. */
import { Schema } from "effect"

import { OrgUnit } from "./OrgUnit.ts"
import { OrgUnitId } from "./OrgUnitId.ts"
import { TreePath } from "./TreePath.ts"

export const PlacedUnit = Schema.Struct({
  ...OrgUnit.fields,
  parentId: Schema.NullOr(OrgUnitId),
  path: TreePath
})
export interface PlacedUnit extends Schema.Schema.Type<typeof PlacedUnit> {}
