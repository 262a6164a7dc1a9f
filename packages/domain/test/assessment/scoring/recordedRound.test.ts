/** A score that a sheet or a hand gives is one more round of its line: what it lost, or what it earned. */
import { assert, describe, it } from "@effect/vitest"

import { assess } from "../../../src/assessment/scoring/assess.ts"
import { recordedRound } from "../../../src/assessment/scoring/recordedRound.ts"
import type { IndicatorTerms } from "../../../src/scheme/rules/IndicatorTerms.ts"
import { Day } from "../../../src/shared/Day.ts"
import { ratio } from "../../../src/shared/Ratio.ts"
import { inputsOf, lineTerms, points, totalTerms } from "./madeTerms.ts"

const recorded = (value: number) => ({
  id: "sheet",
  indicator: "I1",
  points: points(value),
  day: Day.make("2026-04-30")
})

const of = (value: number, more: Partial<IndicatorTerms> = {}) =>
  recordedRound(lineTerms("I1", more), recorded(value))

describe("recordedRound", () => {
  it("of a line that starts from everything is its loss", () => {
    const { start, deductions, score, round } = of(8)
    assert.deepStrictEqual(start, {
      what: "start",
      round: "sheet",
      rule: null,
      evidence: [],
      exact: ratio(points(10))
    })
    assert.deepStrictEqual(deductions, [
      {
        what: "deduction",
        round: "sheet",
        rule: null,
        evidence: ["sheet"],
        exact: ratio(points(-2))
      }
    ])
    assert.deepStrictEqual(score, ratio(points(8)))
    assert.deepStrictEqual(round, {
      id: "sheet",
      kind: "announced",
      day: Day.make("2026-04-30"),
      indicators: ["I1"]
    })
  })

  it("without a loss there is no summand of none", () => {
    assert.deepStrictEqual(of(10).deductions, [])
  })

  it("of a line that has to be earned is what was earned", () => {
    const { start, deductions } = of(8, { earning: { kind: "proportional" } })
    assert.deepStrictEqual([start.exact, start.evidence], [ratio(points(8)), ["sheet"]])
    assert.deepStrictEqual(deductions, [])
  })

  it("counts as an announced round, or as the first kind that has a weight", () => {
    const kind = (...kinds: ReadonlyArray<"night" | "offHours" | "announced">) =>
      of(8, {
        combination: {
          kind: "weighted",
          weights: kinds.map((round) => ({ round, weight: 1 })) as never
        }
      }).round.kind
    assert.strictEqual(kind("night", "announced"), "announced")
    assert.strictEqual(kind("night", "offHours"), "night")
    assert.strictEqual(kind("offHours", "night"), "offHours")
  })

  it("goes to the line it is of, and to no other", () => {
    const terms = totalTerms([
      lineTerms("I1", { missing: "zero" }),
      lineTerms("I2", { missing: "zero" })
    ])
    const card = assess(terms, inputsOf({ rounds: [], recorded: [recorded(8)] }))
    assert.deepStrictEqual(
      card.lines.map(({ standing, counted }) => [standing, counted]),
      [
        ["scored", points(8)],
        ["tooFew", points(0)]
      ]
    )
  })
})
