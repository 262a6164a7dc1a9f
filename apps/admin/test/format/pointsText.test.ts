/** Points as they are written on a page. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { apart, compared, sumIs, sumOf, tenthsOf } from "../../src/format/exactSum.ts"
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

test("a sum is written as its parts are, and is the sum", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(amounts, (parts) => {
      const texts = parts.map(written)
      expect(sumIs(texts, sumOf(texts))).toBe(true)
    })
  )
  expect([sumOf([]), sumOf(["0.1", "0.2"]), sumOf(["0.125", "1"])]).toEqual([
    "0.00",
    "0.30",
    "1.125"
  ])
})

test("a share below a line never reads as having reached it", () => {
  const full = fc.integer({ min: 1, max: 200_000 })
  fc.assert(
    fc.property(full, fc.nat(200_000), fc.integer({ min: 1, max: 100 }), (whole, part, line) => {
      const tenths = tenthsOf(written(part), written(whole))
      expect(tenths / 10 < line).toBe(100 * part < line * whole)
    })
  )
  expect([tenthsOf("94.96", "100.00"), tenthsOf("1", "0")]).toEqual([949, 0])
})
