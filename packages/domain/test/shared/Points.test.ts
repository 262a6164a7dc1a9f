import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import {
  meanOf,
  Points,
  Precision,
  readPointsText,
  rounded,
  total,
  Worth,
  written
} from "../../src/shared/Points.ts"
import { plus, ratio, roundHalfUp } from "../../src/shared/Ratio.ts"

const Whole = Schema.Int.check(Schema.isBetween({ minimum: -1_000_000, maximum: 1_000_000 }))
const Under = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }))
const AnyPoints = Points.check(Schema.isBetween({ minimum: -10_000_000, maximum: 10_000_000 }))

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

describe("rounded", () => {
  it.prop(
    "gives whole steps, never more than half a step away",
    [Whole, Under, Precision],
    ([over, under, step]) => {
      const steps = rounded(ratio(over, under), step)
      return steps % step === 0 && 2 * Math.abs(steps * under - over) <= step * under
    }
  )

  it.prop("leaves alone what is already rounded", [Whole, Precision], ([n, step]) => {
    const once = rounded(ratio(n), step)
    return rounded(ratio(once), step) === once
  })

  it("rounds 0.005 up, once", () => {
    assert.strictEqual(rounded(ratio(5), 10), 10)
    assert.strictEqual(rounded(plus(ratio(5, 2), ratio(5, 2)), 10), 10)
  })
})

describe("Points", () => {
  it.prop(
    "add up to the same in any order",
    [Schema.Array(Worth)],
    ([points]) => total(points) === total(points.toReversed())
  )

  it.prop(
    "are the same after being written and read",
    [AnyPoints],
    ([points]) => readPointsText(written(points)) === points
  )

  it.prop("are written with two or three decimals", [AnyPoints], ([points]) =>
    /^-?\d+\.\d{2,3}$/.test(written(points))
  )

  it("keeps what binary fractions lose", () => {
    assert.notStrictEqual(0.1 + 0.2, 0.3)
    assert.strictEqual(total([Points.make(100), Points.make(200)]), 300)
    assert.strictEqual(written(meanOf([Points.make(96_500), Points.make(96_510)], 10)), "96.51")
    const texts = [-50, 0, 125, 93_500, 100_000].map((n) => written(Points.make(n)))
    assert.deepStrictEqual(texts, ["-0.05", "0.00", "0.125", "93.50", "100.00"])
  })

  it("reads plain decimals exactly and nothing else", () => {
    const read = ["4", "93.5", "-0.5", "+2", " 1.250 ", "-0", "1.0000"].map(readPointsText)
    assert.deepStrictEqual(
      read,
      [4000, 93_500, -500, 2000, 1250, 0, 1000].map((n) => Points.make(n))
    )
    const refused = ["", "4分", "1e3", "0.1234", "．5", ".5", "1.", "--1", "12345678"]
    assert.deepStrictEqual(
      refused.map(readPointsText),
      refused.map(() => null)
    )
  })
})
