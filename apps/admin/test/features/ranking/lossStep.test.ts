/** The depth of a tint. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { lossStep } from "../../../src/features/ranking/lossStep.ts"

const percent = fc.integer({ min: 0, max: 100 })

test("more lost is never paler; nothing lost is no tint", () => {
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      expect(lossStep(Math.max(a, b), true)).toBeGreaterThanOrEqual(lossStep(Math.min(a, b), true))
      expect(lossStep(a, false)).toBe(0)
      expect(lossStep(a, true)).toBeGreaterThan(0)
    })
  )
  expect([2, 3, 7, 12, 17].map((share) => lossStep(share, true))).toEqual([1, 2, 3, 4, 5])
})
