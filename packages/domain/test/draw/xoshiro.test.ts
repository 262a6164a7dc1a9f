/** The generator against the values that its authors' own program gives. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { chanceOf, xoshiro } from "../../src/draw/chance/xoshiro.ts"

const first = (n: number, next: () => number) => Array.from({ length: n }, next)

describe("xoshiro", () => {
  it("gives the published values for 1, 2, 3, 4", () => {
    assert.deepStrictEqual(
      first(10, xoshiro([1, 2, 3, 4]).next),
      [
        11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034,
        3_734_860_849, 3_729_100_597, 4_258_142_804
      ]
    )
  })

  it("begins with the first 128 bits of a ticket", () => {
    const ticket = "00000001000000020000000300000004".padEnd(64, "f")
    assert.deepStrictEqual(first(10, chanceOf(ticket).next), first(10, xoshiro([1, 2, 3, 4]).next))
    assert.isTrue(first(9, chanceOf("0".repeat(64)).next).some((n) => n > 0))
  })

  it("stays below, and gives every number about equally often", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (size, seed) => {
        const chance = xoshiro([seed, 1, 2, 3])
        return first(50, () => chance.below(size)).every((n) => n >= 0 && n < size)
      })
    )
    const chance = xoshiro([9, 9, 9, 9])
    const counts = [0, 0, 0]
    for (let n = 0; n < 30_000; n++) {
      const at = chance.below(3)
      counts[at] = (counts[at] ?? 0) + 1
    }
    // Six standard deviations are 490.
    assert.isTrue(counts.every((n) => Math.abs(n - 10_000) < 490))
  })
})
