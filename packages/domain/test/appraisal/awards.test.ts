/** Runs of years, and limits with and without their end. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { whyEligible } from "../../src/awards/eligible.ts"
import { streakUpTo } from "../../src/awards/streaks.ts"
import { Points } from "../../src/shared/Points.ts"

const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2012 }))
const Score = Schema.Int.check(Schema.isBetween({ minimum: 79_900, maximum: 80_100 }))

describe("awards", () => {
  it.prop("one more year in front makes a run longer by one", [Schema.Array(Year), Year], (of) => {
    const [years, year] = of
    const before = streakUpTo(years, year - 1)
    return streakUpTo([...years, year], year) === before + 1
  })

  it.prop(
    "a year without the title has no run",
    [Schema.Array(Year)],
    ([years]) => streakUpTo(years, 2020) === 0
  )

  it.prop("the end alone tells the two limits apart", [Score], ([score]) => {
    const at = Points.make(80_000)
    const [open, closed] = [false, true].map(
      (included) => whyEligible({ at, included }, Points.make(score)) === "reached"
    )
    return open === score > 80_000 && closed === score >= 80_000
  })

  it("counts nobody without a score", () => {
    assert.strictEqual(whyEligible({ at: Points.make(0), included: true }, null), "noScore")
  })

  it("says whether the very limit was met and left out, or missed", () => {
    const limit = { at: Points.make(80_000), included: false }
    assert.strictEqual(whyEligible(limit, Points.make(80_000)), "atLimit")
    assert.strictEqual(whyEligible(limit, Points.make(79_990)), "below")
  })
})
