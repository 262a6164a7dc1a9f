/** Vetoes, ceilings and grades of a total, each where another one stands beside it. */
import { assert, describe, it } from "@effect/vitest"

import {
  type FigureTerms,
  figuresOf,
  type OutsideAdded
} from "../../../src/assessment/scoring/figuresOf.ts"
import type { Line } from "../../../src/assessment/scoring/lineOf.ts"
import { totalOf, unknownVetoes } from "../../../src/assessment/scoring/totalOf.ts"
import type { GradeScale } from "../../../src/scheme/rules/GradeScale.ts"
import type { VetoEffect, VetoRule } from "../../../src/scheme/rules/TotalTerms.ts"
import { noPoints } from "../../../src/shared/Points.ts"
import { lineTerms, points, totalTerms } from "./madeTerms.ts"

const line = (code: string, counted: number, more: Partial<Line> = {}): Line => ({
  code,
  counted: points(counted),
  applicable: points(10),
  reducedBy: noPoints,
  standing: "scored",
  counts: "own",
  rounds: 1,
  parts: [],
  ...more
})
const byHand: VetoRule = { code: "H", text: "H", effect: { kind: "outOfRanks" }, when: null }
const byLines: VetoRule = {
  code: "L",
  text: "L",
  effect: { kind: "outOfRanks" },
  when: { kind: "lineLost", over: points(3), lines: null }
}
const terms = totalTerms([lineTerms("I1"), lineTerms("I2")], { vetoes: [byHand, byLines] })
const given = (...rules: ReadonlyArray<string>) => ({
  bonuses: [],
  penalties: [],
  vetoes: rules.map((rule, at) => ({ id: `${rule}${at}`, rule }))
})

describe("vetoes of a total", () => {
  it("one that somebody gave and a line makes hold is one veto with both", () => {
    const lines = [line("I1", 6), line("I2", 9)]
    assert.deepStrictEqual(totalOf(terms, lines, given("L")).vetoed, [
      { code: "L", given: ["L0"], lines: ["I1"] }
    ])
    assert.deepStrictEqual(totalOf(terms, lines, given("H", "H")).vetoed, [
      { code: "H", given: ["H0", "H1"], lines: [] },
      { code: "L", given: [], lines: ["I1"] }
    ])
    assert.deepStrictEqual(totalOf(terms, [line("I1", 7)], given()).vetoed, [])
  })

  it("one is unknown where no rule has its code, however many rules there are", () => {
    const unknown = unknownVetoes(terms, given("H", "X", "L"))
    assert.deepStrictEqual(
      unknown.map(({ id }) => id),
      ["X1"]
    )
    assert.strictEqual(unknownVetoes({ vetoes: [] }, given("H")).length, 1)
  })

  it("a blocked total names the lines that block it, and has no grade", () => {
    const lines = [line("I1", 0, { counts: "blocks" }), line("I2", 9)]
    const { blockedBy, total, grade } = totalOf({ ...terms, grades }, lines, given())
    assert.deepStrictEqual([blockedBy, total, grade], [["I1"], null, null])
  })
})

const end = (value: number, included: boolean) => ({ at: points(value), included })
const grades: GradeScale = [
  { name: "优", from: end(9, true), to: null, gives: null },
  { name: "良", from: end(8, true), to: end(9, false), gives: null },
  { name: "中", from: end(6, true), to: end(8, false), gives: null },
  { name: "差", from: null, to: end(6, false), gives: null }
]
const figureTerms: FigureTerms = {
  total: points(10),
  precision: 10,
  bonusMax: null,
  penaltyMax: null,
  grades
}
const figures = (
  scored: number,
  outside: Partial<OutsideAdded> = {},
  scale: FigureTerms["grades"] = grades,
  lifted: "toZero" | "never" = "toZero"
) =>
  figuresOf(
    { ...figureTerms, grades: scale },
    { scored: points(scored), applicable: points(10), reducedBy: noPoints },
    { bonus: noPoints, penalty: noPoints, held: [], ...outside },
    lifted
  )
const held = (...effects: ReadonlyArray<VetoEffect>) => ({
  held: effects.map((effect) => ({ effect }))
})
const ceiling = (grade: string): VetoEffect => ({ kind: "gradeCeiling", grade })

describe("grades of a total", () => {
  it("are that of the score, or the worst ceiling where that is worse", () => {
    const named = (scored: number, ...effects: ReadonlyArray<VetoEffect>) =>
      figures(scored, held(...effects)).grade?.name
    assert.deepStrictEqual(
      [10, 8.5, 6, 5.99].map((one) => named(one)),
      ["优", "良", "中", "差"]
    )
    assert.strictEqual(named(10, ceiling("良")), "良")
    assert.strictEqual(named(10, ceiling("良"), ceiling("中")), "中")
    assert.strictEqual(named(5, ceiling("良")), "差")
    assert.strictEqual(named(10, ceiling("优")), "优")
    assert.strictEqual(named(10, { kind: "outOfRanks" }), "优")
    assert.strictEqual(named(10, { kind: "zero" }), "差")
  })

  it("a score that no step holds has none, unless a ceiling gives one; without a scale nobody has", () => {
    const holed: GradeScale = [
      grades[0],
      { name: "差", from: null, to: end(6, false), gives: null }
    ]
    assert.isNull(figures(8, {}, holed).grade)
    assert.strictEqual(figures(8, held(ceiling("差")), holed).grade?.name, "差")
    assert.isNull(figures(8, held(ceiling("差")), null).grade)
  })
})

describe("the ends of a total", () => {
  const shown = (...of: Parameters<typeof figures>) => {
    const { floor, veto, total } = figures(...of)
    return [floor + 0, veto + 0, total + 0]
  }

  it("is lifted to zero from below, and only where that is asked for", () => {
    assert.deepStrictEqual(shown(2, { penalty: points(3) }), [1000, 0, 0])
    assert.deepStrictEqual(shown(2, { penalty: points(2) }), [0, 0, 0])
    assert.deepStrictEqual(shown(2, { penalty: points(1) }), [0, 0, 1000])
    assert.deepStrictEqual(shown(2, { penalty: points(3) }, null, "never"), [0, 0, -1000])
  })

  it("a veto takes everything there is, and gives nothing where there is less than nothing", () => {
    const zero = held({ kind: "zero" })
    assert.deepStrictEqual(shown(7, zero), [0, -7000, 0])
    assert.deepStrictEqual(shown(0, zero), [0, 0, 0])
    const below = { ...zero, penalty: points(3) }
    assert.deepStrictEqual(shown(2, below, null, "never"), [0, 0, -1000])
    assert.deepStrictEqual(shown(2, below), [1000, 0, 0])
  })

  it("bonus and penalty count up to their caps, and the caps themselves in full", () => {
    const capped = (most: number, added: number) => {
      const { bonus, penalty } = figuresOf(
        { ...figureTerms, bonusMax: points(most), penaltyMax: points(most) },
        { scored: points(5), applicable: points(10), reducedBy: noPoints },
        { bonus: points(added), penalty: points(added), held: [] }
      )
      return [bonus, penalty]
    }
    assert.deepStrictEqual<unknown>(capped(3, 2), [2000, 2000])
    assert.deepStrictEqual<unknown>(capped(3, 3), [3000, 3000])
    assert.deepStrictEqual<unknown>(capped(3, 3.01), [3000, 3000])
  })
})
