/**
 * A unit that runs the work for its branch: people, zones, schemes and scores belong to it. Most are
 * subdistricts; a district or a single community may be one too.
 */
import { Schema } from "effect"

import { OrgUnitId } from "./OrgUnitId.ts"

export const Office = Schema.Struct({
  unitId: OrgUnitId,
  /** Name of the district above, for offices whose tree does not reach that far. */
  district: Schema.NullOr(Schema.String),
  createdAt: Schema.String
})
export interface Office extends Schema.Schema.Type<typeof Office> {}
