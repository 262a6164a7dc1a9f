/** The what-if bench: the same month moves nobody, and what moves is what was changed. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assess } from "../../src/assessment/scoring/assess.ts"
import { nothingKnown } from "../../src/ranking/order/TieFacts.ts"
import type { Parted } from "../../src/ranking/order/tieOrder.ts"
import { type RankRules, rulesBy } from "../../src/ranking/RankRules.ts"
import { type RankingTerms, usualRanking } from "../../src/scheme/document/RankingTerms.ts"
import { Points } from "../../src/shared/Points.ts"
import { moves, type RankedUnit } from "../../src/whatIf/moved.ts"
import { reweighted } from "../../src/whatIf/reweighted.ts"
import { sensitivity } from "../../src/whatIf/sensitivity.ts"
import { tieFactsOf } from "../../src/whatIf/tieFactsOf.ts"
import { placed, removed, varied } from "../../src/whatIf/variation.ts"
import { anyAssessment } from "../assessment/scoring/anyAssessment.ts"

const unit = (id: string, total: number | null, more: Partial<RankedUnit> = {}): RankedUnit => ({
  id,
  group: null,
  total: total === null ? null : Points.make(total * 1000),
  outside: false,
  ...more
})

describe("moves", () => {
  it("counts by hand: two change places, one leaves the ranks, one in another group stays", () => {
    const before = [unit("a", 95), unit("b", 94), unit("c", 90), unit("d", 50, { group: "末位" })]
    const after = [unit("a", 93), unit("b", 94), unit("c", null), unit("d", 51, { group: "末位" })]
    const found = moves(before, after)
    assert.deepInclude(found, {
      moved: 3,
      farthest: 1,
      rescored: 3,
      sameFirst: false,
      sameLast: false
    })
    assert.deepStrictEqual(
      found.units.map(({ id, before: was, after: is, places }) => [id, was.rank, is.rank, places]),
      [
        ["a", 1, 2, -1],
        ["b", 2, 1, 1],
        ["c", 3, null, null],
        ["d", 1, 1, 0]
      ]
    )
  })

  it("finds nothing in the same month, whatever the order", () => {
    const units = fc
      .array(fc.tuple(fc.option(fc.nat(20)), fc.boolean(), fc.constantFrom(null, "甲")))
      .map((all) =>
        all.map(([total, outside, group], at) => unit(`u${at}`, total, { outside, group }))
      )
    fc.assert(
      fc.property(units, (all) => {
        const found = moves(all, all.toReversed())
        assert.deepInclude(found, { moved: 0, farthest: 0, rescored: 0 })
        assert.isTrue(found.sameFirst && found.sameLast)
      })
    )
  })
})

/** Equal totals that a category or the month before parts. */
const facts = (key: string, previous: number | null, share: number): Parted => ({
  ...nothingKnown,
  key,
  previous: previous === null ? null : Points.make(previous * 1000),
  categories: new Map([["卫生", { points: Points.make(share), of: Points.make(1000) }]])
})
const by = (tieBreakers: RankingTerms["tieBreakers"], ties: RankingTerms["ties"] = "competition") =>
  rulesBy({ ...usualRanking, ties, tieBreakers }, null)

describe("moves under a scheme's own tie rule", () => {
  const units = [
    unit("a", 90, { facts: facts("1", 70, 500) }),
    unit("b", 90, { facts: facts("2", 80, 400) }),
    unit("c", 85, { facts: facts("3", null, 900) })
  ]
  const ranksUnder = (before: RankRules, after: RankRules) =>
    moves(units, units, { before, after }).units.map((one) => [
      one.id,
      one.before.rank,
      one.after.rank
    ])

  it("parts equals as each side's scheme says, and counts who moves by that alone", () => {
    const previous = by([{ by: "previous" }])
    const category = by([{ by: "category", name: "卫生" }])
    assert.deepStrictEqual(ranksUnder(previous, category), [
      ["b", 1, 2],
      ["a", 2, 1],
      ["c", 3, 3]
    ])
    const found = moves(units, units, { before: previous, after: category })
    assert.deepInclude(found, { moved: 2, farthest: 1, rescored: 0, sameFirst: false })
    assert.isTrue(found.sameLast)
    assert.deepInclude(moves(units, units, { before: previous, after: previous }), { moved: 0 })
  })

  it("keeps to the tie rule, and finds the first where nobody is number one", () => {
    const [competition, modified] = [by([]), by([], "modified")]
    assert.deepStrictEqual(ranksUnder(competition, modified), [
      ["a", 1, 2],
      ["b", 1, 2],
      ["c", 3, 3]
    ])
    const found = moves(units, units, { before: competition, after: modified })
    assert.isTrue(found.sameFirst && found.sameLast)
    assert.deepStrictEqual(ranksUnder(by([], "dense"), by([], "ordinal")), [
      ["a", 1, 1],
      ["b", 1, 2],
      ["c", 2, 3]
    ])
  })
})

