/** A name fits its place, whatever its length; it never grows, and never shrinks to nothing. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { nameFit, widthInEm } from "../../../../src/features/ranking/layout/nameFit.ts"

const chinese = fc.array(fc.constantFrom(..."滨河花园社区青石桥"), { minLength: 1, maxLength: 40 })
const anyName = chinese.map((chars) => chars.join(""))
const anyRoom = fc.double({ min: 3, max: 12, noNaN: true })

test("law: what is set on one line fits on it; what fits is not made smaller", () => {
  fc.assert(
    fc.property(anyName, anyRoom, (name, room) => {
      const { scale, lines } = nameFit(name, room)
      const width = widthInEm(name)
      if (lines === 1) expect(width * scale).toBeLessThanOrEqual(room + 1e-9)
      if (width <= room) expect({ scale, lines }).toEqual({ scale: 1, lines: 1 })
      expect(scale).toBeGreaterThanOrEqual(0.56)
      expect(scale).toBeLessThanOrEqual(1)
    })
  )
})

test("law: two lines hold a name of up to three lines' worth of characters", () => {
  fc.assert(
    fc.property(anyName, anyRoom, (name, room) => {
      const { scale, lines } = nameFit(name, room)
      fc.pre(lines === 2 && widthInEm(name) <= 3 * room)
      expect(widthInEm(name) * scale).toBeLessThanOrEqual(2 * room)
    })
  )
})

test("law: a longer name is never set larger", () => {
  fc.assert(
    fc.property(anyName, anyRoom, (name, room) => {
      expect(nameFit(`${name}区`, room).scale).toBeLessThanOrEqual(nameFit(name, room).scale)
    })
  )
})

test("the sample office's longest name stands in full size", () => {
  expect(nameFit("建设新村社区", 9.4)).toEqual({ scale: 1, lines: 1 })
})

test("letters take about half the width of characters", () => {
  expect(widthInEm("abcd")).toBeLessThan(widthInEm("社区社区") * 0.6)
})
