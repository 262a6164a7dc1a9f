/** How a comparison of two versions reads: where each change is, in which order, and what a missing field is. */
import { assert, describe, it } from "@effect/vitest"

import { type Comparable, termsDiff } from "../../../src/scheme/rules/termsDiff.ts"

type Line = Comparable["indicators"][number]
const line = (code: string, more: object = {}): Line => ({ code, deductions: [], ...more })
const scheme = (
  indicators: ReadonlyArray<Line>,
  vetoes: Comparable["vetoes"] = [],
  more: object = {}
): Comparable => ({ indicators, vetoes, ...more })

describe("termsDiff", () => {
  it("tells the scheme first, then lines with their rules, then vetoes; fields by their letters", () => {
    const rules = (points: number) => ({ deductions: [{ code: "R", points }] })
    const before = scheme(
      [line("I1", { worth: 5, floor: 0, ...rules(1) }), line("I2")],
      [{ code: "V", text: "old" } as Comparable["vetoes"][number]],
      { total: 10, bonusMax: null }
    )
    const after = scheme(
      [line("I1", { worth: 6, floor: 1, ...rules(2) }), line("I3")],
      [{ code: "V", text: "new" } as Comparable["vetoes"][number]],
      { total: 11, bonusMax: 3 }
    )
    const told = termsDiff(before, after).map((one) => [
      one.kind,
      one.of,
      one.code,
      one.within,
      ...(one.kind === "changed" ? [one.field, one.before, one.after] : [one.value])
    ])
    assert.deepStrictEqual<unknown>(told, [
      ["changed", "scheme", null, null, "bonusMax", null, 3],
      ["changed", "scheme", null, null, "total", 10, 11],
      ["changed", "indicator", "I1", null, "floor", 0, 1],
      ["changed", "indicator", "I1", null, "worth", 5, 6],
      ["changed", "rule", "R", "I1", "points", 1, 2],
      ["removed", "indicator", "I2", null, line("I2")],
      ["added", "indicator", "I3", null, line("I3")],
      ["changed", "veto", "V", null, "text", "old", "new"]
    ])
  })

  it("a field that is missing says the same as null, and another thing than a value", () => {
    const plain = scheme([line("I1")])
    assert.deepStrictEqual(termsDiff(plain, scheme([line("I1", { months: null })])), [])
    const limited = scheme([line("I1", { months: [4] })])
    const change = {
      kind: "changed",
      of: "indicator",
      code: "I1",
      within: null,
      field: "months"
    }
    assert.deepStrictEqual<unknown>(
      [termsDiff(plain, limited), termsDiff(limited, plain)],
      [[{ ...change, before: null, after: [4] }], [{ ...change, before: [4], after: null }]]
    )
  })

  it("rules and vetoes that come or go are told where they stood", () => {
    const rule = { code: "R" }
    const [without, withRule] = [line("I1"), line("I1", { deductions: [rule] })]
    assert.deepStrictEqual(termsDiff(scheme([without]), scheme([withRule], [{ code: "V" }])), [
      { kind: "added", of: "rule", code: "R", within: "I1", value: rule },
      { kind: "added", of: "veto", code: "V", within: null, value: { code: "V" } }
    ])
    assert.deepStrictEqual(termsDiff(scheme([withRule], [{ code: "V" }]), scheme([without])), [
      { kind: "removed", of: "rule", code: "R", within: "I1", value: rule },
      { kind: "removed", of: "veto", code: "V", within: null, value: { code: "V" } }
    ])
  })
})
