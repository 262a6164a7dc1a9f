/** The city plan's figures as its copy prints them. */
import { assert, describe, it } from "@effect/vitest"

import { cityPlans, citySizeOf, citySizes, type CitySize } from "../../src/draw/cityPlans.ts"

const sizes: ReadonlyArray<CitySize> = ["small", "medium", "large"]

const sumOf = (domain: string | null) =>
  sizes.map((size) =>
    cityPlans.lines
      .filter((line) => domain === null || line.domain === domain)
      .reduce((sum, { counts }) => sum + counts[size], 0)
  )

describe("cityPlans", () => {
  it("adds up to the printed totals, and so does each domain", () => {
    assert.deepStrictEqual(sumOf(null), [161, 215, 267])
    assert.deepStrictEqual(
      sizes.map((size) => cityPlans.totals[size]),
      [161, 215, 267]
    )
    assert.deepStrictEqual(sumOf("organisation"), [7, 10, 13])
    assert.deepStrictEqual(sumOf("healthEducation"), [12, 13, 14])
    assert.deepStrictEqual(sumOf("appearance"), [61, 79, 99])
    assert.strictEqual(cityPlans.status, "toBeChecked")
  })

  it("has one size for every number of people", () => {
    assert.deepStrictEqual([0, 499_999, 500_000, 2_000_000, 2_000_001].map(citySizeOf), [
      "small",
      "small",
      "medium",
      "medium",
      "large"
    ])
    for (const size of sizes) {
      const { from, to } = citySizes[size]
      assert.strictEqual(citySizeOf(from), size)
      assert.strictEqual(citySizeOf(to ?? from + 1), size)
    }
  })
})
