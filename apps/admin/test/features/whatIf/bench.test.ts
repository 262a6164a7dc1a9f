/** What is tried as it stands in an address, and where the lines of the slope plot run. */
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"

import {
  kindIn,
  percentsIn,
  percentsText,
  variationOf
} from "../../../src/features/whatIf/askedVariation.ts"
import { type MovedRow, mostLines, slopeLines } from "../../../src/features/whatIf/slopeLines.ts"

describe("a variation in the address", () => {
  it("comes back as it was written, whatever a category is called", () => {
    const weights = fc.array(
      fc.tuple(
        fc.string({ minLength: 1 }),
        fc.integer({ min: 0, max: 1000 }).filter((percent) => percent !== 100)
      )
    )
    fc.assert(
      fc.property(weights, (all) => {
        const percents = new Map(all)
        const read = percentsIn(percentsText(percents) ?? "")
        assert.deepStrictEqual([...read], [...percents])
      })
    )
  })

  it("leaves out what is unchanged and what no weight can be", () => {
    assert.isNull(percentsText(new Map([["卫生", 100]])))
    assert.deepStrictEqual([...percentsIn("卫生:100,管理:1001,:50,乱")], [])
    assert.isNull(variationOf("weights", "卫生:100"))
    assert.deepStrictEqual(variationOf("weights", "卫生:110"), {
      kind: "weights",
      weights: [{ of: "卫生", percent: 110 }]
    })
  })

  it("asks nothing before something is chosen", () => {
    assert.strictEqual(kindIn("nothing"), "weights")
    assert.isNull(variationOf("withoutDay", "5月"))
    assert.isNull(variationOf("scheme", undefined))
    assert.deepStrictEqual(variationOf("withoutInspector", "李"), {
      kind: "withoutInspector",
      inspector: "李"
    })
  })
})

const row = (name: string, before: number | null, after: number | null): MovedRow => ({
  unitId: name as never,
  unitCode: null,
  unitName: name,
  group: null,
  before: { total: null, rank: before },
  after: { total: null, rank: after },
  places: before === null || after === null ? null : before - after
})

describe("slopeLines", () => {
  it("sets equals one below another, and whoever has no rank on neither place", () => {
    const lines = slopeLines([row("甲", 1, 2), row("乙", 1, 1), row("丙", 3, null)])
    assert.deepStrictEqual(
      lines.map(({ from, to }) => [from, to]),
      [
        [0, 1],
        [1, 0],
        [2, null]
      ]
    )
  })

  it("draws those that move most where nobody could follow them all", () => {
    const still = Array.from({ length: 80 }, (_, at) => row(`u${at}`, at + 1, at + 1))
    const lines = slopeLines([...still, row("走", 81, 90), row("出", 82, null)])
    assert.lengthOf(lines, mostLines)
    assert.includeMembers(
      lines.map((line) => line.row.unitName),
      ["走", "出"]
    )
  })
})
