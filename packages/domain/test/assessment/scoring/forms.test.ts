/** Each kind of rule as a real form has it, worked out by hand beside the sentence it comes from. */
import { assert, describe, it } from "@effect/vitest"

import { assess, type AssessInputs } from "../../../src/assessment/scoring/assess.ts"
import type { Deducting, Earning, Round } from "../../../src/assessment/scoring/Finding.ts"
import { type DeductionRule, RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import type { EarningRule } from "../../../src/scheme/rules/EarningRule.ts"
import type { IndicatorTerms } from "../../../src/scheme/rules/IndicatorTerms.ts"
import { Measure } from "../../../src/scheme/rules/Measure.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { Day } from "../../../src/shared/Day.ts"
import { Points, written } from "../../../src/shared/Points.ts"

const points = (value: number) => Points.make(Math.round(value * 1000))
const percent = (value: number) => Measure.make(value * 1000)
const rule = RuleCode.make("R")
const named = { code: rule, text: "as the form says it" }

const terms = (worth: number, more: Partial<IndicatorTerms> = {}): IndicatorTerms => ({
  code: "I01",
  worth: points(worth),
  earning: { kind: "full" },
  deductions: [],
  floor: points(0),
  months: null,
  placeKinds: null,
  seenBy: "rounds",
  combination: { kind: "mean" },
  fewestRounds: 1,
  missing: "block",
  ...more
})

const whole = (...indicators: readonly [IndicatorTerms, ...Array<IndicatorTerms>]): TotalTerms => ({
  total: Points.make(indicators.reduce((sum, { worth }) => sum + worth, 0)),
  precision: 10,
  notApplicable: "rebase",
  notInUse: "reduce",
  bonusMax: null,
  penaltyMax: null,
  vetoes: [],
  grades: null,
  indicators
})

const round = (id: string, day: number, kind: Round["kind"] = "unannounced"): Round => ({
  id,
  kind,
  day: Day.make(`2026-04-${day}`),
  indicators: null
})

const none: AssessInputs = {
  month: 4,
  placeKind: null,
  rounds: [round("A", 10)],
  deductions: [],
  earned: [],
  notApplicable: [],
  outside: { bonuses: [], penalties: [], vetoes: [] },
  lastPeriod: new Map()
}

const found = (at: string | null, ...all: ReadonlyArray<Deducting>) =>
  all.map((it, i) => ({ id: `${at}${i}`, indicator: "I01", rule, round: at, found: it }))
const earned = (at: string | null, ...all: ReadonlyArray<Earning>) =>
  all.map((it, i) => ({ id: `${at}${i}e`, indicator: "I01", round: at, found: it }))
const times = (n: number): Deducting => ({ kind: "times", times: n })
const share = (yes: number, of: number) => ({ kind: "share" as const, yes, of })

/** The total as it is printed. */
const totalOf = (
  one: IndicatorTerms,
  inputs: Partial<AssessInputs>,
  more: Partial<TotalTerms> = {}
): string | null => {
  const { total } = assess({ ...whole(one), ...more }, { ...none, ...inputs })
  return total === null ? null : written(total)
}

const deducting = (it: DeductionRule, ...what: ReadonlyArray<Deducting>) =>
  totalOf(terms(10, { deductions: [it] }), { deductions: found("A", ...what) })
const earning = (it: EarningRule, ...what: ReadonlyArray<Earning>) =>
  totalOf(terms(20, { earning: it }), { earned: earned("A", ...what) })

describe("what takes points away", () => {
  it("no leading group: 2 points, once", () => {
    const it = { ...named, kind: "fixedIfMissing", points: points(2) } as const
    assert.strictEqual(deducting(it, { kind: "missing" }), "8.00")
    assert.strictEqual(deducting(it, { kind: "missing" }, { kind: "missing" }), "8.00")
    assert.strictEqual(deducting(it), "10.00")
  })

  it("each small advertisement 0.1, 3 points at most", () => {
    const it = { ...named, kind: "perOccurrence", points: points(0.1), cap: points(3) } as const
    assert.strictEqual(deducting(it, times(7)), "9.30")
    assert.strictEqual(deducting(it, times(20), times(20)), "7.00")
  })

  it("awareness 0.05 for each percentage point below 80 %", () => {
    const it = {
      ...named,
      kind: "perShortfall",
      target: percent(80),
      side: "under",
      step: percent(1),
      points: points(0.05),
      cap: null
    } as const
    const asked = (counted: "exact" | "begun" | "complete", yes: number) =>
      deducting({ ...it, counted }, { kind: "measured", measured: share(yes, 300) })
    // 230 of 300 are 76.67 %: 3.33 points short.
    assert.strictEqual(asked("exact", 230), "9.83")
    assert.strictEqual(asked("begun", 230), "9.80")
    assert.strictEqual(asked("complete", 230), "9.85")
    assert.strictEqual(asked("begun", 240), "10.00")
    assert.strictEqual(asked("begun", 300), "10.00")
  })

  it("above the limit 2 points; the limit itself is still within, unless the form says otherwise", () => {
    const it = {
      ...named,
      kind: "beyondLimit",
      limit: percent(5),
      side: "over",
      points: points(2)
    } as const
    const at = (value: number, inclusive: boolean) =>
      deducting(
        { ...it, inclusive },
        {
          kind: "measured",
          measured: { kind: "value", value: Measure.make(value) }
        }
      )
    assert.deepStrictEqual(
      [at(5000, false), at(5001, false), at(5000, true), at(4999, true)],
      ["10.00", "8.00", "8.00", "10.00"]
    )
  })

  it("what the inspector states, up to the cap; never below the floor", () => {
    const it = { ...named, kind: "stated", cap: points(4) } as const
    assert.strictEqual(deducting(it, { kind: "stated", points: points(1.25) }), "8.75")
    assert.strictEqual(deducting(it, { kind: "stated", points: points(9) }), "6.00")
    const open = { ...it, cap: null }
    assert.strictEqual(deducting(open, { kind: "stated", points: points(99) }), "0.00")
  })
})

describe("what has to be earned", () => {
  it("a score within the bands 18-20, 10-17, 0-9; one between two bands is no score", () => {
    const bands = [
      { name: "good", from: points(18), to: points(20) },
      { name: "fair", from: points(10), to: points(17) },
      { name: "poor", from: points(0), to: points(9) }
    ] as const
    const it = { kind: "graded", bands } as const
    assert.strictEqual(earning(it, { kind: "score", points: points(17), scorer: null }), "17.00")
    assert.isNull(earning(it, { kind: "score", points: points(17.5), scorer: null }))
  })

  it("in proportion between two limits, either way round", () => {
    const at = (full: number, zero: number, value: number) =>
      earning(
        { kind: "linear", full: percent(full), none: percent(zero) },
        {
          kind: "measured",
          measured: { kind: "value", value: percent(value) }
        }
      )
    assert.deepStrictEqual(
      [at(90, 50, 95), at(90, 50, 80), at(90, 50, 40), at(1, 5, 2), at(1, 5, 9)],
      ["20.00", "15.00", "0.00", "15.00", "0.00"]
    )
  })

  it("as much as was done of the plan, never more than all of it", () => {
    const it = { kind: "proportional" } as const
    assert.strictEqual(earning(it, { kind: "done", done: 2, planned: 3 }), "13.33")
    assert.strictEqual(earning(it, { kind: "done", done: 5, planned: 3 }), "20.00")
    assert.isNull(earning(it, { kind: "done", done: 0, planned: 0 }))
  })

  it("the items of a list that are there, each once", () => {
    const items = [
      { code: "a", text: "plan", points: points(12) },
      { code: "b", text: "summary", points: points(8) }
    ] as const
    const it = { kind: "checklist", items } as const
    const there = (...codes: Array<string>) => earning(it, { kind: "checked", items: codes })
    assert.deepStrictEqual([there("a"), there("a", "b"), there()], ["12.00", "20.00", "0.00"])
    assert.isNull(there("c"))
  })

  it("several scorers by weight: 16 from three, 20 from one", () => {
    const it = {
      kind: "scorers",
      scorers: [
        { code: "office", name: "office", weight: 3 },
        { code: "market", name: "market", weight: 1 }
      ]
    } as const
    const said = (scorer: string, value: number): Earning => ({
      kind: "score",
      points: points(value),
      scorer
    })
    assert.strictEqual(earning(it, said("office", 16), said("market", 20)), "17.00")
    assert.strictEqual(earning(it, said("market", 20)), "20.00")
    assert.isNull(earning(it, said("nobody", 20)))
  })
})

const perPile: DeductionRule = {
  ...named,
  kind: "perOccurrence",
  points: points(1),
  cap: null
}

describe("several rounds", () => {
  const rounds = [round("A", 10), round("B", 20, "announced"), round("C", 20, "announced")]
  const deductions = [...found("A", times(6)), ...found("B", times(3)), ...found("C", times(1))]
  const by = (combination: IndicatorTerms["combination"]) =>
    totalOf(terms(10, { deductions: [perPile], combination }), { rounds, deductions })

  it("are one score in the way the scheme says", () => {
    assert.strictEqual(by({ kind: "mean" }), "6.67")
    assert.strictEqual(by({ kind: "sum" }), "0.00")
    assert.strictEqual(by({ kind: "worst" }), "4.00")
    assert.strictEqual(by({ kind: "last" }), "8.00")
    const weights = [
      { round: "unannounced" as const, weight: 3 },
      { round: "announced" as const, weight: 1 }
    ] as const
    assert.strictEqual(by({ kind: "weighted", weights }), "5.00")
    assert.isNull(by({ kind: "weighted", weights: [{ round: "night", weight: 1 }] }))
  })

  it("too few of them mean what the scheme says", () => {
    const few = (missing: IndicatorTerms["missing"], lastPeriod = new Map()) =>
      totalOf(terms(10, { missing, fewestRounds: 4 }), { rounds, lastPeriod })
    const before = new Map([["I01", points(7)]])
    assert.deepStrictEqual(
      [few("block"), few("zero"), few("last"), few("last", before), few("exclude")],
      [null, "0.00", null, "7.00", "0.00"]
    )
  })

  it("overdue cases of the period are taken off whatever the rounds found", () => {
    const one = terms(10, { deductions: [perPile], seenBy: "records" })
    assert.strictEqual(totalOf(one, { rounds: [], deductions: found(null, times(2)) }), "8.00")
    assert.strictEqual(totalOf(one, { rounds: [] }), "10.00")
  })
})

describe("the whole", () => {
  const april = { ...terms(6), code: "I02", months: [4] as const }
  const both = whole(terms(94), april)

  it("is 100 in April and 94 in every other month", () => {
    assert.strictEqual(assess(both, none).available, points(100))
    const may = assess(both, { ...none, month: 5 })
    assert.deepStrictEqual([may.available, may.total], [points(94), points(94)])
  })

  it("is worked out on the whole scale where a line does not apply", () => {
    const two = whole(terms(80), { ...terms(20), code: "I02" })
    const lost = { ...two.indicators[0], deductions: [perPile] }
    const card = assess(
      { ...two, indicators: [lost, two.indicators[1] ?? lost] },
      { ...none, notApplicable: ["I02"], deductions: found("A", times(2)) }
    )
    assert.deepStrictEqual([card.scored, card.rebase], [points(78), points(19.5)])
  })

  it("has bonus and penalty outside, each with its cap", () => {
    const ledger = (...all: Array<number>) =>
      all.map((it, i) => ({ id: String(i), points: points(it) }))
    const outside = { bonuses: ledger(2, 4), penalties: ledger(2, 2), vetoes: [] }
    const caps = { bonusMax: points(5), penaltyMax: points(3) }
    assert.strictEqual(totalOf(terms(100), { outside }, caps), "102.00")
    const far = { ...outside, bonuses: [], penalties: ledger(300) }
    assert.strictEqual(totalOf(terms(100), { outside: far }), "0.00")
  })

  it("says the grade by its ends, and a veto leaves no better one than its ceiling", () => {
    const end = (at: number, included: boolean) => ({ at: points(at), included })
    const grades = [
      { name: "good", from: end(80, false), to: null, gives: points(0) },
      { name: "fair", from: end(60, true), to: end(80, true), gives: points(-1) },
      { name: "poor", from: null, to: end(60, false), gives: points(-5) }
    ] as const
    const effect = { kind: "gradeCeiling", grade: "fair" } as const
    const vetoes = [{ code: "V", text: "veto", effect, when: null }]
    const graded = (worth: number, given: boolean) =>
      assess(
        { ...whole(terms(worth)), grades, vetoes },
        { ...none, outside: { ...none.outside, vetoes: given ? [{ id: "1", rule: "V" }] : [] } }
      ).grade?.name
    assert.deepStrictEqual(
      [graded(81, false), graded(80, false), graded(59, false), graded(81, true), graded(59, true)],
      ["good", "fair", "poor", "fair", "poor"]
    )
  })

  it("holds a veto by itself once a line lost more than its limit, the limit itself not", () => {
    const three = ["A", "B", "C"].map((code) => ({
      ...terms(25),
      code,
      floor: points(0),
      deductions: [{ kind: "stated" as const, code: RuleCode.make(code), text: code, cap: null }]
    }))
    const rule = (code: string, over: number, lines: readonly [string] | null) => ({
      code,
      text: code,
      effect: { kind: "outOfRanks" as const },
      when: { kind: "lineLost" as const, over: points(over), lines }
    })
    const [a = terms(25), ...rest] = three
    const vetoes = [rule("any", 5, null), rule("onlyC", 4, ["C"])]
    const scheme = { ...whole(a, ...rest), vetoes }
    const held = (lost: ReadonlyArray<number>) =>
      assess(scheme, {
        ...none,
        deductions: lost.map((n, i) => ({
          id: String(i),
          indicator: three[i]?.code ?? "",
          rule: RuleCode.make(three[i]?.code ?? ""),
          round: "A",
          found: { kind: "stated" as const, points: points(n) }
        }))
      }).vetoed.map(({ code, lines }) => [code, ...lines])
    assert.deepStrictEqual(held([5, 5, 4]), [])
    assert.deepStrictEqual(held([5.01, 5, 4.01]), [
      ["any", "A"],
      ["onlyC", "C"]
    ])
    assert.deepStrictEqual(held([0, 6, 6]), [
      ["any", "B", "C"],
      ["onlyC", "C"]
    ])
  })
})
