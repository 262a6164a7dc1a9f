import { written } from "@aiwei/domain/shared/Points"
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { isShortFor } from "../../../../src/commit/plan/scores/matchScheme.ts"
import { pointsOf } from "../../../../src/commit/plan/scores/pointsOf.ts"

describe("pointsOf", () => {
  it("reads back every number of thousandths, written with any number of zeros", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.nat({ max: 12 }),
        (n, zeros) => {
          const sign = n < 0 ? "-" : ""
          const digits = String(Math.abs(n)).padStart(4, "0")
          const text = `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}${"0".repeat(zeros)}`
          assert.strictEqual(pointsOf(text) ?? Number.NaN, n === 0 ? 0 : n)
        }
      )
    )
  })

  it("rounds the tail of a floating point number away, half up", () => {
    const read = (text: string) => written(pointsOf(text) ?? assert.fail(text))
    assert.strictEqual(read("92.30000000000001"), "92.30")
    assert.strictEqual(read("92.2999999999999"), "92.30")
    assert.strictEqual(read("0.0005"), "0.001")
  })

  it("is nothing for what is no number, and never zero", () => {
    for (const text of ["", "/", "三八", "1e3", "--1"]) assert.isNull(pointsOf(text))
    assert.isNull(pointsOf(null))
  })
})

describe("isShortFor", () => {
  it("accepts any name with characters left out, and the name itself", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom(..."例会与工作部署责任到人") }),
        fc.nat(),
        (name, drop) => {
          assert.isTrue(isShortFor(name, name))
          const characters = [...name]
          const short = characters.filter((_, at) => at !== drop % characters.length).join("")
          assert.strictEqual(isShortFor(short, name), short !== "")
        }
      )
    )
  })

  it("tells other names apart", () => {
    assert.isTrue(isShortFor("例会部署", "例会与工作部署"))
    assert.isFalse(isShortFor("部署例会", "例会与工作部署"))
    assert.isFalse(isShortFor("会议部署", "例会与工作部署"))
  })
})
