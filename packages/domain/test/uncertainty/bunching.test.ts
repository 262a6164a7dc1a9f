/** Crowding above a cut, with chances worked out by hand. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { Points } from "../../src/shared/Points.ts"
import { compareRatios, plus, ratio } from "../../src/shared/Ratio.ts"
import { bunching, chanceText, fairTail } from "../../src/uncertainty/bunching.ts"

const points = (all: ReadonlyArray<number>) => all.map((n) => Points.make(n * 10))

describe("bunching", () => {
  it("gives exact chances of a fair coin", () => {
    // 10 + 1 of 1024 ways; all of three; nothing is certain to be reached.
    assert.strictEqual(chanceText(fairTail(10, 9)), "0.0107")
    assert.strictEqual(chanceText(fairTail(3, 3)), "0.1250")
    assert.strictEqual(chanceText(fairTail(12, 0)), "1.0000")
  })

  it("has two tails that make a whole, whatever the cut", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (throws, some) => {
        const least = Math.min(throws, some)
        // P(X >= k) + P(X >= n - k + 1) = 1 for a fair coin.
        const whole = plus(fairTail(throws, least), fairTail(throws, throws - least + 1))
        return compareRatios(whole, ratio(1)) === 0
      })
    )
  })

  it("counts both sides of each cut, ends as they are stated", () => {
    const totals = points([8899, 8900, 8999, 9000, 9099, 9100, 7999, 8000])
    const [ninety, eighty] = bunching(totals, points([9000, 8000]), Points.make(1000))
    assert.deepInclude(ninety, { below: 2, above: 2, inWindow: 4, chance: null })
    assert.deepInclude(eighty, { below: 1, above: 1 })
  })

  it("says how unlikely nine of ten are", () => {
    const totals = points([8950, ...Array.from({ length: 9 }, (_, at) => 9000 + at)])
    const [found] = bunching(totals, points([9000]), Points.make(1000))
    assert.deepInclude(found, { below: 1, above: 9, chance: "0.0107" })
  })
})
