/**
 * The two ways to a total are one: the kernel's card of single lines, and what a month makes of the same
 * lines once they are kept as columns, added up by category and put on a scorecard.
 */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { categorySums } from "../../../src/assessment/categorySums.ts"
import { keptLineOf } from "../../../src/assessment/lines/keptLineOf.ts"
import {
  nothingBeside,
  type SchemeTerms,
  scorecardOf
} from "../../../src/assessment/scorecardOf.ts"
import { assess } from "../../../src/assessment/scoring/assess.ts"
import type { GradeScale } from "../../../src/scheme/rules/GradeScale.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { noPoints, Points, total } from "../../../src/shared/Points.ts"
import { unitId } from "../leaves.ts"
import { anyAssessment } from "../scoring/anyAssessment.ts"
import { lineTerms, totalTerms } from "../scoring/madeTerms.ts"

const points = (value: number) => Points.make(value * 1000)
const end = (value: number, included: boolean) => ({ at: points(value), included })
const grades: GradeScale = [
  { name: "优秀", from: end(9, true), to: null, gives: null },
  { name: "合格", from: end(6, true), to: end(9, false), gives: null },
  { name: "不合格", from: null, to: end(6, false), gives: null }
]

const termsOf = (terms: TotalTerms): SchemeTerms => ({
  total: terms.total,
  bonusMax: terms.bonusMax,
  notApplicable: terms.notApplicable === "full" ? "full" : "rebase",
  precision: terms.precision,
  document: terms
})

describe("a month's scorecard of lines", () => {
  it("is the kernel's card, figure by figure", () => {
    fc.assert(
      fc.property(anyAssessment, fc.boolean(), ({ terms: plain, inputs }, graded) => {
        const terms = graded ? { ...plain, grades } : plain
        const card = assess(terms, inputs)
        const kept = card.lines.map((line, at) => {
          const worth = terms.indicators[at]?.worth ?? noPoints
          return { worth, category: line.code, kept: keptLineOf(terms.vetoes, worth, line) }
        })
        const sums = categorySums(
          unitId,
          kept.map(
            (one) => [one, { points: null, notApplicable: false, worked: one.kept }] as const
          )
        )
        const { bonuses, penalties, vetoes } = inputs.outside
        const month = scorecardOf(termsOf(terms), sums, total(bonuses.map((one) => one.points)), {
          penalty: total(penalties.map((one) => one.points)),
          vetoed: false,
          vetoes: [
            ...vetoes.map(({ rule }) => rule),
            ...kept.flatMap((one) => one.kept.holds ?? [])
          ]
        })
        const { lines: _lines, unused: _unused, blockedBy, vetoed, ...figures } = card
        assert.deepStrictEqual(
          { ...figures, blocks: blockedBy.length, vetoed: vetoed.map(({ code }) => code) },
          {
            scored: month.scored,
            applicable: month.applicable,
            available: month.available,
            rebase: month.rebase,
            base: month.base,
            bonus: month.bonus,
            penalty: month.penalty,
            floor: month.floor,
            veto: month.veto,
            total: month.blocks > 0 ? null : month.total,
            grade: month.grade,
            outOfRanks: month.outOfRanks,
            blocks: month.blocks,
            vetoed: month.vetoed
          }
        )
        assert.strictEqual(
          month.deducted,
          card.lines.filter(
            ({ standing, counted, applicable }) => standing === "scored" && counted < applicable
          ).length
        )
      }),
      { numRuns: 300 }
    )
  })
})

const given = (code: string, kind: "outOfRanks" | "zero") => ({
  code,
  text: code,
  effect: { kind },
  when: null
})
const byLines = {
  code: "L",
  text: "L",
  effect: { kind: "zero" },
  when: { kind: "lineLost", over: points(3), lines: null }
} as const

const ten = totalTerms([lineTerms("I1")], { grades })
const sheet: SchemeTerms = { ...termsOf(ten), document: null }
const eight = categorySums(unitId, [
  [
    { category: "环境", worth: points(10) },
    { points: points(8), notApplicable: false }
  ]
])

const heldBy = (
  vetoes: TotalTerms["vetoes"] | null,
  codes: ReadonlyArray<string>,
  vetoed: boolean
): ReadonlyArray<unknown> => {
  const terms = vetoes === null ? sheet : { ...sheet, document: { ...ten, vetoes } }
  const card = scorecardOf(terms, eight, noPoints, { ...nothingBeside, vetoed, vetoes: codes })
  return [card.vetoed, card.total, card.outOfRanks]
}

