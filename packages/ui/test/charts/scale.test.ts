/** Laws of where marks and labels stand. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { axisOf, shareOn, ticksOf } from "../../src/charts/scale/axis.ts"
import { curvePoints, pathThrough } from "../../src/charts/scale/curve.ts"
import { spread } from "../../src/charts/scale/spread.ts"
import { walkGrid } from "../../src/charts/scale/walkGrid.ts"

/** Scores as they come: hundredths. */
const score = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => hundredths / 100)
const scores = fc.array(score, { minLength: 1, maxLength: 30 })

test("an axis holds every value between round ends, with few ticks", () => {
  fc.assert(
    fc.property(scores, (values) => {
      const axis = axisOf(values)
      expect(axis.low).toBeLessThanOrEqual(Math.min(...values))
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values))
      expect(axis.high).toBeGreaterThan(axis.low)
      expect(axis.low % axis.step).toBe(0)
      const ticks = ticksOf(axis)
      expect(ticks.length).toBeLessThanOrEqual(3)
      expect([ticks[0], ticks.at(-1)]).toEqual([axis.low, axis.high])
    })
  )
})

test("an axis of the usual month is 90 to 100", () => {
  expect(ticksOf(axisOf([92.7, 99.7, 96.9]))).toEqual([90, 95, 100])
  expect(axisOf([])).toEqual({ low: 0, high: 1, step: 1 })
})

test("a larger value never stands lower, and the ends are the ends", () => {
  fc.assert(
    fc.property(scores, score, score, (values, a, b) => {
      const axis = axisOf(values)
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(shareOn(axis, less)).toBeLessThanOrEqual(shareOn(axis, more))
      expect([shareOn(axis, axis.low), shareOn(axis, axis.high)]).toEqual([0, 1])
    })
  )
})

test("labels do not cover each other, keep their order, and stay inside where there is room", () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(wanted, fc.integer({ min: 1, max: 20 }), (at, size) => {
      const placed = spread(at, size, [0, 300])
      const order = at.map((_, n) => n).toSorted((a, b) => (at[a] ?? 0) - (at[b] ?? 0))
      for (const [n, index] of order.entries()) {
        const above = placed[order[n - 1] ?? -1]
        if (above !== undefined) {
          expect((placed[index] ?? 0) - above).toBeGreaterThanOrEqual(size)
        }
      }
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(0)
      if ((at.length - 1) * size <= 300) expect(Math.max(...placed)).toBeLessThanOrEqual(300)
    })
  )
})

test("labels with room enough stand where they want to", () => {
  expect(spread([10, 50, 30], 10, [0, 100])).toEqual([10, 50, 30])
  expect(spread([98, 99], 10, [0, 100])).toEqual([90, 100])
})

test("the arrow keys never leave the marks, and there and back is home", () => {
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 })
  })
  const key = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "x")
  fc.assert(
    fc.property(size, fc.array(key), (grid, keys) => {
      let spot = { row: 0, column: 0 }
      for (const one of keys) spot = walkGrid(spot, one, grid) ?? spot
      expect(spot.row >= 0 && spot.row < grid.rows).toBe(true)
      expect(spot.column >= 0 && spot.column < grid.columns).toBe(true)
      const right = walkGrid(spot, "ArrowRight", grid)
      if (right !== null && right.column !== spot.column) {
        expect(walkGrid(right, "ArrowLeft", grid)).toEqual(spot)
      }
    })
  )
})

test("a curve has a point for every month with figures, and lifts the pen over a gap", () => {
  const frame = { left: 0, right: 100, top: 0, bottom: 50 }
  const months = fc.array(fc.option(score, { nil: null }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(months, (values) => {
      const points = curvePoints(values, axisOf(values.filter((one) => one !== null)), frame)
      expect(points.length).toBe(values.filter((one) => one !== null).length)
      const strokes = values.filter((one, n) => one !== null && (values[n - 1] ?? null) === null)
      expect(pathThrough(points).split("M").length - 1).toBe(strokes.length)
      expect(points.every(({ x, y }) => x >= 0 && x <= 100.001 && y >= 0 && y <= 50)).toBe(true)
    })
  )
})
