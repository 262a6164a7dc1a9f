/** Who stands apart: laws over any board, and the ties an office really has. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { isAmongFirst, setApart } from "../../../../src/features/ranking/layout/setApart.ts"
import { may, ranked, vetoed } from "../../../boardFixture.ts"
import { anyRows } from "./boards.ts"

const ranksOf = (rows: ReadonlyArray<{ readonly rank: number | null }>) =>
  rows.map(({ rank }) => rank)

test("law: nobody is lost and nobody stands twice", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { first, rest } = setApart(rows)
      expect(new Set([...first, ...rest])).toEqual(new Set(rows))
      expect(first.length + rest.length).toBe(rows.length)
    })
  )
})

test("law: a tie is never cut, at most five stand apart, and never one outside the ranks", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { first, rest } = setApart(rows)
      const restRanks = new Set(ranksOf(rest))
      expect(first.length).toBeLessThanOrEqual(5)
      expect(first.every((row) => isAmongFirst(row) && !restRanks.has(row.rank))).toBe(true)
    })
  )
})

test("law: ranks only fall from the first to the last, those outside come after them all", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { first, rest } = setApart(rows)
      const order = ranksOf([...first, ...rest]).map((rank) => rank ?? Infinity)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    })
  )
})

test("three stand apart in an ordinary month", () => {
  expect(ranksOf(setApart(may.rows).first)).toEqual([1, 2, 3])
})

test.each([
  [
    [1, 2, 3, 3, 5],
    [1, 2, 3, 3]
  ],
  [
    [1, 1, 1, 1, 1, 6],
    [1, 1, 1, 1, 1]
  ],
  [
    [1, 2, 3, 3, 3, 3, 3, 8],
    [1, 2]
  ],
  [[1, 2, 2, 2, 2, 2, 7], [1]],
  [[1, 1, 1, 1, 1, 1, 7], []],
  [[1], [1]],
  [[], []]
])("ranks %j: apart stand %j", (ranks, apart) => {
  const rows = ranks.map((rank, at) => ranked(rank, `社区${at}`, "90.00"))
  expect(ranksOf(setApart(rows).first)).toEqual(apart)
})

test("nobody stands apart where everyone is vetoed, or where a rank is missing", () => {
  const odd = { ...ranked(1, "无名次社区", "90.00"), rank: null }
  expect(setApart([vetoed("甲社区", "90.00"), odd]).first).toEqual([])
})

test("of several peer groups nobody stands apart, and they stay group by group", () => {
  const rows = may.rows.map((row, at) => (at % 2 === 0 ? row : { ...row, group: "末位必检" }))
  expect(setApart(rows)).toEqual({ first: [], rest: rows })
})
