/** The what-if bench: the same month moves nobody, and what moves is what was changed. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assess } from "../../src/assessment/scoring/assess.ts"
import { Points } from "../../src/shared/Points.ts"
import { moves, type RankedUnit } from "../../src/whatIf/moved.ts"
import { reweighted } from "../../src/whatIf/reweighted.ts"
import { sensitivity } from "../../src/whatIf/sensitivity.ts"
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
