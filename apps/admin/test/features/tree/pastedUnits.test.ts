/** Rows copied from a table become units, whatever their heading; numbers of buildings read as people write them. */
import { assert, describe, it } from "vitest"

import { numberRuns } from "../../../src/features/tree/card/numberRuns.ts"
import { pastedUnits } from "../../../src/features/tree/edits/paste/pastedUnits.ts"
import { en } from "../../../src/words/en.ts"
import { zh } from "../../../src/words/zh.ts"

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

  it("have a heading however the office calls its places, and none where a name holds such a word", () => {
    assert.deepStrictEqual(read("自然村\t编码\t住户\n上庄\t\t88"), [["上庄", null, 88, null]])
    assert.deepStrictEqual(read("片区\t代码\t户数\n东片\t\t"), [["东片", null, null, null]])
    assert.deepStrictEqual(read("单位社区\t\t12\n村口小区\t\t3"), [
      ["单位社区", null, 12, null],
      ["村口小区", null, 3, null]
    ])
    assert.deepStrictEqual(read("红旗社区\n村口小区"), [
      ["红旗社区", null, null, null],
      ["村口小区", null, null, null]
    ])
  })

  it("keep what is wrong with them", () => {
    const wrong = read("甲\t12\t1\n甲\t\t\n\t\t3\n乙\t\t多").map(([, , , problem]) => problem)
    assert.deepStrictEqual(wrong, ["code", "twice", "name", "households"])
  })
})

describe("building numbers", () => {
  it("shorten only long runs", () => {
    const runs = (names: ReadonlyArray<string>) => numberRuns(names, zh.register.join)
    assert.strictEqual(runs(["1", "2", "4", "5"]), "1、2、4、5")
    assert.strictEqual(runs(["1", "2", "3", "4", "5"]), "1 – 5")
    assert.strictEqual(runs(["1", "2", "甲3", "4"]), "1、2、甲3、4")
  })

  it("have between them what the language has", () => {
    const names = ["1", "2", "4", "5", "6", "7", "8"]
    assert.strictEqual(numberRuns(names, en.register.join), "1, 2, 4 – 8")
  })
})
