/** Laws of the small rules behind the board. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { indicatorStep } from "../../../src/features/month/indicatorStep.ts"
import { shortNames } from "../../../src/features/month/shortNames.ts"
import { mainLosses } from "../../../src/features/ranking/print/mainLosses.ts"

test("names lose an ending only when all share it, and never become empty or alike", () => {
  expect(shortNames(["青石桥社区", "柳荫社区"])).toEqual(["青石桥", "柳荫"])
  expect(shortNames(["东村", "西社区"])).toEqual(["东村", "西社区"])
  expect(shortNames(["柳荫社区"])).toEqual(["柳荫社区"])
  const name = fc.string({ minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2 }), fc.string(), (starts, ending) => {
      const short = shortNames(starts.map((start) => start + ending))
      expect(new Set(short).size).toBe(starts.length)
      expect(short.every((one) => one.length > 0)).toBe(true)
    })
  )
})

test("more lost is never paler", () => {
  const percent = fc.integer({ min: 1, max: 100 })
  fc.assert(
    fc.property(percent, percent, (a, b) => {
      if (a <= b) expect(indicatorStep(a)).toBeLessThanOrEqual(indicatorStep(b))
    })
  )
  expect([10, 11, 50, 51].map(indicatorStep)).toEqual([1, 2, 4, 5])
})

test("the main losses are the largest, and nothing that lost nothing", () => {
  const cells = fc.array(
    fc.integer({ min: 0, max: 900 }).map((hundredths) => ({
      category: `类${hundredths}`,
      change: hundredths === 0 ? "0.00" : `-${(hundredths / 100).toFixed(2)}`,
      lostPercent: 0,
      notApplicable: false,
      notDone: false
    }))
  )
  fc.assert(
    fc.property(cells, (all) => {
      const lost = mainLosses(all, 2).map((one) => Number(one.lost))
      const sizes = all.map(({ change }) => -Number(change)).filter((size) => size > 0)
      expect(lost).toEqual(sizes.toSorted((a, b) => b - a).slice(0, 2))
    })
  )
})
