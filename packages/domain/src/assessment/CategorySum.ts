/**
 * The leaves of one community in one category, added up. Sums of whole numbers are exact in any order,
 * so a database may add them; `scorecardOf` makes the total of them in one place.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Points } from "../shared/Points.ts"

export const CategorySum = Schema.Struct({
  unitId: OrgUnitId,
  category: Schema.String,
  /** Points of the indicators that applied and were done. */
  points: Points,
  /** What the indicators that applied are worth; those without a leaf count as applied. */
  applicable: Points,
  /** What the indicators are worth that a sheet says did not apply; evidence says so by `applicable`. */
  notApplicable: Points,
  /** What the whole scale is smaller by. */
  reducedBy: Points,
  /** How many lines are missing so much that there is no total. */
  blocks: Schema.Int,
  /** How many leaves lost something, and how many have no value. */
  deducted: Schema.Int,
  notDone: Schema.Int
})
export interface CategorySum extends Schema.Schema.Type<typeof CategorySum> {}
