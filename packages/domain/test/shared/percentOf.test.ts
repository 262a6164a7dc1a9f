/** Laws of parts in per cent: exact to a tenth, never past the whole. */
import { describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { assert } from "vitest"

import { percentOf } from "../../src/shared/percentOf.ts"

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))

const tenths = (text: string | null) => Number((text ?? "").replace(".", ""))

describe("percentOf", () => {
  it("is within half a tenth of the fraction, and half goes up", () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const off = tenths(percentOf(part, whole)) * whole - part * 1000
        assert.isTrue(-whole < 2 * off && 2 * off <= whole)
      })
    )
  })

  it("says what is written", () => {
    assert.deepStrictEqual(
      [percentOf(1, 3), percentOf(1, 8), percentOf(0, 28), percentOf(28, 28), percentOf(0, 0)],
      ["33.3", "12.5", "0.0", "100.0", null]
    )
    assert.strictEqual(percentOf(1, 16), "6.3")
  })
})