describe("vetoes on a scorecard", () => {
  it("one without a code is the first that is given by hand, never one that lines make hold", () => {
    const rules = [byLines, given("A", "zero"), given("B", "outOfRanks")]
    assert.deepStrictEqual(heldBy(rules, [], false), [[], 8000, false])
    assert.deepStrictEqual(heldBy(rules, [], true), [["A"], 0, false])
    assert.deepStrictEqual(heldBy(rules, ["B"], true), [["A", "B"], 0, true])
    assert.deepStrictEqual(heldBy(rules, ["B"], false), [["B"], 8000, true])
    assert.deepStrictEqual(heldBy(rules, ["L"], false), [["L"], 0, false])
  })

  it("one without a code puts out of the ranks where no rule is given by hand", () => {
    assert.deepStrictEqual(heldBy([byLines], [], true), [[], 8000, true])
    assert.deepStrictEqual(heldBy([byLines], ["L"], true), [["L"], 0, true])
    assert.deepStrictEqual(heldBy([], [], true), [[], 8000, true])
    assert.deepStrictEqual(heldBy(null, [], true), [[], 8000, true])
  })

  it("a code counts where there is no document, and does nothing where the document has none such", () => {
    assert.deepStrictEqual(heldBy(null, ["X"], false), [[], 8000, true])
    assert.deepStrictEqual(heldBy([byLines], ["X"], false), [[], 8000, false])
    assert.deepStrictEqual(heldBy(null, [], false), [[], 8000, false])
  })
})

describe("penalties and grades on a scorecard", () => {
  const carded = (terms: SchemeTerms, bonus: number, penalty: number): ReadonlyArray<unknown> => {
    const card = scorecardOf(terms, eight, points(bonus), {
      ...nothingBeside,
      penalty: points(penalty)
    })
    return [card.bonus, card.penalty, card.floor, card.total, card.grade?.name ?? null]
  }

  it("a sheet's own bonus counts as it stands, below nothing too; a penalty never leads there", () => {
    assert.deepStrictEqual(carded(sheet, -9, 0), [-9000, 0, 0, -1000, null])
    assert.deepStrictEqual(carded(sheet, 0, 9), [0, 9000, 1000, 0, null])
    assert.deepStrictEqual(carded(termsOf(ten), -9, 0), [-9000, 0, 1000, 0, "不合格"])
    assert.deepStrictEqual(carded(termsOf(ten), 1, 0), [1000, 0, 0, 9000, "优秀"])
  })

  it("no more is taken away than the document allows; without one there is no such end", () => {
    const most = { ...termsOf(ten), document: { ...ten, penaltyMax: points(2) } }
    assert.deepStrictEqual(carded(most, 0, 5), [0, 2000, 0, 6000, "合格"])
    assert.deepStrictEqual(carded(sheet, 0, 5), [0, 5000, 0, 3000, null])
  })

  it("what does not apply under full marks is earned by a sheet, and leaves nothing to re-base", () => {
    const sums = categorySums(unitId, [
      [
        { category: "环境", worth: points(6) },
        { points: points(3), notApplicable: false }
      ],
      [
        { category: "环境", worth: points(4) },
        { points: null, notApplicable: true }
      ]
    ])
    const of = (terms: SchemeTerms): ReadonlyArray<number> => {
      const { scored, rebase, total: whole, applicable } = scorecardOf(terms, sums, noPoints)
      return [scored, rebase, whole, applicable]
    }
    const full = { ...sheet, notApplicable: "full" } as const
    assert.deepStrictEqual(of(full), [7000, 0, 7000, 6000])
    assert.deepStrictEqual(of(sheet), [3000, 2000, 5000, 6000])
  })

  it("a total that is blocked has no grade", () => {
    const [sum] = eight
    if (sum === undefined) return assert.fail("no sum")
    const of = (blocks: number) => scorecardOf(termsOf(ten), [{ ...sum, blocks }], noPoints)
    assert.deepStrictEqual([of(0).blocks, of(0).grade?.name], [0, "合格"])
    assert.deepStrictEqual([of(1).blocks, of(1).grade], [1, null])
  })
})
