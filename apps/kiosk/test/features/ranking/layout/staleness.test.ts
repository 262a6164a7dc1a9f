/** When the base warns: after a day and after three, by the time since the last answer. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { staleness } from "../../../../src/features/ranking/layout/staleness.ts"

const hour = 3_600_000
const after = { amberAfter: 24, redAfter: 72 }
const order = ["fresh", "amber", "red"]

test.each([
  [0, "fresh", 0],
  [23.99, "fresh", 23],
  [24, "amber", 24],
  [31.5, "amber", 31],
  [71.99, "amber", 71],
  [72, "red", 72],
  [2000, "red", 2000]
])("%d hours without contact: %s", (hours, level, said) => {
  expect(staleness(0, hours * hour, after)).toEqual({ level, hours: said })
})

test("law: it only gets worse while nobody answers", () => {
  const instant = fc.integer({ min: 0, max: 500 * hour })
  fc.assert(
    fc.property(instant, instant, instant, (contact, a, b) => {
      const [sooner, later] = a < b ? [a, b] : [b, a]
      const levelAt = (now: number) => order.indexOf(staleness(contact, now, after).level)
      expect(levelAt(sooner)).toBeLessThanOrEqual(levelAt(later))
    })
  )
})

test("a clock put back, or no contact yet, is not old", () => {
  expect(staleness(100 * hour, 0, after)).toEqual({ level: "fresh", hours: 0 })
  expect(staleness(null, 100 * hour, after)).toEqual({ level: "fresh", hours: 0 })
})
