/** How many days somebody asked for: within the bounds of the kind, in whatever figures they were typed. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { readDays } from "../../../src/features/personal/readDays.ts"

const bounds = { least: 190, most: 3660 }

test("every number within the bounds is read, every other is none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (days) => {
      const meant = days >= bounds.least && days <= bounds.most ? days : null
      expect(readDays(` ${days} `, bounds)).toBe(meant)
    })
  )
})

test("full-width figures are figures; words, parts and signs are not", () => {
  expect(readDays("３６５", bounds)).toBe(365)
  for (const text of ["", "一年", "365.5", "-365", "365天", "1e3"]) {
    expect(readDays(text, bounds)).toBeNull()
  }
})
