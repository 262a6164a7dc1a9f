/** A correction touches those whose rank, total or veto is another one, and those who came or went. */
import type { ComparedRow } from "@aiwei/domain/assessment/board/BoardViews"
import { expect, test } from "vitest"

import { changedRows } from "../../../src/features/publication/changedRows.ts"

const side = { rank: 3, total: "98.00", bonus: "0.00", vetoed: false, group: null, grade: null }
const row = (now: ComparedRow["now"], before: ComparedRow["before"]): ComparedRow => ({
  unitId: "01" as ComparedRow["unitId"],
  unitCode: null,
  unitName: "甲",
  now,
  before,
  totalDifference: "0.00",
  bonusDifference: "0.00",
  rankDifference: 0,
  categories: []
})

test("what is the same on both sides is left out", () => {
  expect(changedRows([row(side, { ...side })])).toEqual([])
})

test.each([
  [{ ...side, rank: 4 }, side],
  [{ ...side, total: "98.50" }, side],
  [{ ...side, vetoed: true }, side],
  [{ ...side, grade: "优秀" }, side],
  [{ ...side, group: "一类" }, side],
  [side, null],
  [null, side]
])("a difference is told", (now, before) => {
  expect(changedRows([row(now, before)])).toHaveLength(1)
})
