/** The rows in view, also when they are together taller than a browser can draw. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import {
  drawnHeight,
  fullHeight,
  type RowScroll,
  type RowSpace,
  rowTop,
  rowWindow,
  scrolledTo,
  showing,
  tallest
} from "../../../src/table/rows/rowScroll.ts"

const space: fc.Arbitrary<RowSpace> = fc.record({
  count: fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 3_000_000 })),
  height: fc.integer({ min: 24, max: 72 }),
  view: fc.integer({ min: 80, max: 2400 })
})
const start: RowScroll = { top: 0, offset: 0 }
const history = fc.array(
  fc.oneof(
    fc.integer({ min: -300, max: 300 }),
    fc.nat({ max: tallest }).map((to) => to + 1000)
  )
)
/** Small numbers are steps of a wheel, large ones jumps of the scrollbar. */
const after = (moves: ReadonlyArray<number>, of: RowSpace) =>
  moves.reduce(
    (now, move) => scrolledTo(now, Math.abs(move) <= 300 ? now.top + move : move - 1000, of),
    start
  )

describe("scrolledTo", () => {
  it("never leaves the rows, whatever the history", () => {
    fc.assert(
      fc.property(space, history, (of, moves) => {
        const { top, offset } = after(moves, of)
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThanOrEqual(Math.max(0, fullHeight(of) - of.view))
        expect(top).toBeLessThanOrEqual(Math.max(0, drawnHeight(of) - of.view))
      })
    )
  })

  it("shows the first row at the top and the last at the bottom", () => {
    fc.assert(
      fc.property(space, history, (of, moves) => {
        const now = after(moves, of)
        expect(scrolledTo(now, 0, of).offset).toBe(0)
        const end = scrolledTo(now, tallest * 2, of)
        expect(rowWindow(end, of)[1]).toBe(of.count)
      })
    )
  })

  it("moves a small step by exactly that many pixels, also among millions of rows", () => {
    const million: RowSpace = { count: 1_000_000, height: 36, view: 800 }
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: tallest - 4000 }),
        fc.integer({ min: -700, max: 700 }),
        (top, step) => {
          const before = scrolledTo(start, top, million)
          expect(scrolledTo(before, top + step, million).offset - before.offset).toBeCloseTo(
            step,
            3
          )
        }
      )
    )
  })
})

describe("showing", () => {
  it("brings the row into view whole, and into the part that is drawn", () => {
    fc.assert(
      fc.property(space, history, fc.nat(), (of, moves, any) => {
        fc.pre(of.count > 0 && of.view >= of.height)
        const index = any % of.count
        const now = showing(after(moves, of), index, of)
        expect(index * of.height).toBeGreaterThanOrEqual(now.offset - 1)
        expect((index + 1) * of.height).toBeLessThanOrEqual(now.offset + of.view + 1)
        const [from, to] = rowWindow(now, of)
        expect(from <= index && index < to).toBe(true)
        expect(rowTop(now, index, of.height)).toBeLessThanOrEqual(drawnHeight(of) + 1)
      })
    )
  })

  it("moves nothing when the row is in view", () => {
    const of: RowSpace = { count: 100, height: 36, view: 360 }
    const now = scrolledTo(start, 720, of)
    expect(showing(now, 25, of)).toBe(now)
  })
})

describe("rowWindow", () => {
  it("covers what is in view, and not much more", () => {
    fc.assert(
      fc.property(space, history, (of, moves) => {
        const now = after(moves, of)
        const [from, to] = rowWindow(now, of)
        expect(from * of.height).toBeLessThanOrEqual(now.offset)
        expect(to * of.height).toBeGreaterThanOrEqual(
          Math.min(fullHeight(of), now.offset + of.view)
        )
        expect(to - from).toBeLessThanOrEqual(Math.ceil(of.view / of.height) + 14)
      })
    )
  })
})
