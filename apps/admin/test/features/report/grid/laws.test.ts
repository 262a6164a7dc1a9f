/** Laws of what is folded and what is merged, for any sheet. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { mergedSpans } from "../../../../src/features/report/grid/mergedSpans.ts"
import { shownRows } from "../../../../src/features/report/grid/shownRows.ts"

const row = fc.integer({ min: 1, max: 6000 })
const stretch = fc.tuple(row, fc.nat(400)).map(([from, more]) => ({ from, to: from + more }))
const wanted = fc.record({
  doubts: fc.array(row, { maxLength: 60 }),
  here: fc.option(row),
  unfolded: fc.array(stretch, { maxLength: 8 })
})

test("the pieces follow each other and are the whole sheet, folds between them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), wanted, (lastRow, given) => {
      const pieces = shownRows(lastRow, given)
      const rows = pieces.reduce((next, { from, to }) => {
        expect(from).toBe(next)
        expect(to).toBeGreaterThanOrEqual(from)
        return to + 1
      }, 1)
      expect(rows).toBe(lastRow + 1)
      for (const [at, piece] of pieces.entries()) {
        expect(pieces[at + 1]?.folded).not.toBe(piece.folded)
        if (piece.folded) expect(piece.to - piece.from + 1).toBeGreaterThanOrEqual(4)
      }
    })
  )
})

test("the cell the address names and all that was unfolded are shown, and so are both ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), wanted, (lastRow, given) => {
      const pieces = shownRows(lastRow, given)
      const isShown = (one: number) =>
        pieces.some(({ from, to, folded }) => !folded && one >= from && one <= to)
      const inside = (one: number) => one >= 1 && one <= lastRow
      const named = [
        1,
        lastRow,
        ...(given.here === null ? [] : [given.here]),
        ...given.unfolded.flatMap(({ from, to }) => [from, Math.min(to, lastRow)])
      ]
      for (const one of named.filter(inside)) expect(isShown(one)).toBe(true)
    })
  )
})

const merge = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(8), fc.integer({ min: 1, max: 12 }), fc.nat(5))
  .map(([top, down, left, across]) => ({ top, bottom: top + down, left, right: left + across }))

test("a merged cell fills its rectangle within the rows shown, and no cell twice", () => {
  fc.assert(
    fc.property(
      merge,
      fc.tuple(row, fc.nat(30)),
      fc.integer({ min: 1, max: 16 }),
      (one, at, wide) => {
        const shown = { from: (at[0] % 40) + 1, to: (at[0] % 40) + 1 + at[1] }
        const { spread, covered } = mergedSpans([one], shown, wide)
        const rows = Math.max(0, Math.min(one.bottom, shown.to) - Math.max(one.top, shown.from) + 1)
        const columns = Math.max(0, Math.min(one.right, wide) - one.left + 1)
        const area = [...spread.values()].reduce((sum, each) => sum + each.rows * each.columns, 0)
        expect(area).toBe(rows * columns)
        expect(covered.size + spread.size).toBe(rows * columns)
        for (const first of spread.keys()) expect(covered.has(first)).toBe(false)
      }
    )
  )
})
