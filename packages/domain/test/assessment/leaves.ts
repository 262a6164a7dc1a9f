/** Made-up schemes with their recorded leaves, bounded so that every value is printable. */
import { Schema } from "effect"

import type { Counted } from "../../src/assessment/categorySums.ts"
import { categorySums } from "../../src/assessment/categorySums.ts"
import type { Recorded } from "../../src/assessment/leafOf.ts"
import type { SchemeTerms } from "../../src/assessment/scorecardOf.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { Points } from "../../src/shared/Points.ts"

const steps = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))

/** Worth and deduction in hundredths, the standing, and which of three categories. */
export const MadeLeaf = Schema.Struct({
  worth: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 2000 })),
  lost: steps(2000),
  standing: Schema.Literals(["done", "notDone", "notApplicable", "absent"]),
  category: Schema.Literals(["组织管理", "环境卫生", "健康教育"])
})
export type MadeLeaf = typeof MadeLeaf.Type
export const MadeLeaves = Schema.Array(MadeLeaf).check(Schema.isMinLength(1))

export const unitId = OrgUnitId.make("0".repeat(26))

export const leafPair = (made: MadeLeaf): readonly [Counted, Recorded | null] => {
  const worth = Points.make(made.worth * 10)
  const points = Points.make(Math.max(0, made.worth - made.lost) * 10)
  const counted = { category: made.category, worth }
  if (made.standing === "absent") return [counted, null]
  const notApplicable = made.standing === "notApplicable"
  return [counted, { notApplicable, points: made.standing === "done" ? points : null }]
}

export const termsFor = (
  leaves: ReadonlyArray<MadeLeaf>,
  notApplicable: SchemeTerms["notApplicable"]
): SchemeTerms => ({
  total: Points.make(leaves.reduce((sum, { worth }) => sum + worth * 10, 0)),
  bonusMax: Points.make(5000),
  notApplicable,
  precision: 10
})

export const sumsFor = (leaves: ReadonlyArray<MadeLeaf>) =>
  categorySums(unitId, leaves.map(leafPair))
