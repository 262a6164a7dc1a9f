/** What fits best comes first, and equal ones keep their order. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { type Findable, rankMatches } from "../../src/palette/rankMatches.ts"

const items: ReadonlyArray<Findable> = [
  { text: "新红旗小区", initials: "xhqxq" },
  { text: "红旗路社区", initials: "hqlsq", code: "990104003005" },
  { text: "红旗", initials: "hq" },
  { text: "火炬里", initials: "hjl", code: "990104003009" }
]
const names = (query: string) => rankMatches(query, items).map(({ text }) => text)

test("the whole name, its beginning, the inside; code; initials", () => {
  expect(names("红旗")).toEqual(["红旗", "红旗路社区", "新红旗小区"])
  expect(names("HQ")).toEqual(["红旗路社区", "红旗", "新红旗小区"])
  expect(names("9901040030")).toEqual(["红旗路社区", "火炬里"])
  expect(names("没有")).toEqual([])
})

test("nothing is made up or doubled, and without words all stay in order", () => {
  const some = fc.array(fc.record({ text: fc.string(), initials: fc.string() }))
  fc.assert(
    fc.property(some, fc.string(), (all, query) => {
      const found = rankMatches(query, all)
      expect(found.every((one) => all.includes(one))).toBe(true)
      expect(new Set(found).size).toBe(found.length)
      expect(rankMatches("", all)).toEqual(all)
    })
  )
})
