/** The laws of a scorecard, over schemes of every kind of rule and evidence that fits them. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assess } from "../../../src/assessment/scoring/assess.ts"
import { Points, total } from "../../../src/shared/Points.ts"
import { anyAssessment, anyIndicator, deductionOf } from "./anyAssessment.ts"

const shuffled = <A>(all: ReadonlyArray<A>, seed: number): ReadonlyArray<A> =>
  all
    .map((one, i) => ({ one, key: (i * 7919 + seed) % 104_729 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one)

describe("assess", () => {
  it("does not look at the order of anything", () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), ({ terms, inputs }, seed) => {
        const other = assess(terms, {
          ...inputs,
          rounds: shuffled(inputs.rounds, seed),
          deductions: shuffled(inputs.deductions, seed),
          earned: shuffled(inputs.earned, seed),
          outside: {
            ...inputs.outside,
            bonuses: shuffled(inputs.outside.bonuses, seed),
            penalties: shuffled(inputs.outside.penalties, seed)
          }
        })
        assert.deepStrictEqual(other, assess(terms, inputs))
      }),
      { numRuns: 400 }
    )
  })

  it("is never raised by one more deduction", () => {
    const withOneMore = anyAssessment.chain(({ terms, inputs }) =>
      fc.record({
        terms: fc.constant(terms),
        inputs: fc.constant(inputs),
        more: deductionOf(terms, inputs.rounds, "more")
      })
    )
    fc.assert(
      fc.property(withOneMore, ({ terms, inputs, more }) => {
        const before = assess(terms, inputs)
        const after = assess(terms, { ...inputs, deductions: [...inputs.deductions, more] })
        assert.strictEqual(after.total === null, before.total === null)
        assert.isAtMost(after.total ?? 0, before.total ?? 0)
      }),
      { numRuns: 600 }
    )
  })

  it("is the sum of its leaves, and every line of its parts", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const card = assess(terms, inputs)
        for (const line of card.lines) {
          assert.strictEqual(total(line.parts.map(({ points }) => points)), line.counted)
          assert.strictEqual(line.counted % terms.precision, 0)
        }
        const lines = total(card.lines.map(({ counted }) => counted))
        const { rebase, bonus, penalty, floor, veto } = card
        const whole = lines + rebase + bonus - penalty + floor + veto
        if (card.total !== null) assert.strictEqual(card.total, whole)
        assert.isAtLeast(whole, 0)
      }),
      { numRuns: 600 }
    )
  })

  it("keeps nothing and everything under re-basing", () => {
    const rebased = anyAssessment.filter(({ terms }) => terms.total > 0)
    fc.assert(
      fc.property(rebased, ({ terms, inputs }) => {
        const card = assess(
          { ...terms, notApplicable: "rebase", notInUse: "rebase" },
          { ...inputs, notApplicable: ["I02"] }
        )
        if (card.scored === 0) assert.strictEqual(card.rebase, 0)
        if (card.scored === card.applicable && card.applicable > 0) {
          assert.strictEqual(card.base, terms.total)
        }
        assert.strictEqual(card.available, terms.total)
      })
    )
  })

  it("tells all evidence that it did not use, and is the same without it", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const strange = { id: "strange", indicator: "I09", round: null } as const
        const more = { ...strange, found: { kind: "checked", items: ["a"] } } as const
        const card = assess(terms, { ...inputs, earned: [...inputs.earned, more] })
        const { unused, ...rest } = assess(terms, inputs)
        assert.deepStrictEqual(card, { ...rest, unused: [...unused, "strange"].toSorted() })
      })
    )
  })

  it("says of every line that was not assessed what it counts as", () => {
    fc.assert(
      fc.property(anyIndicator("I01"), anyAssessment, (one, { terms, inputs }) => {
        const alone = { ...terms, indicators: [one] as const, total: one.worth }
        const [line] = assess(alone, {
          ...inputs,
          rounds: [],
          deductions: [],
          earned: [],
          notApplicable: []
        }).lines
        if (line === undefined) return false
        if (line.standing === "notInUse") return line.counts === "full" || line.counts === "outside"
        if (one.seenBy === "records" && one.earning.kind === "full") {
          return line.counts === "own" && line.counted === one.worth
        }
        const means = { block: "blocks", exclude: "outside", zero: "zero", last: "lastPeriod" }
        const wanted =
          one.missing === "last" && !inputs.lastPeriod.has("I01") ? "blocks" : means[one.missing]
        return line.standing === "tooFew" && line.counts === wanted
      })
    )
  })

  it("leaves nothing after a veto that takes everything", () => {
    fc.assert(
      fc.property(anyAssessment, ({ terms, inputs }) => {
        const outside = { ...inputs.outside, vetoes: [{ id: "X", rule: "V2" }] }
        const card = assess(terms, { ...inputs, outside })
        assert.include([null, Points.make(0)], card.total)
        const codes = card.vetoed.filter(({ given }) => given.length > 0).map(({ code }) => code)
        assert.deepStrictEqual(codes, ["V2"])
      })
    )
  })
})
