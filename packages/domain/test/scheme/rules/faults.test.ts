/** Every fault of a scheme with its place and what was found, and beside each the nearest scheme without it. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { checkBands, checkGrades } from "../../../src/scheme/rules/checkBands.ts"
import { checkTerms } from "../../../src/scheme/rules/checkTerms.ts"
import { type DeductionRule, RuleCode } from "../../../src/scheme/rules/DeductionRule.ts"
import { gradeOf, type GradeScale, type GradeStep } from "../../../src/scheme/rules/GradeScale.ts"
import type { IndicatorTerms } from "../../../src/scheme/rules/IndicatorTerms.ts"
import { Measure, Measured, measuredRatio } from "../../../src/scheme/rules/Measure.ts"
import type { TermsFault } from "../../../src/scheme/rules/TermsFault.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { Points } from "../../../src/shared/Points.ts"
import { lineTerms, points, statedRule, totalTerms } from "../../assessment/scoring/madeTerms.ts"

const shown = (faults: ReadonlyArray<TermsFault>) =>
  faults.map(({ code, at, found }) => [code, at, found])

const ofLine = (more: Partial<IndicatorTerms>, whole: Partial<TotalTerms> = {}) =>
  shown(checkTerms(totalTerms([lineTerms("I1", more)], whole)))

const ofRule = (rule: Omit<DeductionRule, "code" | "text">, more: Partial<IndicatorTerms> = {}) =>
  ofLine({
    deductions: [{ code: RuleCode.make("R"), text: "R", ...rule } as DeductionRule],
    ...more
  })

type Veto = TotalTerms["vetoes"][0]
const veto = (code: string, more: Partial<Veto> = {}): Veto => ({
  code,
  text: code,
  effect: { kind: "outOfRanks" },
  when: null,
  ...more
})

const end = (value: number, included = true) => ({ at: points(value), included })
type Step = readonly [name: string, from: number | null, below: number | null]
const stepOf = ([name, from, to]: Step): GradeStep => ({
  name,
  from: from === null ? null : end(from),
  to: to === null ? null : end(to, false),
  gives: null
})
const grades = (best: Step, ...others: ReadonlyArray<Step>): GradeScale => [
  stepOf(best),
  ...others.map(stepOf)
]

describe("a line", () => {
  it("without a fault has none", () => {
    assert.deepStrictEqual(ofLine({}), [])
    assert.deepStrictEqual(ofLine({ floor: null }), [])
    assert.deepStrictEqual(ofLine({ deductions: [], earning: { kind: "proportional" } }), [])
  })

  it("has worth, in steps of the precision, and something to lose", () => {
    assert.deepStrictEqual(ofLine({ worth: points(0) }), [["worthNothing", "I1", null]])
    assert.deepStrictEqual(ofLine({ deductions: [] }), [["nothingToLose", "I1", null]])
    assert.deepStrictEqual(ofLine({ worth: Points.make(10_005) }), [
      ["fullMarksUnreachable", "I1", "10.01"]
    ])
  })

  it("a floor leaves something below it", () => {
    assert.deepStrictEqual(ofLine({ floor: points(9.99) }), [])
    assert.deepStrictEqual(ofLine({ floor: points(10) }), [["deadRule", "I1.R", null]])
    assert.deepStrictEqual(ofLine({ floor: points(11) }), [
      ["fullMarksUnreachable", "I1", "11.00"],
      ["deadRule", "I1.R", null]
    ])
  })

  it("a rule takes something, at least one whole occurrence", () => {
    const each = (value: number, cap: number | null) =>
      ofRule({
        kind: "perOccurrence",
        points: points(value),
        cap: cap === null ? null : points(cap)
      } as never)
    assert.deepStrictEqual(each(1, null), [])
    assert.deepStrictEqual(each(1, 1), [])
    assert.deepStrictEqual(each(2, 1), [["capBelowOne", "R", "1.00"]])
    assert.deepStrictEqual(each(1, 0), [["deadRule", "R", null]])
    assert.deepStrictEqual(each(0, null), [["deadRule", "R", null]])
    assert.deepStrictEqual(ofRule({ kind: "stated", cap: points(0) } as never), [
      ["deadRule", "R", null]
    ])
    assert.deepStrictEqual(ofRule({ kind: "stated", cap: points(1) } as never), [])
    const missing = (value: number) =>
      ofRule({ kind: "fixedIfMissing", points: points(value) } as never)
    assert.deepStrictEqual([missing(1), missing(0)], [[], [["deadRule", "R", null]]])
    const shortfall = {
      kind: "perShortfall",
      target: Measure.make(80_000),
      side: "under",
      step: Measure.make(1000),
      points: points(2),
      counted: "exact",
      cap: points(1)
    } as const
    assert.deepStrictEqual(ofRule(shortfall as never), [])
  })

  it("what has to be earned reaches the whole, and nothing is named twice", () => {
    const item = (code: string, value: number) => ({ code, text: code, points: points(value) })
    const list = (...items: ReadonlyArray<ReturnType<typeof item>>) =>
      ofLine({ earning: { kind: "checklist", items: items as never } })
    assert.deepStrictEqual(list(item("a", 4), item("b", 6)), [])
    assert.deepStrictEqual(list(item("a", 4), item("b", 5)), [
      ["fullMarksUnreachable", "I1", "9.00"]
    ])
    assert.deepStrictEqual(list(item("a", 4), item("a", 6)), [["itemTwice", "I1", "a"]])
    const scorer = (code: string) => ({ code, name: code, weight: 1 })
    const scored = (...scorers: ReadonlyArray<ReturnType<typeof scorer>>) =>
      ofLine({ earning: { kind: "scorers", scorers: scorers as never } })
    assert.deepStrictEqual(
      [scored(scorer("x"), scorer("y")), scored(scorer("x"), scorer("x"))],
      [[], [["scorerTwice", "I1", "x"]]]
    )
    const linear = (full: number, none: number) =>
      ofLine({ earning: { kind: "linear", full: Measure.make(full), none: Measure.make(none) } })
    assert.deepStrictEqual([linear(2, 1), linear(1, 1)], [[], [["limitsAreOne", "I1", null]]])
  })

  it("bands of whole points have no half ones, others have every step", () => {
    const graded = (...bands: ReadonlyArray<readonly [number, number]>) =>
      ofLine({
        earning: {
          kind: "graded",
          bands: bands.map(([from, to], i) => ({
            name: `B${i}`,
            from: points(from),
            to: points(to)
          })) as never
        }
      })
    assert.deepStrictEqual(graded([6, 10], [0, 5]), [])
    assert.deepStrictEqual(graded([5.51, 10], [0, 5.5]), [])
    assert.deepStrictEqual(graded([6, 10], [0, 5.5]), [["bandsLeaveHole", "I1", "5.50"]])
    assert.deepStrictEqual(graded([6, 10], [0.5, 5]), [
      ["bandsLeaveHole", "I1", "0.00"],
      ["bandsLeaveHole", "I1", "5.00"]
    ])
  })

  it("rounds and months are named once, and records are never missing", () => {
    const night = { round: "night" as const, weight: 1 }
    const day = { round: "announced" as const, weight: 1 }
    const weighed = (...weights: ReadonlyArray<typeof night | typeof day>) =>
      ofLine({ combination: { kind: "weighted", weights: weights as never } })
    assert.deepStrictEqual(
      [weighed(night, day), weighed(night, night)],
      [[], [["roundWeighedTwice", "I1", "night"]]]
    )
    assert.deepStrictEqual(
      [ofLine({ months: [4, 5] }), ofLine({ months: [4, 4] })],
      [[], [["monthTwice", "I1", "4"]]]
    )
    const missing = (means: IndicatorTerms["missing"], more: Partial<IndicatorTerms> = {}) =>
      ofLine({ seenBy: "records", missing: means, ...more })
    const never = [["neverMissing", "I1", null]]
    assert.deepStrictEqual(
      (["block", "exclude", "last", "zero"] as const).map((one) => missing(one)),
      [[], never, never, []]
    )
    assert.deepStrictEqual(missing("last", { earning: { kind: "proportional" } }), [])
    assert.deepStrictEqual(missing("last", { seenBy: "rounds" }), [])
    assert.deepStrictEqual(missing("exclude", { seenBy: "rounds" }), [])
  })
})

describe("the whole", () => {
  const two = (more: Partial<TotalTerms> = {}, second = "I2") =>
    shown(
      checkTerms(
        totalTerms(
          [lineTerms("I1"), lineTerms(second, { deductions: [statedRule(`${second}.S`)] })],
          more
        )
      )
    )

  it("adds up, and codes are unique", () => {
    assert.deepStrictEqual(two(), [])
    assert.deepStrictEqual(two({ total: points(21) }), [["sumIsNotTotal", null, "20.00"]])
    assert.deepStrictEqual(two({}, "I1"), [["indicatorTwice", "I1", null]])
    const rules = totalTerms([
      lineTerms("I1"),
      lineTerms("I2", { deductions: [statedRule("I1.R")] })
    ])
    assert.deepStrictEqual(shown(checkTerms(rules)), [["ruleTwice", "I1.R", null]])
  })

  it("a veto can hold, at lines and grades that there are", () => {
    const when = (over: number, lines: readonly [string, ...Array<string>] | null) => ({
      kind: "lineLost" as const,
      over: points(over),
      lines
    })
    const of = (...vetoes: ReadonlyArray<Veto>) => two({ vetoes })
    assert.deepStrictEqual(of(veto("V"), veto("W")), [])
    assert.deepStrictEqual(of(veto("V"), veto("V")), [["vetoTwice", "V", null]])
    assert.deepStrictEqual(of(veto("V", { when: when(9.99, null) })), [])
    assert.deepStrictEqual(of(veto("V", { when: when(10, null) })), [["deadRule", "V", null]])
    assert.deepStrictEqual(of(veto("V", { when: when(5, ["I1", "I9"]) })), [
      ["lineUnknown", "V", "I9"]
    ])
    assert.deepStrictEqual(of(veto("V", { when: when(5, ["I9"]) })), [
      ["lineUnknown", "V", "I9"],
      ["deadRule", "V", null]
    ])
    const floored = (floor: number | null, over: number) => {
      const low = lineTerms("I2", {
        worth: points(4),
        floor: floor === null ? null : points(floor),
        deductions: [statedRule("S")]
      })
      return shown(
        checkTerms(
          totalTerms([lineTerms("I1"), low], { vetoes: [veto("V", { when: when(over, ["I2"]) })] })
        )
      )
    }
    assert.deepStrictEqual(
      [floored(null, 100), floored(1, 2.9), floored(1, 3)],
      [[], [], [["deadRule", "V", null]]]
    )
    const mixed = [lineTerms("I1"), lineTerms("I2", { floor: points(9) })] as const
    assert.deepStrictEqual(
      shown(checkTerms(totalTerms([...mixed], { vetoes: [veto("V", { when: when(5, null) })] }))),
      []
    )
  })

  it("a ceiling is below the best grade", () => {
    const scale = grades(["good", 15, null], ["fair", 5, 15], ["poor", null, 5])
    const ceiling = (grade: string, given: GradeScale | null = scale) =>
      two({ grades: given, vetoes: [veto("V", { effect: { kind: "gradeCeiling", grade } })] })
    assert.deepStrictEqual(ceiling("fair"), [])
    assert.deepStrictEqual(ceiling("poor"), [])
    assert.deepStrictEqual(ceiling("good"), [["deadRule", "V", null]])
    assert.deepStrictEqual(ceiling("none"), [["gradeUnknown", "V", "none"]])
    assert.deepStrictEqual(ceiling("fair", null), [["gradeUnknown", "V", "fair"]])
  })

  it("grades reach as far as the bonus does", () => {
    const scale = grades(["good", 15, 21], ["poor", null, 15])
    assert.deepStrictEqual(two({ grades: scale, bonusMax: points(0.5) }), [])
    assert.deepStrictEqual(two({ grades: scale, bonusMax: points(2) }), [
      ["gradesLeaveHole", "good", null]
    ])
    assert.deepStrictEqual(two({ grades: scale }), [])
  })
})

describe("bands and grades, each fault", () => {
  it("bands", () => {
    const of = (...bands: ReadonlyArray<readonly [string, number, number]>) =>
      shown(
        checkBands(
          "I1",
          bands.map(([name, from, to]) => ({ name, from: points(from), to: points(to) })),
          points(10),
          1000
        )
      )
    assert.deepStrictEqual(of(["a", 0, 10]), [])
    assert.deepStrictEqual(of(["b", 6, 10], ["a", 0, 5]), [])
    assert.deepStrictEqual(of(["a", 1, 10]), [["bandsLeaveHole", "I1", "0.00"]])
    assert.deepStrictEqual(of(["a", 0, 9]), [["fullMarksUnreachable", "I1", "9.00"]])
    assert.deepStrictEqual(of(["a", 0, 5], ["b", 5, 10]), [["bandsOverlap", "I1", "5.00"]])
    assert.deepStrictEqual(of(["a", 0, 4], ["b", 6, 10]), [["bandsLeaveHole", "I1", "4.00"]])
    assert.deepStrictEqual(of(["a", 0, 10], ["b", 11, 9]), [["bandsOverlap", "I1", "b"]])
    assert.deepStrictEqual(of(["a", 0, 0], ["b", 1, 10]), [])
  })

  it("grades", () => {
    const of = (...steps: Parameters<typeof grades>) =>
      shown(checkGrades(grades(...steps), points(10), 1000))
    assert.deepStrictEqual(of(["a", 5, null], ["b", null, 5]), [])
    assert.deepStrictEqual(of(["a", 5, null], ["a", null, 5]), [["gradeTwice", "a", null]])
    assert.deepStrictEqual(of(["a", 5, null], ["b", 1, 5]), [["gradesLeaveHole", "b", null]])
    assert.deepStrictEqual(of(["a", 5, 10], ["b", null, 5]), [["gradesLeaveHole", "a", null]])
    assert.deepStrictEqual(of(["a", 6, null], ["b", null, 5]), [["gradesLeaveHole", "a", null]])
    assert.deepStrictEqual(of(["a", 4, null], ["b", null, 5]), [["gradesOverlap", "a", null]])
    // A step that holds nothing overlaps itself, before it overlaps its neighbours.
    const [empty] = of(["a", 5, null], ["b", 5, 5], ["c", null, 5])
    assert.deepStrictEqual(empty, ["gradesOverlap", "b", null])
    assert.deepStrictEqual(of(["a", null, null]), [])
  })

  it("an end belongs to its step or does not", () => {
    const scale = grades(["a", 5, null], ["b", 2, 5], ["c", null, 2])
    const of = (value: number) => gradeOf(scale, points(value))?.name
    assert.deepStrictEqual([5, 4.99, 2, 1.99, -1, 99].map(of), ["a", "b", "b", "c", "c", "a"])
    const above = [{ name: "a", from: end(5, false), to: end(8), gives: null }] as const
    assert.deepStrictEqual(
      [5, 5.01, 8, 8.01].map((value) => gradeOf(above, points(value))?.name),
      [undefined, "a", "a", undefined]
    )
  })
})

describe("what was measured", () => {
  it("is a value, or so many of those who were asked", () => {
    const is = Schema.is(Measured)
    const share = (yes: number, of: number) => ({ kind: "share", yes, of })
    assert.deepStrictEqual(
      [share(0, 1), share(1, 1), share(2, 1), share(-1, 1), share(0, 0)].map((one) => is(one)),
      [true, true, false, false, false]
    )
    assert.isTrue(is({ kind: "value", value: -1 }))
    assert.isFalse(is({ kind: "value", value: 0.5 }))
    assert.isFalse(is({ kind: "value" }))
    assert.isFalse(is({ kind: "other", value: 1 }))
  })

  it("a refused share says why", () => {
    const read = Schema.decodeUnknownResult(Measured)({ kind: "share", yes: 2, of: 1 })
    assert.include(String(read), "no more than were asked")
  })

  it("both are compared in thousandths", () => {
    assert.deepStrictEqual(measuredRatio({ kind: "share", yes: 240, of: 300 }), {
      over: 24_000_000n,
      under: 300n
    })
    assert.deepStrictEqual(measuredRatio({ kind: "value", value: Measure.make(80_000) }), {
      over: 80_000n,
      under: 1n
    })
  })
})
