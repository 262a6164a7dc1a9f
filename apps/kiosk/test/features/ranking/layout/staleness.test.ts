/** When the base warns: after a day and after three, by the time since the last answer. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { staleAfter, staleness } from "../../../../src/features/ranking/layout/staleness.ts"

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

test("the screen's own hours come before the office's, and those before the usual ones", () => {
  const none = { amberAfter: null, redAfter: null }
  expect(staleAfter(none)).toEqual(after)
  expect(staleAfter(none, { amberAfter: 6, redAfter: 12 })).toEqual({ amberAfter: 6, redAfter: 12 })
  expect(staleAfter({ amberAfter: 2, redAfter: null }, { amberAfter: 6, redAfter: 12 })).toEqual({
    amberAfter: 2,
    redAfter: 12
  })
})

test("law: red never comes before amber, whoever said what", () => {
  const hours = fc.integer({ min: 1, max: 8760 })
  const said = fc.record({ amberAfter: fc.option(hours), redAfter: fc.option(hours) })
  const settled = fc.tuple(hours, hours).map(([a, b]) => ({
    amberAfter: Math.min(a, b),
    redAfter: Math.max(a, b)
  }))
  fc.assert(
    fc.property(said, settled, (screen, office) => {
      const { amberAfter, redAfter } = staleAfter(screen, office)
      expect(amberAfter).toBeLessThanOrEqual(redAfter)
    })
  )
})
