import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as fc from "fast-check"

import {
  type DivisionEntry,
  divisionsOf,
  shortName
} from "../../../src/org/divisions/divisionsOf.ts"

const entry = (code: string, name: string, parent: string | null): DivisionEntry => ({
  code,
  name,
  parent
})
const province = entry("99", "示例省", null)
const city = entry("9902", "临江市", "99")
const county = entry("990201", "临江区", "9902")

const whyOf = (lists: ReadonlyArray<ReadonlyArray<DivisionEntry>>) => {
  const read = divisionsOf(lists)
  assert(Result.isFailure(read))
  const { line, code, why } = read.failure
  return [line, code, why]
}

describe("lists of divisions", () => {
  it("are filled up to twelve digits, each with its level", () => {
    const street = entry("990201101", "南坪镇", "990201")
    const village = entry("990201101201", "李家庄村民委员会", "990201101")
    const read = divisionsOf([[province], [city], [county], [street], [village]])
    assert(Result.isSuccess(read))
    assert.deepStrictEqual(
      read.success.map(({ code, level }) => `${code} ${level}`),
      [
        "990000000000 province",
        "990200000000 city",
        "990201000000 county",
        "990201101000 township",
        "990201101201 village"
      ]
    )
    const last = read.success.at(-1)
    assert.deepStrictEqual([last?.name, last?.officialName], ["李家庄村", "李家庄村民委员会"])
  })

  it("let a city without counties be its own county: what follows hangs below the city", () => {
    const itself = entry("990200", "临江市", "9902")
    const street = entry("990200001", "滨河街道", "990200")
    const read = divisionsOf([[province], [city], [itself], [street]])
    assert(Result.isSuccess(read))
    assert.lengthOf(read.success, 3)
    assert.strictEqual(read.success.at(-1)?.parent, "990200000000")
  })

  it("are refused by the line that cannot be, and why", () => {
    assert.deepStrictEqual(whyOf([[province], [entry("99O2", "临江市", "99")]]), [
      1,
      "99O2",
      "code"
    ])
    assert.deepStrictEqual(whyOf([[province], [city, city]]), [2, "9902", "twice"])
    assert.deepStrictEqual(whyOf([[province], [entry("9902", " ", "99")]]), [1, "9902", "name"])
    assert.deepStrictEqual(whyOf([[city]]), [1, "9902", "noParent"])
  })

  it("shorten a name to what it is called, and never to nothing", () => {
    assert.strictEqual(shortName("多福巷社区居委会"), "多福巷社区")
    assert.strictEqual(shortName("滨河街道办事处"), "滨河街道")
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        assert.notStrictEqual(shortName(name), "")
        assert.isAtMost(shortName(name).length, name.length)
      })
    )
  })
})
