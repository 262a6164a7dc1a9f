/** Days and numbers as papers write them. */
import { assert, describe, it } from "vitest"

import { chineseDay, chineseNumber } from "../../../src/features/papers/chineseDay.ts"

describe("papers", () => {
  it("write a day without leading noughts", () => {
    assert.strictEqual(chineseDay("2026-03-05"), "2026年3月5日")
    assert.strictEqual(chineseDay("2026-12-31"), "2026年12月31日")
  })

  it("number their parts, each differently", () => {
    assert.deepStrictEqual([1, 9, 10, 11, 20, 21].map(chineseNumber), [
      "一",
      "九",
      "十",
      "十一",
      "二十",
      "二十一"
    ])
    const all = Array.from({ length: 99 }, (_, at) => chineseNumber(at + 1))
    assert.strictEqual(new Set(all).size, 99)
  })
})
