/** Rows copied from a table become units, whatever their heading; numbers of buildings read as people write them. */
import { assert, describe, it } from "vitest"

import { numberRuns } from "../../../src/features/tree/card/numberRuns.ts"
import { pastedUnits } from "../../../src/features/tree/edits/pastedUnits.ts"

const read = (text: string) =>
  pastedUnits(text, "community").map(({ unit, problem }) => [
    unit.name,
    unit.code,
    unit.households ?? null,
    problem
  ])

describe("pasted rows", () => {
  it("are read by place, or by their heading, which is no unit", () => {
    const rows = [
      ["柳荫社区", "990104003002", 1767, null],
      ["望江社区", null, 2829, null]
    ]
    const plain = "柳荫社区\t990104003002\t1,767\r\n\r\n望江社区\t\t2829\r\n"
    assert.deepStrictEqual(read(plain), rows)
    const headed = "户数\t区划代码\t社区名称\n1767\t990104003002\t柳荫社区\n2829\t\t望江社区"
    assert.deepStrictEqual(read(headed), rows)
  })

  it("keep what is wrong with them", () => {
    const wrong = read("甲\t12\t1\n甲\t\t\n\t\t3\n乙\t\t多").map(([, , , problem]) => problem)
    assert.deepStrictEqual(wrong, ["code", "twice", "name", "households"])
  })
})

describe("building numbers", () => {
  it("shorten only long runs", () => {
    assert.strictEqual(numberRuns(["1", "2", "4", "5"]), "1、2、4、5")
    assert.strictEqual(numberRuns(["1", "2", "3", "4", "5"]), "1 – 5")
    assert.strictEqual(numberRuns(["1", "2", "甲3", "4"]), "1、2、甲3、4")
  })
})
