/** Whole cards by hand: every summand with its round, rule, evidence and points, and every standing of a line. */
import { assert, describe, it } from "@effect/vitest"

import { assess, type AssessInputs } from "../../../src/assessment/scoring/assess.ts"
import type { IndicatorTerms } from "../../../src/scheme/rules/IndicatorTerms.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { written } from "../../../src/shared/Points.ts"
import {
  deduction,
  earned,
  inputsOf,
  lineTerms,
  points,
  roundOn,
  statedRule,
  totalTerms
} from "./madeTerms.ts"

const lineOf = (
  more: Partial<IndicatorTerms>,
  inputs: Partial<AssessInputs>,
  whole: Partial<TotalTerms> = {}
) => {
  const card = assess(totalTerms([lineTerms("I1", more)], whole), inputsOf(inputs))
  const [line] = card.lines
  if (line === undefined) return assert.fail("no line")
  const parts = line.parts.map((part) => [
    part.what,
    part.round,
    part.rule,
    part.evidence.join(" "),
    written(part.points)
  ])
  return { ...line, parts, card }
}

describe("the summands of a line", () => {
  it("start, each rule that took something, and the floor, with their evidence in order", () => {
    const { parts, standing, counts, rounds } = lineOf(
      { deductions: [statedRule("I1.R"), statedRule("S"), statedRule("T")] },
      {
        deductions: [
          deduction("b", "I1", 7),
          deduction("a", "I1", 1),
          deduction("c", "I1", 4, "A", "T")
        ]
      }
    )
    assert.deepStrictEqual(parts, [
      ["start", null, null, "", "10.00"],
      ["deduction", "A", "I1.R", "a b", "-8.00"],
      ["deduction", "A", "T", "c", "-4.00"],
      ["floor", "A", null, "", "2.00"]
    ])
    assert.deepStrictEqual([standing, counts, rounds], ["scored", "own", 1])
  })

  it("no floor where nothing lies below it, nor where there is none", () => {
    const all = { deductions: [deduction("a", "I1", 10)] }
    const more = { deductions: [deduction("a", "I1", 12)] }
    assert.deepStrictEqual(
      lineOf({}, all).parts.map(([what]) => what),
      ["start", "deduction"]
    )
    assert.strictEqual(lineOf({ floor: null }, more).counted, points(-2))
    assert.strictEqual(lineOf({ floor: points(1) }, more).counted, points(1))
  })

  it("rounds by their day, then by their id, whatever order they come in", () => {
    const rounds = [roundOn("C", 11), roundOn("B", 10), roundOn("A", 11)]
    const deductions = [
      deduction("3", "I1", 3, "C"),
      deduction("1", "I1", 1, "B"),
      deduction("2", "I1", 2, "A")
    ]
    const expected = [
      ["start", null, null, "", "10.00"],
      ["deduction", "B", "I1.R", "1", "-0.33"],
      ["deduction", "A", "I1.R", "2", "-0.67"],
      ["deduction", "C", "I1.R", "3", "-1.00"]
    ]
    assert.deepStrictEqual(lineOf({}, { rounds, deductions }).parts, expected)
    assert.deepStrictEqual(lineOf({}, { rounds: rounds.toReversed(), deductions }).parts, expected)
  })

  it("rounds of one day in the order of their ids, whichever came first", () => {
    const rounds = ["A", "B", "C", "D"].map((id) => roundOn(id, 10))
    const deductions = ["A", "B", "C", "D"].map((id, n) => deduction(id, "I1", n + 1, id))
    const expected = lineOf({}, { rounds, deductions }).parts
    for (let turn = 0; turn < 24; turn++) {
      const left = [...rounds]
      const mixed = [4, 3, 2, 1].flatMap((of, step) => left.splice((turn >> step) % of, 1))
      assert.deepStrictEqual(lineOf({}, { rounds: mixed, deductions }).parts, expected)
    }
  })

  it("what holds of the whole period is taken off after the rounds are one", () => {
    const { parts } = lineOf(
      {},
      {
        rounds: [roundOn("A", 10), roundOn("B", 11)],
        deductions: [deduction("1", "I1", 12), deduction("2", "I1", 6, null)]
      }
    )
    assert.deepStrictEqual(parts, [
      ["start", null, null, "", "10.00"],
      ["deduction", "A", "I1.R", "1", "-6.00"],
      ["floor", "A", null, "", "1.00"],
      ["deduction", null, "I1.R", "2", "-6.00"],
      ["floor", null, null, "", "1.00"]
    ])
  })

  it("the evidence of all starts is told once, in order", () => {
    const { parts } = lineOf(
      {
        earning: { kind: "graded", bands: [{ name: "any", from: points(0), to: points(10) }] },
        deductions: []
      },
      {
        rounds: [roundOn("A", 10), roundOn("B", 11)],
        earned: [
          earned("z", "I1", { kind: "score", points: points(8), scorer: null }, null),
          earned("b", "I1", { kind: "score", points: points(6), scorer: null }, "B"),
          earned("n", "I1", { kind: "done", done: 1, planned: 2 }, "B")
        ]
      }
    )
    assert.deepStrictEqual(parts, [["start", null, null, "b z", "7.00"]])
  })

  it("the worst round, the last day, and the kinds that have a weight", () => {
    const rounds = [
      roundOn("A", 10),
      roundOn("B", 12),
      roundOn("C", 12, { kind: "night" }),
      roundOn("D", 11)
    ]
    const deductions = [
      deduction("1", "I1", 3, "A"),
      deduction("2", "I1", 1, "B"),
      deduction("3", "I1", 2, "C"),
      deduction("4", "I1", 4, "D")
    ]
    const by = (combination: IndicatorTerms["combination"]) =>
      written(lineOf({ combination }, { rounds, deductions }).counted)
    assert.strictEqual(by({ kind: "worst" }), "6.00")
    assert.strictEqual(by({ kind: "last" }), "8.50")
    assert.strictEqual(by({ kind: "sum" }), "0.00")
    assert.strictEqual(by({ kind: "mean" }), "7.50")
    const weights = [
      { round: "night", weight: 1 },
      { round: "unannounced", weight: 3 },
      { round: "announced", weight: 9 }
    ] as const
    assert.strictEqual(by({ kind: "weighted", weights }), "7.50")
    assert.strictEqual(by({ kind: "weighted", weights: [weights[0]] }), "8.00")
  })
})

