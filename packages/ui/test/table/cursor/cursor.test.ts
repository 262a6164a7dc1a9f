/** Moving the cell cursor and marking a rectangle. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import {
  type Cell,
  cellMove,
  type GridSize,
  nextCell
} from "../../../src/table/cursor/cellMoves.ts"
import { holds, rangeBetween, rangeSize } from "../../../src/table/cursor/CellRange.ts"

const size: fc.Arbitrary<GridSize> = fc.record({
  rows: fc.nat({ max: 500 }),
  columns: fc.integer({ min: 1, max: 30 }),
  page: fc.integer({ min: 1, max: 40 })
})
const key = fc.constantFrom(
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown"
)
const cell: fc.Arbitrary<Cell> = fc.record({
  row: fc.integer({ min: -1, max: 600 }),
  column: fc.nat({ max: 40 })
})

describe("cellMove", () => {
  it("never leaves the grid", () => {
    fc.assert(
      fc.property(
        size,
        cell,
        fc.array(fc.record({ key, far: fc.boolean() })),
        (of, start, keys) => {
          const end = keys.reduce((at, pressed) => cellMove(at, pressed, of) ?? at, start)
          if (keys.length > 0) {
            expect(end.row).toBeGreaterThanOrEqual(-1)
            expect(end.row).toBeLessThan(Math.max(of.rows, 0.5))
            expect(end.column).toBeLessThan(of.columns)
          }
        }
      )
    )
  })

  const of: GridSize = { rows: 100, columns: 5, page: 10 }
  const go = (pressed: string, far = false) =>
    cellMove({ row: 50, column: 2 }, { key: pressed, far }, of)
  it("goes where each key says", () => {
    expect(go("Home")).toEqual({ row: 50, column: 0 })
    expect(go("End")).toEqual({ row: 50, column: 4 })
    expect(go("Home", true)).toEqual({ row: 0, column: 0 })
    expect(go("End", true)).toEqual({ row: 99, column: 4 })
    expect(go("PageDown")).toEqual({ row: 60, column: 2 })
    expect(go("ArrowUp", true)).toEqual({ row: 0, column: 2 })
    expect(go("x")).toBeNull()
  })

  it("reaches the head by one more step up", () => {
    expect(cellMove({ row: 0, column: 1 }, { key: "ArrowUp", far: false }, of)?.row).toBe(-1)
  })
})

describe("nextCell", () => {
  it("goes on to the next row after the last cell, and stops at the end", () => {
    const of: GridSize = { rows: 3, columns: 4, page: 1 }
    const open = (column: number) => column === 1 || column === 3
    expect(nextCell({ row: 0, column: 1 }, of, 1, open)).toEqual({ row: 0, column: 3 })
    expect(nextCell({ row: 0, column: 3 }, of, 1, open)).toEqual({ row: 1, column: 1 })
    expect(nextCell({ row: 1, column: 1 }, of, -1, open)).toEqual({ row: 0, column: 3 })
    expect(nextCell({ row: 2, column: 3 }, of, 1, open)).toBeNull()
    expect(nextCell({ row: 0, column: 0 }, of, 1, () => false)).toBeNull()
  })
})

describe("rangeBetween", () => {
  it("holds both ends, whichever was first", () => {
    fc.assert(
      fc.property(cell, cell, (one, other) => {
        const range = rangeBetween(one, other)
        expect(range).toEqual(rangeBetween(other, one))
        for (const end of [one, other]) expect(holds(range, end)).toBe(end.row >= 0)
      })
    )
  })

  it("is as large as it looks", () => {
    const range = rangeBetween({ row: 4, column: 3 }, { row: 2, column: 1 })
    expect(rangeSize(range)).toEqual({ rows: 3, columns: 3 })
  })
})
