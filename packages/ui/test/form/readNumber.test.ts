/** Numbers stay exactly what was typed; sums of decimals are exact; what is no number is none. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { addNumbers, compareNumbers, readNumber } from "../../src/form/readNumber.ts"

test.for([
  ["93.50", "93.5"],
  ["１，２３４．５０", "1234.5"],
  ["1,234,567", "1234567"],
  ["−0.5", "-0.5"],
  ["-0", "0"],
  ["007", "7"],
  ["+3", "3"],
  ["3.", "3"]
] as const)("%s is %s", ([typed, value]) => {
  expect(readNumber(typed, 2)).toBe(value)
})

test.for(["", "abc", "1,5", "1.234", "1e3", "1.2.3", "12,34"])("%s is none", (typed) => {
  expect(readNumber(typed, 2)).toBeNull()
})

const hundredths = fc.integer({ min: -1_000_000, max: 1_000_000 })
const text = (count: number) => readNumber((count / 100).toFixed(2), 2) ?? ""

test("sums and comparisons are those of whole hundredths", () => {
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      expect(addNumbers(text(a), text(b))).toBe(text(a + b))
      expect(compareNumbers(text(a), text(b))).toBe(Math.sign(a - b))
    })
  )
})