describe("the standing of a line", () => {
  it("too few rounds block, count as nothing, leave, or take the score before", () => {
    const two = { fewestRounds: 2 }
    const of = (missing: IndicatorTerms["missing"], before: number | null = null) => {
      const lastPeriod = new Map(before === null ? [] : [["I1", points(before)] as const])
      const { standing, counts, counted, applicable, parts } = lineOf(
        { ...two, missing },
        { lastPeriod }
      )
      return [standing, counts, written(counted), written(applicable), ...parts.flat()]
    }
    assert.deepStrictEqual(of("block"), ["tooFew", "blocks", "0.00", "10.00"])
    assert.deepStrictEqual(of("zero"), ["tooFew", "zero", "0.00", "10.00"])
    assert.deepStrictEqual(of("exclude"), ["tooFew", "outside", "0.00", "0.00"])
    assert.deepStrictEqual(of("last"), ["tooFew", "blocks", "0.00", "10.00"])
    assert.deepStrictEqual(of("last", 9), [
      "tooFew",
      "lastPeriod",
      "9.00",
      "10.00",
      "lastPeriod",
      null,
      null,
      "",
      "9.00"
    ])
  })

  it("a round that did not look at a line is none for it", () => {
    const rounds = [
      roundOn("A", 10, { indicators: ["I2"] }),
      roundOn("B", 11, { indicators: ["I1"] })
    ]
    const { rounds: counted } = lineOf({}, { rounds })
    assert.strictEqual(counted, 1)
  })

  it("what does not apply leaves, earns its points, or makes the whole smaller", () => {
    const of = (notApplicable: TotalTerms["notApplicable"]) => {
      const { standing, counts, counted, applicable, reducedBy, rounds, parts, card } = lineOf(
        {},
        { notApplicable: ["I1"] },
        { notApplicable }
      )
      return [
        standing,
        counts,
        ...[counted, applicable, reducedBy, card.available].map(written),
        rounds,
        ...parts.flat()
      ]
    }
    assert.deepStrictEqual(of("rebase"), [
      "notApplicable",
      "outside",
      "0.00",
      "0.00",
      "0.00",
      "10.00",
      0
    ])
    assert.deepStrictEqual(of("reduce"), [
      "notApplicable",
      "outside",
      "0.00",
      "0.00",
      "10.00",
      "0.00",
      0
    ])
    const full = [
      "notApplicable",
      "full",
      "10.00",
      "10.00",
      "0.00",
      "10.00",
      0,
      "notApplicable",
      null,
      null,
      "",
      "10.00"
    ]
    assert.deepStrictEqual(of("full"), full)
  })

  it("is in use in its months and for its kinds of place only", () => {
    const standing = (more: Partial<IndicatorTerms>, inputs: Partial<AssessInputs>) =>
      lineOf(more, inputs).standing
    assert.strictEqual(standing({ months: [4, 10] }, { month: 10 }), "scored")
    assert.strictEqual(standing({ months: [4, 10] }, { month: 5 }), "notInUse")
    assert.strictEqual(standing({ placeKinds: ["town"] }, { placeKind: "town" }), "scored")
    assert.strictEqual(standing({ placeKinds: ["town"] }, { placeKind: "village" }), "notInUse")
    assert.strictEqual(standing({ placeKinds: ["town"] }, { placeKind: null }), "notInUse")
    assert.strictEqual(standing({ placeKinds: null }, { placeKind: "village" }), "scored")
    assert.strictEqual(standing({ months: [5] }, { notApplicable: ["I1"] }), "notInUse")
  })

  it("a line of records needs no round, and a round that came counts for it", () => {
    const records = { seenBy: "records" as const }
    const alone = lineOf(records, { rounds: [], deductions: [deduction("1", "I1", 2, null)] })
    assert.deepStrictEqual([alone.standing, written(alone.counted)], ["scored", "8.00"])
    const both = lineOf(records, {
      deductions: [deduction("1", "I1", 2, null), deduction("2", "I1", 3)]
    })
    assert.deepStrictEqual([both.rounds, written(both.counted)], [1, "5.00"])
    const unearned = lineOf(
      { ...records, earning: { kind: "proportional" }, missing: "zero" },
      { rounds: [] }
    )
    assert.deepStrictEqual([unearned.standing, unearned.counts], ["tooFew", "zero"])
  })
})
