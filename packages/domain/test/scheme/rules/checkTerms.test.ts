/** What a checked scheme promises: full marks can be reached, every score has exactly one band and grade. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { checkBands, checkGrades } from "../../../src/scheme/rules/checkBands.ts"
import { checkTerms } from "../../../src/scheme/rules/checkTerms.ts"
import type { GradeScale, GradeStep } from "../../../src/scheme/rules/GradeScale.ts"
import { isWithin } from "../../../src/scheme/rules/GradeScale.ts"
import { Measure } from "../../../src/scheme/rules/Measure.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { Points } from "../../../src/shared/Points.ts"
import { anyTerms } from "../../assessment/scoring/anyAssessment.ts"

const at = (value: number) => Points.make(value * 1000)
const codesOf = (terms: TotalTerms) => checkTerms(terms).map(({ code }) => code)

/** A scheme of three lines that nothing is wrong with, after a change. */
const wellMade = fc
  .constant(null)
  .chain(() => anyTerms)
  .filter((terms) => checkTerms(terms).length === 0)

const first = (terms: TotalTerms, more: Partial<TotalTerms["indicators"][0]>): TotalTerms => {
  const [one, ...rest] = terms.indicators
  return { ...terms, indicators: [{ ...one, ...more }, ...rest] }
}

const veto = (
  terms: TotalTerms,
  effect: TotalTerms["vetoes"][0]["effect"],
  over: { readonly over: Points; readonly lines: readonly [string] | null } | null
): TotalTerms => {
  const when = over && { kind: "lineLost" as const, ...over }
  return { ...terms, vetoes: [{ code: "V", text: "V", effect, when }] }
}

describe("checkTerms", () => {
  it("finds each fault that is put into a scheme that has none", () => {
    fc.assert(
      fc.property(wellMade, (terms) => {
        const [one] = terms.indicators
        const [rule] = one.deductions
        if (rule === undefined) return
        const cases: ReadonlyArray<readonly [string, TotalTerms]> = [
          ["sumIsNotTotal", { ...terms, total: Points.make(terms.total + 10) }],
          ["indicatorTwice", { ...terms, indicators: [...terms.indicators, one] as never }],
          ["ruleTwice", first(terms, { deductions: [rule, rule] })],
          ["worthNothing", first(terms, { worth: Points.make(0) })],
          ["nothingToLose", first(terms, { earning: { kind: "full" }, deductions: [] })],
          ["deadRule", first(terms, { floor: one.worth })],
          ["fullMarksUnreachable", first(terms, { floor: Points.make(one.worth + 10) })],
          [
            "limitsAreOne",
            first(terms, {
              earning: { kind: "linear", full: Measure.make(5), none: Measure.make(5) }
            })
          ],
          [
            "neverMissing",
            first(terms, { earning: { kind: "full" }, seenBy: "records", missing: "last" })
          ],
          ["monthTwice", first(terms, { months: [4, 4] })],
          ["gradeUnknown", veto(terms, { kind: "gradeCeiling", grade: "nowhere" }, null)],
          ["lineUnknown", veto(terms, { kind: "zero" }, { over: at(0), lines: ["nowhere"] })],
          [
            "deadRule",
            veto(
              first(terms, { floor: at(0) }),
              { kind: "zero" },
              { over: at(9000), lines: [one.code] }
            )
          ]
        ]
        for (const [code, wrong] of cases) assert.include(codesOf(wrong), code)
      }),
      { numRuns: 50 }
    )
  })

  it("finds what a rule can never do", () => {
    fc.assert(
      fc.property(wellMade, (terms) => {
        const named = { code: "R" as never, text: "R", kind: "perOccurrence" as const }
        const of = (points: number, cap: number) =>
          codesOf(first(terms, { deductions: [{ ...named, points: at(points), cap: at(cap) }] }))
        assert.include(of(0, 1), "deadRule")
        assert.include(of(1, 0), "deadRule")
        assert.include(of(2, 1), "capBelowOne")
        assert.notInclude(of(1, 2), "capBelowOne")
      }),
      { numRuns: 20 }
    )
  })
})

describe("bands and grades", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 4 })

  it("bands: what lies side by side is well, and a hole or an overlap is found", () => {
    fc.assert(
      fc.property(cuts, fc.constantFrom(-1, 0, 1), (inner, slip) => {
        const ends = [0, ...inner.toSorted((a, b) => a - b), 21]
        const bands = ends.slice(1).map((end, i) => ({
          name: String(i),
          from: at((ends[i] ?? 0) + (i === 0 ? 0 : slip)),
          to: at(end - 1)
        }))
        const found = checkBands("I01", bands, at(20), 1000).map(({ code }) => code)
        if (slip === 0) return assert.deepStrictEqual(found, [])
        assert.include(found, slip < 0 ? "bandsOverlap" : "bandsLeaveHole")
      })
    )
  })

  it("grades: exactly those scales are well in which each total has one grade", () => {
    const end = fc.record({
      at: fc.integer({ min: 0, max: 6 }).map((n) => Points.make(n * 1000)),
      included: fc.boolean()
    })
    const step = fc.record({
      name: fc.constant(""),
      from: fc.option(end),
      to: fc.option(end),
      gives: fc.constant(null)
    })
    const scale = fc
      .array(step, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((one, i): GradeStep => ({ ...one, name: `G${i}` })) as never)
    const totals = Array.from({ length: 6 }, (_, n) => at(n))
    fc.assert(
      fc.property(scale, (grades: GradeScale) => {
        const isWell = checkGrades(grades, at(5), 1000).length === 0
        const once = totals.every((one) => grades.filter((g) => isWithin(g, one)).length === 1)
        // A step that holds nothing is told, too: it could be left out.
        const empty = grades.some((g) => !totals.some((one) => isWithin(g, one)))
        if (isWell) assert.isTrue(once)
        if (once && !empty) assert.isTrue(isWell)
      }),
      { numRuns: 3000 }
    )
  })
})
