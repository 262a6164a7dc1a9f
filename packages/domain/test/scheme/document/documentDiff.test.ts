/** Comparing documents: nothing is told of what is the same, every change of words, ranks and days is. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { documentDiff } from "../../../src/scheme/document/documentDiff.ts"
import type { DocumentShown, IndicatorShown } from "../../../src/scheme/document/DocumentShown.ts"
import type { TermsChange } from "../../../src/scheme/rules/termsDiff.ts"

const line = (code: string, name: string, worth: string): IndicatorShown => ({
  code,
  category: "环境",
  name,
  labels: [],
  worth,
  earning: { kind: "full" },
  deductions: [{ kind: "stated", code: `${code}.1`, text: "扣分", cap: null }],
  floor: "0",
  months: null,
  placeKinds: null,
  seenBy: "rounds",
  combination: { kind: "mean" },
  fewestRounds: 1,
  missing: "block",
  clause: null,
  evidence: null,
  source: null,
  status: null
})

const shown: DocumentShown = {
  layout: 1,
  name: "方案",
  edition: null,
  source: null,
  status: "proposal",
  note: null,
  from: "2026-01",
  until: null,
  total: "10",
  precision: "0.01",
  notApplicable: "rebase",
  notInUse: "rebase",
  bonusMax: null,
  penaltyMax: null,
  vetoes: [],
  grades: null,
  ranking: { ties: "competition", tieBreakers: [], bottom: null },
  publication: { noticeDays: 0, approvals: [], appealDays: 5, repliesPrinted: true },
  indicators: [line("A", "死角", "6"), line("B", "小广告", "4")]
}

const changed = (change: TermsChange) =>
  change.kind === "changed" ? [change.of, change.code, change.field, change.after] : [change.kind]

const [first, second] = shown.indicators

/** Each change with what must be told of it, and of nothing else. */
const changes: ReadonlyArray<readonly [Partial<DocumentShown>, ReadonlyArray<unknown>]> = [
  [{ name: "新方案" }, ["scheme", null, "name", "新方案"]],
  [{ note: "说明" }, ["scheme", null, "note", "说明"]],
  [{ status: "verified" }, ["scheme", null, "status", "verified"]],
  [
    { publication: { ...shown.publication, noticeDays: 3 } },
    ["scheme", null, "publication.noticeDays", 3]
  ],
  [{ ranking: { ...shown.ranking, ties: "dense" } }, ["scheme", null, "ranking.ties", "dense"]],
  [
    {
      indicators: [
        { ...line("A", "死角", "6"), clause: "第十条" },
        ...shown.indicators.slice(1)
      ] as never
    },
    ["indicator", "A", "clause", "第十条"]
  ],
  [
    { indicators: [line("A", "卫生死角", "6"), ...shown.indicators.slice(1)] as never },
    ["indicator", "A", "name", "卫生死角"]
  ],
  [{ indicators: [first] as never }, ["removed"]]
]

describe("documentDiff", () => {
  it("tells each change, once, and nothing that stayed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...changes), fc.boolean(), ([change, told], isTurned) => {
        const indicators = isTurned ? ([second, first] as never) : shown.indicators
        const before = { ...shown, indicators }
        assert.deepStrictEqual(documentDiff(before, { ...shown }), [])
        assert.deepStrictEqual(documentDiff(before, { ...shown, ...change }).map(changed), [told])
      })
    )
  })

  it("tells several at once, and backwards what was told forwards", () => {
    fc.assert(
      fc.property(fc.subarray(changes.slice(0, 5)), (some) => {
        const after: DocumentShown = Object.assign({ ...shown }, ...some.map(([change]) => change))
        const there = documentDiff(shown, after)
        const back = documentDiff(after, shown)
        assert.lengthOf(there, some.length)
        assert.deepStrictEqual(
          back.map((one) => (one.kind === "changed" ? [one.field, one.before, one.after] : [])),
          there.map((one) => (one.kind === "changed" ? [one.field, one.after, one.before] : []))
        )
      })
    )
  })
})
