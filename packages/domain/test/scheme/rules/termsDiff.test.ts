/** Laws of comparing two versions: nothing changed is nothing told, and each change is told once, both ways. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { assess } from "../../../src/assessment/scoring/assess.ts"
import { type TermsChange, termsDiff } from "../../../src/scheme/rules/termsDiff.ts"
import type { TotalTerms } from "../../../src/scheme/rules/TotalTerms.ts"
import { Points } from "../../../src/shared/Points.ts"
import { anyInputs, anyTerms } from "../../assessment/scoring/anyAssessment.ts"

const mirrored = (change: TermsChange): TermsChange =>
  change.kind === "changed"
    ? { ...change, before: change.after, after: change.before }
    : { ...change, kind: change.kind === "added" ? "removed" : "added" }

const text = (changes: ReadonlyArray<TermsChange>) =>
  changes.map((change) => JSON.stringify(change)).toSorted()

describe("termsDiff", () => {
  it("tells nothing of a version and itself, in whatever order its lines stand", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const [first, ...rest] = terms.indicators
        assert.deepStrictEqual(termsDiff(terms, terms), [])
        const turned = { ...terms, indicators: [...rest, first] as never }
        assert.deepStrictEqual(termsDiff(terms, turned), [])
      })
    )
  })

  it("tells the same of two versions from either side", () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (a, b) => {
        const back = termsDiff(b, a).map((change) => mirrored(change))
        assert.deepStrictEqual(text(back), text(termsDiff(a, b)))
      })
    )
  })

  it("names the one line, rule or veto that was changed, added or taken away", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const [one, ...rest] = terms.indicators
        const [rule, ...others] = one.deductions
        const worth = Points.make(one.worth + 10)
        const told = (indicator: typeof one): ReadonlyArray<TermsChange> =>
          termsDiff(terms, { ...terms, indicators: [indicator, ...rest] })
        assert.deepStrictEqual(told({ ...one, worth }), [
          {
            kind: "changed",
            of: "indicator",
            code: one.code,
            within: null,
            field: "worth",
            before: one.worth,
            after: worth
          }
        ])
        assert.deepStrictEqual(told({ ...one, deductions: others }), [
          { kind: "removed", of: "rule", code: rule?.code ?? "", within: one.code, value: rule }
        ])
        const veto = { code: "V9", text: "new", effect: { kind: "zero" }, when: null } as const
        assert.deepStrictEqual(termsDiff(terms, { ...terms, vetoes: [...terms.vetoes, veto] }), [
          { kind: "added", of: "veto", code: "V9", within: null, value: veto }
        ])
      })
    )
  })

  it("is empty only where both score alike", () => {
    const pair = fc
      .tuple(anyTerms, anyTerms)
      .chain(([a, b]) =>
        fc.record({ a: fc.constant(a), b: fc.constantFrom<TotalTerms>(a, b), inputs: anyInputs(a) })
      )
    fc.assert(
      fc.property(pair, ({ a, b, inputs }) => {
        if (termsDiff(a, b).length > 0) return
        assert.deepStrictEqual(assess(b, inputs), assess(a, inputs))
      })
    )
  })
})
