/** A sentence in one cell spreads over the empty ones beside it, and over nothing that says something. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { runOns } from "../../../../src/features/report/grid/runOns.ts"
import type { RowClass } from "../../../../src/features/report/grid/sheetMarks.ts"

const letters = ["A", "B", "C", "D", "E", "F"]
const columns = letters.map((col) => ({ col, header: "", role: "none" as const }))
const row = (number: number, texts: Readonly<Record<string, string>>) =>
  [
    number,
    { row: number, cells: Object.entries(texts).map(([col, text]) => ({ col, text })) }
  ] as const
const spread = (
  texts: Readonly<Record<string, string>>,
  is: RowClass = "title",
  merges: Parameters<typeof runOns>[3] = []
) => runOns(new Map([row(2, texts)]), new Map([[2, is]]), columns, merges)

test("a title takes the whole row, two statements share it", () => {
  expect(spread({ A: "一览表" })).toEqual([{ top: 2, bottom: 2, left: 1, right: 6 }])
  expect(spread({ A: "单位", D: "日期" }, "meta")).toEqual([
    { top: 2, bottom: 2, left: 1, right: 3 },
    { top: 2, bottom: 2, left: 4, right: 6 }
  ])
})

test("heads, totals and rows that are merged in the file stay as they are", () => {
  expect(spread({ A: "姓名" }, "repeated_header")).toEqual([])
  expect(spread({ A: "合计" }, "total")).toEqual([])
  expect(spread({ A: "一览表" }, "title", [{ top: 2, bottom: 2, left: 1, right: 3 }])).toEqual([])
})

test("nothing that says something is covered, and nothing stands twice", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...letters)), (filled) => {
      const found = spread(Object.fromEntries(filled.map((col) => [col, "话"])))
      const covered = found.flatMap(({ left, right }) =>
        Array.from({ length: right - left }, (_, at) => left + 1 + at)
      )
      expect(new Set(covered).size).toBe(covered.length)
      for (const col of filled) expect(covered).not.toContain(letters.indexOf(col) + 1)
    })
  )
})
