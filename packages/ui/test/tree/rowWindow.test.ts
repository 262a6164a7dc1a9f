/** Laws of the window: what is in view is drawn where it belongs, however many rows there are. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { rowWindow, scrollFor } from "../../src/tree/rowWindow.ts"

const scrolled = fc.record({
  top: fc.double({ min: 0, max: 30_000_000, noNaN: true }),
  view: fc.integer({ min: 50, max: 2000 }),
  rowHeight: fc.constantFrom(28, 36, 44),
  rows: fc.integer({ min: 0, max: 700_000 })
})

test("the drawn rows cover the view, and are few", () => {
  fc.assert(
    fc.property(scrolled, (at) => {
      const { from, to, height, offset } = rowWindow(at)
      const top = Math.max(0, Math.min(at.top, height - at.view))
      expect(to - from).toBeLessThanOrEqual(at.view / at.rowHeight + 15)
      expect(from === 0 || offset <= top).toBe(true)
      const end = offset + (to - from) * at.rowHeight
      expect(to === at.rows || end >= top + at.view).toBe(true)
      expect(height).toBeLessThanOrEqual(8_000_000)
    })
  )
})

test("at the very top stands the first row, at the very end the last", () => {
  fc.assert(
    fc.property(scrolled, (at) => {
      const first = rowWindow({ ...at, top: 0 })
      const last = rowWindow({ ...at, top: first.height })
      expect([first.from, first.offset]).toEqual([0, 0])
      expect(last.to).toBe(at.rows)
      if (last.height <= at.view) return
      const end = last.offset + (last.to - last.from) * at.rowHeight
      expect(Math.abs(end - last.height)).toBeLessThan(1)
    })
  )
})

test("a row that was asked for is in view afterwards; one in view stays where it is", () => {
  fc.assert(
    fc.property(scrolled, fc.nat(), (at, any) => {
      fc.pre(at.rows > 0)
      const row = any % at.rows
      const top = scrollFor(at, row)
      const { from, offset } = rowWindow({ ...at, top })
      const start = offset + (row - from) * at.rowHeight
      expect(start).toBeGreaterThanOrEqual(top - 1)
      expect(start + at.rowHeight).toBeLessThanOrEqual(top + Math.max(at.view, at.rowHeight) + 1)
      expect(Math.abs(scrollFor({ ...at, top }, row) - top)).toBeLessThan(1)
    })
  )
})
