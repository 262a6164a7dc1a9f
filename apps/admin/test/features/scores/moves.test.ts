/** The grid's keys: no move leaves the grid, and Tab passes every cell once. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { moveOf, type Spot } from "../../../src/features/scores/grid/moves.ts"

const pressed = (
  key: string,
  more: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean } = {}
) => ({
  key,
  shiftKey: more.shiftKey ?? false,
  ctrlKey: more.ctrlKey ?? false,
  metaKey: false
})

test("stays inside whatever is pressed", () => {
  const keys = [
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "PageUp",
    "PageDown",
    "Home",
    "End"
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(8),
      fc.nat(8),
      fc.constantFrom(...keys),
      fc.boolean(),
      (rows, columns, r, c, key, ctrlKey) => {
        const from = { row: Math.min(r, rows - 1), column: Math.min(c, columns - 1) }
        const to = moveOf(pressed(key, { ctrlKey }), from, { rows, columns })
        expect(to).not.toBeNull()
        expect(to?.row).toBeGreaterThanOrEqual(0)
        expect(to?.row).toBeLessThan(rows)
        expect(to?.column).toBeGreaterThanOrEqual(0)
        expect(to?.column).toBeLessThan(columns)
      }
    )
  )
})

test("Tab passes every cell once and then leaves, Shift+Tab back", () => {
  const size = { rows: 3, columns: 2 }
  const passed: Array<string> = []
  let at: Spot | null = { row: 0, column: 0 }
  while (at !== null) {
    passed.push(`${at.row}${at.column}`)
    at = moveOf(pressed("Tab"), at, size)
  }
  expect(passed).toEqual(["00", "01", "10", "11", "20", "21"])
  expect(moveOf(pressed("Tab", { shiftKey: true }), { row: 1, column: 0 }, size)).toEqual({
    row: 0,
    column: 1
  })
})
