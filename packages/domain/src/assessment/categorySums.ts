/**
 * Adds the leaves of one community by category, in memory. The database does the same in one grouped
 * pass for a whole month; a test holds the two together.
 */
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { noPoints, type Points, total } from "../shared/Points.ts"
import type { CategorySum } from "./CategorySum.ts"
import { leafOf, type Recorded } from "./leafOf.ts"
import type { Worked } from "./lines/KeptLine.ts"

/** What an indicator must say of itself to be counted. */
export interface Counted {
  readonly category: string
  readonly worth: Points
}

const none = (unitId: OrgUnitId, category: string): CategorySum => ({
  unitId,
  category,
  points: noPoints,
  applicable: noPoints,
  notApplicable: noPoints,
  reducedBy: noPoints,
  blocks: 0,
  deducted: 0,
  notDone: 0
})

const withWorked = (sum: CategorySum, worth: Points, worked: Worked): CategorySum => {
  const leaf = leafOf(worth, { points: null, notApplicable: false, worked }, "rebase")
  return {
    ...sum,
    points: total([sum.points, leaf.counted]),
    applicable: total([sum.applicable, leaf.worth]),
    reducedBy: total([sum.reducedBy, worked.reduced]),
    blocks: sum.blocks + (worked.blocks ? 1 : 0),
    deducted: sum.deducted + (leaf.standing === "done" && leaf.counted < leaf.worth ? 1 : 0),
    notDone: sum.notDone + (leaf.standing === "notDone" ? 1 : 0)
  }
}

const withLeaf = (sum: CategorySum, worth: Points, recorded: Recorded | null): CategorySum => {
  if (recorded?.worked != null) return withWorked(sum, worth, recorded.worked)
  // Re-basing is decided on the sums, so a leaf that does not apply is only noted here.
  const leaf = leafOf(worth, recorded, "rebase")
  if (leaf.standing === "notApplicable") {
    return { ...sum, notApplicable: total([sum.notApplicable, worth]) }
  }
  return {
    ...sum,
    points: total([sum.points, leaf.counted]),
    applicable: total([sum.applicable, worth]),
    deducted: sum.deducted + (leaf.standing === "done" && leaf.counted < worth ? 1 : 0),
    notDone: sum.notDone + (leaf.standing === "notDone" ? 1 : 0)
  }
}

/** Categories in the order in which the scheme first names them. */
export const categorySums = (
  unitId: OrgUnitId,
  leaves: ReadonlyArray<readonly [Counted, Recorded | null]>
): ReadonlyArray<CategorySum> => {
  const sums = new Map<string, CategorySum>()
  for (const [{ category, worth }, recorded] of leaves) {
    const sum = sums.get(category) ?? none(unitId, category)
    sums.set(category, withLeaf(sum, worth, recorded))
  }
  return [...sums.values()]
}
