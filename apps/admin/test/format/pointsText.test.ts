/** Points as they are written on a page. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { apart, compared, sumIs } from "../../src/format/exactSum.ts"
import { brief, gained, lost } from "../../src/format/pointsText.ts"

const thousandths = fc.integer({ min: -200_000, max: 200_000 })
const written = (value: number): string => {
  const size = Math.abs(value)
  const fraction = String(size % 1000).padStart(3, "0")
  return `${value < 0 ? "-" : ""}${Math.floor(size / 1000)}.${fraction}`
}

test("as an office writes them", () => {
  expect([brief("14.00"), brief("1.50"), brief("0.125"), brief("10")]).toEqual([
    "14",
    "1.5",
    "0.125",
    "10"
  ])
  expect([lost("1.50"), lost("-1.50"), lost("0.00"), lost("-0.00")]).toEqual([
    "−1.50",
    "−1.50",
    "0.00",
    "0.00"
  ])
  expect([gained("2"), gained("0")]).toEqual(["+2", "0"])
})

test("a loss is the same whatever sign it came with", () => {
  fc.assert(fc.property(thousandths, (value) => lost(written(value)) === lost(written(-value))))
})

test("sums are exact, in any order", () => {
  fc.assert(
    fc.property(fc.array(thousandths, { maxLength: 40 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0)
      const texts = parts.map(written)
      expect(sumIs(texts, written(total))).toBe(true)
      expect(sumIs(texts.toReversed(), written(total + 1))).toBe(false)
    })
  )
})

test("order and distance agree with the numbers", () => {
  fc.assert(
    fc.property(thousandths, thousandths, (a, b) => {
      expect(compared(written(a), written(b))).toBe(Math.sign(a - b))
      expect(sumIs([apart(written(a), written(b))], written(Math.abs(a - b)))).toBe(true)
    })
  )
  expect(apart("100.70", "99.70")).toBe("1.00")
})
