/**
 * A bulletin as a town published it in October 2025: ranks 1 2 3 4 4 6 6 8 9 10 10 12 13, where two
 * villages of 87 points stand 8th and 9th, and 86 and 85 points share the 10th place. The other totals
 * are not known and are made up so that their ranks are right.
 */
import { assert, describe, it } from "@effect/vitest"

import { discrepanciesOf } from "../../../src/assessment/explain/discrepanciesOf.ts"
import { standings } from "../../../src/assessment/standings.ts"
import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { Points } from "../../../src/shared/Points.ts"

const totals = [97, 96, 95, 93, 93, 90, 90, 87, 87, 86, 85, 82, 80]
const stated = [1, 2, 3, 4, 4, 6, 6, 8, 9, 10, 10, 12, 13]
const terms = {
  total: Points.make(100_000),
  bonusMax: null,
  notApplicable: "full",
  precision: 10
} as const
const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))

const computed = standings(
  terms,
  totals.map((points, n) => ({
    unitId: idOf(n),
    sums: [],
    bonus: Points.make(points * 1000),
    vetoed: false
  })),
  { ranks: null, bottomRuns: new Map() }
)

describe("a published bulletin", () => {
  it("has our ranks 1 2 3 4 4 6 6 8 8 10 11 12 13", () => {
    assert.deepStrictEqual(
      computed.map(({ rank }) => rank),
      [1, 2, 3, 4, 4, 6, 6, 8, 8, 10, 11, 12, 13]
    )
  })

  it("is wrong of two villages, and both are named with what it says and what is right", () => {
    const found = computed.flatMap((standing) => {
      const n = Number(standing.unitId)
      const tally = {
        statedTotal: Points.make((totals[n] ?? 0) * 1000),
        statedTotalCell: `C${n + 4}`,
        statedRank: stated[n] ?? null,
        statedRankCell: `D${n + 4}`,
        sheetName: "10月"
      }
      const unit = { code: null, name: `第${n + 1}村` }
      return discrepanciesOf(standing, undefined, tally, unit, undefined)
    })
    assert.deepStrictEqual(
      found.map((one) => [one.unitName, one.what, one.stated, one.computed, one.cell]),
      [
        ["第9村", "rank", "9", "8", "D12"],
        ["第11村", "rank", "10", "11", "D14"]
      ]
    )
  })
})
