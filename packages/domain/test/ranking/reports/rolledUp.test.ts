import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { mostOf } from "../../../src/ranking/reports/improvedOf.ts"
import { rolledUp } from "../../../src/ranking/reports/rolledUp.ts"
import { weightedMean } from "../../../src/ranking/reports/weightedMean.ts"
import { Points } from "../../../src/shared/Points.ts"

const small = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1000 }))
const Parts = Schema.NonEmptyArray(Schema.Tuple([small, small]))
const Gains = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: -3, maximum: 5 })))
const partsOf = (parts: typeof Parts.Type) =>
  parts.map(([points, weight]) => ({ points: Points.make(points * 10), weight }))
const unit = (n: number, points: number | null, weight: number | null) => ({
  unitId: OrgUnitId.make(String(n).padStart(26, "0")),
  unitName: `社区${n}`,
  points: points === null ? null : Points.make(points),
  weight
})

describe("roll-up", () => {
  it.prop("lies between the least and the most, in any order", [Parts], ([given]) => {
    const parts = partsOf(given)
    const mean = weightedMean(parts, 10)
    assert.strictEqual(weightedMean(parts.toReversed(), 10), mean)
    const heavy = parts.filter(({ weight }) => weight > 0).map(({ points }) => points)
    if (heavy.length === 0) return mean === null
    return mean !== null && Math.min(...heavy) <= mean && mean <= Math.max(...heavy)
  })

  it.prop("equal weights are the plain mean, whatever they are", [Parts], ([given]) => {
    const one = partsOf(given).map(({ points }) => ({ points, weight: 1 }))
    const many = one.map(({ points }) => ({ points, weight: 7 }))
    return weightedMean(one, 10) === weightedMean(many, 10)
  })

  it("tells who is left out and why, and never takes nothing for zero", () => {
    const head = { id: "x", code: null, name: "青河街道" }
    const row = rolledUp(head, [unit(1, 90_000, 2), unit(2, null, 5), unit(3, 60_000, null)], 10)
    assert.deepStrictEqual([row.mean, row.counted, row.units], ["90.00", 1, 3])
    assert.deepStrictEqual(
      row.leftOut.map(({ unitName, why }) => [unitName, why]),
      [
        ["社区2", "noTotal"],
        ["社区3", "noWeight"]
      ]
    )
    assert.isNull(rolledUp(head, [unit(1, null, 1)], 10).mean)
  })

  it("rounds once, half up", () => {
    const parts = [1, 2, 2].map((points) => ({ points: Points.make(points * 10), weight: 1 }))
    assert.strictEqual(weightedMean(parts, 10), 20)
  })
})

describe("most improved", () => {
  it.prop("only who gained, and no tie is cut", [Gains], ([gains]) => {
    const best = mostOf(gains, (gain) => gain, 2)
    const out = gains.filter((gain) => gain > 0 && !best.includes(gain))
    return best.every((gain) => gain > 0) && out.every((gain) => best.every((one) => one > gain))
  })
})
