/** Evidence that no rule reads is told, and changes nothing: whatever kind it is, wherever it points. */
import { assert, describe, it } from "@effect/vitest"

import { assess } from "../../../src/assessment/scoring/assess.ts"
import { deductedBy, isRead } from "../../../src/assessment/scoring/deductedBy.ts"
import { earnedBy, isEarned } from "../../../src/assessment/scoring/earnedBy.ts"
import type { Deducting, Earning } from "../../../src/assessment/scoring/Finding.ts"
import { type DeductionRule, RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import type { EarningRule } from "../../../src/scheme/rules/EarningRule.ts"
import { Measure } from "../../../src/scheme/rules/Measure.ts"
import { compareRatios, ratio } from "../../../src/shared/Ratio.ts"
import { deduction, earned, inputsOf, lineTerms, points, roundOn, totalTerms } from "./madeTerms.ts"

const named = { code: RuleCode.make("R"), text: "R" }
const at = (value: number) => Measure.make(value * 1000)
const measured = { kind: "value" as const, value: at(70) }

const rules: Readonly<Record<DeductionRule["kind"], DeductionRule>> = {
  fixedIfMissing: { kind: "fixedIfMissing", ...named, points: points(1) },
  perOccurrence: { kind: "perOccurrence", ...named, points: points(1), cap: null },
  perShortfall: {
    kind: "perShortfall",
    ...named,
    target: at(80),
    side: "under",
    step: at(1),
    points: points(0.1),
    counted: "begun",
    cap: null
  },
  beyondLimit: {
    kind: "beyondLimit",
    ...named,
    limit: at(80),
    side: "under",
    inclusive: false,
    points: points(1)
  },
  stated: { kind: "stated", ...named, cap: null }
}

const deductings: ReadonlyArray<Deducting> = [
  { kind: "missing" },
  { kind: "times", times: 2 },
  { kind: "measured", measured },
  { kind: "stated", points: points(1.5) }
]

const readBy: Readonly<Record<DeductionRule["kind"], Deducting["kind"]>> = {
  fixedIfMissing: "missing",
  perOccurrence: "times",
  perShortfall: "measured",
  beyondLimit: "measured",
  stated: "stated"
}

const takes: Readonly<Record<DeductionRule["kind"], number>> = {
  fixedIfMissing: 1,
  perOccurrence: 2,
  perShortfall: 1,
  beyondLimit: 1,
  stated: 1.5
}

const scorers = [
  { code: "office", name: "office", weight: 1 },
  { code: "market", name: "market", weight: 1 }
] as const

const earnings: Readonly<Record<EarningRule["kind"], EarningRule>> = {
  full: { kind: "full" },
  graded: {
    kind: "graded",
    bands: [
      { name: "good", from: points(6), to: points(10) },
      { name: "poor", from: points(0), to: points(5) }
    ]
  },
  linear: { kind: "linear", full: at(100), none: at(0) },
  proportional: { kind: "proportional" },
  checklist: { kind: "checklist", items: [{ code: "a", text: "a", points: points(10) }] },
  scorers: { kind: "scorers", scorers }
}

const said: ReadonlyArray<readonly [Earning, ReadonlyArray<EarningRule["kind"]>]> = [
  [{ kind: "score", points: points(7), scorer: "office" }, ["graded", "scorers"]],
  [{ kind: "score", points: points(7), scorer: "nobody" }, ["graded"]],
  [{ kind: "score", points: points(7), scorer: null }, ["graded"]],
  [{ kind: "score", points: points(5.5), scorer: "market" }, ["scorers"]],
  [{ kind: "score", points: points(6), scorer: null }, ["graded"]],
  [{ kind: "score", points: points(5), scorer: null }, ["graded"]],
  [{ kind: "score", points: points(10), scorer: "office" }, ["graded", "scorers"]],
  [{ kind: "score", points: points(10.5), scorer: "office" }, []],
  [{ kind: "measured", measured }, ["linear"]],
  [{ kind: "done", done: 1, planned: 2 }, ["proportional"]],
  [{ kind: "checked", items: ["a"] }, ["checklist"]],
  [{ kind: "checked", items: [] }, ["checklist"]],
  [{ kind: "checked", items: ["a", "z"] }, []]
]

const isSame = (a: ReturnType<typeof earnedBy>, b: ReturnType<typeof earnedBy>): boolean =>
  a === null || b === null ? a === b : compareRatios(a, b) === 0

describe("what a rule reads", () => {
  it("each deducting rule reads one kind of finding, and takes nothing for any other", () => {
    for (const rule of Object.values(rules)) {
      for (const found of deductings) {
        assert.strictEqual(isRead(rule, found), found.kind === readBy[rule.kind], rule.kind)
      }
      const taken = deductedBy(rule, deductings)
      assert.strictEqual(compareRatios(taken, ratio(points(takes[rule.kind]))), 0, rule.kind)
    }
  })

  it("each earning rule reads its own kind, and is moved by no other", () => {
    for (const rule of Object.values(earnings)) {
      const own = said.filter(([, by]) => by.includes(rule.kind)).map(([it]) => it)
      for (const [it, by] of said) {
        assert.strictEqual(isEarned(rule, points(10), it), by.includes(rule.kind), rule.kind)
      }
      const all = said.map(([it]) => it)
      assert.isTrue(isSame(earnedBy(rule, points(10), all), earnedBy(rule, points(10), own)))
      const none = earnedBy(
        rule,
        points(10),
        all.filter((it) => !own.includes(it))
      )
      assert.strictEqual(none === null, rule.kind !== "full", rule.kind)
    }
  })

  it("what they earn of it, exactly", () => {
    const of = (kind: EarningRule["kind"], ...all: ReadonlyArray<Earning>) =>
      earnedBy(earnings[kind], points(10), all)
    const is = (found: ReturnType<typeof earnedBy>, value: number) =>
      assert.strictEqual(found && compareRatios(found, ratio(points(value))), 0)
    const score = (value: number, scorer: string | null): Earning => ({
      kind: "score",
      points: points(value),
      scorer
    })
    is(of("full"), 10)
    is(of("graded", score(7, null), score(8, null)), 7.5)
    is(of("linear", { kind: "measured", measured }), 7)
    is(
      of(
        "proportional",
        { kind: "done", done: 1, planned: 4 },
        { kind: "done", done: 2, planned: 2 }
      ),
      5
    )
    is(of("proportional", { kind: "done", done: 9, planned: 4 }), 10)
    is(
      of("checklist", { kind: "checked", items: ["a", "a"] }, { kind: "checked", items: ["a"] }),
      10
    )
    is(of("checklist", { kind: "checked", items: [] }), 0)
    is(of("scorers", score(4, "office"), score(6, "office"), score(9, "market")), 7)
    is(of("scorers", score(9, "market")), 9)
    assert.isNull(of("proportional", { kind: "done", done: 0, planned: 0 }))
  })

  it("a shortfall of whole steps is not one step more, and none is none", () => {
    const short = (value: number, counted: "exact" | "begun" | "complete") => {
      const rule: DeductionRule = { ...rules.perShortfall, counted } as DeductionRule
      return deductedBy(rule, [{ kind: "measured", measured: { kind: "value", value: at(value) } }])
    }
    const is = (found: ReturnType<typeof short>, value: number) =>
      assert.strictEqual(compareRatios(found, ratio(points(value))), 0)
    is(short(78, "begun"), 0.2)
    is(short(77.5, "begun"), 0.3)
    is(short(77.5, "complete"), 0.2)
    is(short(77.5, "exact"), 0.25)
    is(short(80, "begun"), 0)
    is(short(81, "exact"), 0)
  })
})

describe("what a scheme does not use", () => {
  const terms = totalTerms(
    [lineTerms("I1"), lineTerms("I2", { earning: earnings.graded, missing: "zero" })],
    { vetoes: [{ code: "V", text: "V", effect: { kind: "zero" }, when: null }] }
  )
  const rounds = [roundOn("A", 10), roundOn("B", 11, { indicators: ["I2"] })]
  const score = (value: number): Earning => ({ kind: "score", points: points(value), scorer: null })

  it("is told by its id, in order, and moves nothing", () => {
    const good = {
      rounds,
      deductions: [
        deduction("d1", "I1", 1),
        deduction("d2", "I1", 0.5, null),
        deduction("d3", "I2", 1, "B")
      ],
      earned: [
        earned("e1", "I2", score(7)),
        earned("e2", "I2", score(8), "B"),
        earned("e3", "I2", score(9), null)
      ]
    }
    const bad = {
      deductions: [
        deduction("x9", "I1", 1, "B"),
        deduction("x1", "I1", 1, "nowhere"),
        deduction("x2", "I3", 1),
        deduction("x3", "I1", 1, "A", "I2.R"),
        deduction("x4", "I1", { kind: "missing" })
      ],
      earned: [
        earned("x5", "I3", score(7)),
        earned("x6", "I2", score(5.5)),
        earned("x7", "I1", score(7)),
        earned("x8", "I2", score(7), "nowhere")
      ]
    }
    const vetoes = [{ id: "x0", rule: "W" }]
    const plain = assess(terms, inputsOf(good))
    const mixed = assess(
      terms,
      inputsOf({
        rounds,
        deductions: [...bad.deductions, ...good.deductions],
        earned: [...good.earned, ...bad.earned],
        outside: { bonuses: [], penalties: [], vetoes }
      })
    )
    assert.deepStrictEqual(plain.unused, [])
    assert.deepStrictEqual(mixed.unused, [
      "x0",
      "x1",
      "x2",
      "x3",
      "x4",
      "x5",
      "x6",
      "x7",
      "x8",
      "x9"
    ])
    assert.deepStrictEqual({ ...mixed, unused: [] }, plain)
  })

  it("a veto of the scheme is used, and named with what was given", () => {
    const vetoes = [
      { id: "v2", rule: "V" },
      { id: "v1", rule: "V" }
    ]
    const card = assess(
      terms,
      inputsOf({ rounds, outside: { bonuses: [], penalties: [], vetoes } })
    )
    assert.deepStrictEqual(card.unused, [])
    assert.deepStrictEqual(card.vetoed, [{ code: "V", given: ["v1", "v2"], lines: [] }])
  })
})
