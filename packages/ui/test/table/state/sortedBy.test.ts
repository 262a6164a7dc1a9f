/** Sorting by heads: one after the other, or several with Shift. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { nextSort, type Sorts, sortOf, sortPlace } from "../../../src/table/state/sortedBy.ts"

const press = fc.record({ column: fc.constantFrom("a", "b", "c"), several: fc.boolean() })
const pressed = (all: ReadonlyArray<{ readonly column: string; readonly several: boolean }>) =>
  all.reduce((sort: Sorts, it) => nextSort(sort, it.column, it.several), [])

test("whatever is pressed, no column is sorted by twice", () => {
  fc.assert(
    fc.property(fc.array(press), (all) => {
      const columns = pressed(all).map((it) => it.column)
      expect(new Set(columns).size).toBe(columns.length)
    })
  )
})

test("three presses with Shift leave everything as it was; the others never move", () => {
  fc.assert(
    fc.property(fc.array(press), fc.constantFrom("a", "b", "c"), (all, column) => {
      const before = pressed(all)
      let sort = before
      for (let turn = 0; turn < 3; turn += 1) sort = nextSort(sort, column, true)
      expect(sortOf(sort, column)).toBe(sortOf(before, column))
      const others = (it: Sorts) => it.filter((one) => one.column !== column)
      expect(others(sort)).toEqual(others(before))
    })
  )
})

test("up, down, not at all; without Shift alone", () => {
  const up = nextSort([{ column: "b" }], "a", false)
  expect(up).toEqual([{ column: "a" }])
  expect(nextSort(up, "a", false)).toEqual([{ column: "a", descending: true }])
  expect(nextSort([{ column: "a", descending: true }], "a", false)).toEqual([])
  expect(sortPlace([{ column: "a" }], "a")).toBeNull()
  expect(sortPlace([{ column: "a" }, { column: "b" }], "b")).toBe(2)
})
