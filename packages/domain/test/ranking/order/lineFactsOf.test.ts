/** What tie-breakers know of single lines: only lines that were done, and only what a rule took. */
import { assert, describe, it } from "@effect/vitest"

import type { Part } from "../../../src/assessment/scoring/printedParts.ts"
import { type LineFact, lineFactsOf } from "../../../src/ranking/order/lineFactsOf.ts"
import { RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import { Points } from "../../../src/shared/Points.ts"

const points = (value: number) => Points.make(value * 1000)
const fact = (code: string, more: Partial<LineFact> = {}): LineFact => ({
  code,
  worth: points(10),
  recorded: { points: points(8), notApplicable: false },
  line: null,
  ...more
})

const part = (rule: string | null, taken: number): Part => ({
  what: rule === null ? "start" : "deduction",
  round: null,
  rule: rule === null ? null : RuleCode.make(rule),
  evidence: [],
  points: points(taken)
})

describe("lineFactsOf", () => {
  it("knows points and worth of what was done, and nothing of what was not", () => {
    const { lines, taken } = lineFactsOf([
      fact("I01"),
      fact("I02", { recorded: null }),
      fact("I03", { recorded: { points: null, notApplicable: false } }),
      fact("I04", { recorded: { points: points(10), notApplicable: true } }),
      fact("I05", { worth: points(4), recorded: { points: points(0), notApplicable: false } })
    ])
    assert.deepStrictEqual(
      [...lines],
      [
        ["I01", { points: points(8), of: points(10) }],
        ["I05", { points: points(0), of: points(4) }]
      ]
    )
    assert.strictEqual(taken.size, 0)
  })

  it("a line that was worked out is compared by what applied of it", () => {
    const worked = {
      counted: points(3),
      outside: points(6),
      reduced: points(0),
      blocks: false,
      standing: "scored"
    } as const
    const { lines } = lineFactsOf([
      fact("I01", { recorded: { points: null, notApplicable: true, worked } }),
      fact("I02", { recorded: { points: null, notApplicable: true } })
    ])
    assert.deepStrictEqual([...lines], [["I01", { points: points(3), of: points(4) }]])
  })

  it("adds up what each rule took, over all lines, as points above zero", () => {
    const { taken } = lineFactsOf([
      fact("I01", {
        line: { parts: [part(null, 10), part("A", -1), part("A", -2), part("B", -4)] }
      }),
      fact("I02", { line: { parts: [part(null, 10), part("A", -0.5)] } })
    ])
    assert.deepStrictEqual(
      [...taken],
      [
        ["A", points(3.5)],
        ["B", points(4)]
      ]
    )
  })
})
