import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { checkScheme } from "../../src/scheme/checkScheme.ts"
import { withCodes } from "../../src/scheme/NewScheme.ts"
import { Points, total } from "../../src/shared/Points.ts"

const Worths = Schema.Array(Points.check(Schema.isBetween({ minimum: 1, maximum: 50_000 }))).check(
  Schema.isMinLength(1)
)

const lines = (worths: ReadonlyArray<Points>) =>
  withCodes(worths.map((worth, i) => ({ category: "环境卫生", name: `指标${i}`, worth })))

describe("checkScheme", () => {
  it.prop("finds nothing in a scheme that adds up", [Worths], ([worths]) => {
    return checkScheme({ total: total(worths), indicators: lines(worths) }).length === 0
  })

  it.prop("finds any other total", [Worths, Schema.Natural], ([worths, off]) => {
    const wrong = Points.make(total(worths) + 1 + (off % 1000))
    const faults = checkScheme({ total: wrong, indicators: lines(worths) })
    return faults.length === 1 && faults[0]?.code === "sum_is_not_total"
  })

  it("names every fault at once", () => {
    const line = { code: "I01", category: "环境卫生", name: "垃圾清运", worth: Points.make(0) }
    const faults = checkScheme({ total: Points.make(100_000), indicators: [line, line] })
    assert.deepStrictEqual(
      faults.map(({ code, at }) => `${code} ${at}`),
      [
        "sum_is_not_total 0.00",
        "code_twice I01",
        "name_twice I01",
        "worth_nothing I01",
        "worth_nothing I01"
      ]
    )
    assert.strictEqual(
      checkScheme({ total: Points.make(0), indicators: [] })[0]?.code,
      "no_indicators"
    )
  })
})