describe("tieFactsOf", () => {
  it("sees every line that counted once, and adds them by category", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms: plain, inputs }) => {
        const [first, ...rest] = plain.indicators
        const named = (category: string) => ({ category })
        const indicators = [
          { ...first, ...named("甲") },
          ...rest.map((line) => ({ ...line, ...named("乙") }))
        ] as const
        const card = assess(plain, inputs)
        const mark = { key: "k", previous: null }
        const found = tieFactsOf({ ...plain, indicators }, card, mark, true)
        const sum = [...found.categories.values()].reduce((so, { points }) => so + points, 0)
        assert.strictEqual(sum, card.scored)
        assert.isAtLeast(found.vetoes, 1)
        assert.deepStrictEqual(tieFactsOf(plain, card, mark, false).categories.size, 0)
      }),
      { numRuns: 150 }
    )
  })
})

describe("reweighted", () => {
  it("changes nothing at 100 per cent, nor when every line weighs as much more", () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(100, 110, 90), ({ terms, inputs }, percent) => {
        const card = assess(terms, inputs)
        const weights = new Map(terms.indicators.map(({ code }) => [code, percent]))
        // Under a whole that is not re-based, what could be had is what there is.
        if (card.applicable > 0) {
          assert.strictEqual(reweighted(card, weights, terms.precision), card.total)
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe("varied", () => {
  it("is the month itself under its own scheme and without what was never there", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const one = { id: "u", group: null, inputs, vetoed: false, inspectors: new Map() }
        const own = placed(terms, one, assess(terms, inputs))
        assert.deepStrictEqual(varied(terms, one, { kind: "scheme", terms }), own)
        assert.deepStrictEqual(
          varied(terms, one, { kind: "withoutInspector", inspector: "nobody" }),
          own
        )
        assert.deepStrictEqual(
          varied(terms, one, { kind: "withoutInspection", inspection: "none" }),
          own
        )
      }),
      { numRuns: 200 }
    )
  })

  it("takes a round with all that was found in it", () => {
    fc.assert(
      fc.property(
        anyAssessment.filter(({ inputs }) => inputs.rounds.length > 0),
        ({ terms, inputs }) => {
          const [gone] = inputs.rounds
          const id = gone?.id ?? ""
          const inspectors = new Map([[id, ["甲"]]])
          const one = { id: "u", group: null, inputs, vetoed: false, inspectors }
          const never = {
            ...inputs,
            rounds: inputs.rounds.filter((round) => round.id !== id),
            deductions: inputs.deductions.filter(({ round }) => round !== id),
            earned: inputs.earned.filter(({ round }) => round !== id)
          }
          const expected = placed(terms, one, assess(terms, never))
          for (const variation of [
            { kind: "withoutInspection" as const, inspection: id },
            { kind: "withoutInspector" as const, inspector: "甲" }
          ]) {
            assert.deepStrictEqual(varied(terms, one, variation), expected)
            assert.deepStrictEqual(removed(variation, one), [id])
          }
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe("sensitivity", () => {
  it("tries every category lighter and heavier, and moves nobody who stands alone", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const units = [{ id: "u", group: null, inputs, vetoed: false, inspectors: new Map() }]
        const categories = new Map([
          ["甲", ["I01"]],
          ["乙", ["I02", "I03"]]
        ])
        const found = sensitivity(terms, units, categories, 10)
        assert.deepStrictEqual(
          found.map(({ category, percent, moved }) => [category, percent, moved]),
          [
            ["甲", 90, 0],
            ["甲", 110, 0],
            ["乙", 90, 0],
            ["乙", 110, 0]
          ]
        )
      }),
      { numRuns: 60 }
    )
  })
})
