import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { meanOf, Points, rounded, total, Worth, written } from "../../src/shared/Points.ts"
import { plus, ratio, roundHalfUp } from "../../src/shared/Ratio.ts"

const Whole = Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 }))
const Under = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))

describe("roundHalfUp", () => {
  it.prop("is never more than half away, and at half goes up", [Whole, Under], ([over, under]) => {
    const gap = 2 * (Number(roundHalfUp(ratio(over, under))) * under - over)
    return -under < gap && gap <= under
  })

  it.prop(
    "moves along with whole numbers",
    [Whole, Under, Whole],
    ([over, under, n]) =>
      roundHalfUp(plus(ratio(over, under), ratio(n))) ===
      roundHalfUp(ratio(over, under)) + BigInt(n)
  )
})

describe("Points", () => {
  it.prop(
    "add up to the same in any order",
    [Schema.Array(Worth)],
    ([points]) => total(points) === total(points.toReversed())
  )

  it("rounds 0.005 up, once", () => {
    assert.strictEqual(rounded(ratio(5), 10), 10)
    assert.strictEqual(rounded(plus(ratio(5, 2), ratio(5, 2)), 10), 10)
  })

  it("keeps what binary fractions lose", () => {
    assert.notStrictEqual(0.1 + 0.2, 0.3)
    assert.strictEqual(total([Points.make(10), Points.make(20)]), 30)
    assert.strictEqual(written(meanOf([Points.make(96_500), Points.make(96_510)], 10)), "96.51")
    assert.strictEqual(written(Points.make(-50)), "-0.05")
  })
})
