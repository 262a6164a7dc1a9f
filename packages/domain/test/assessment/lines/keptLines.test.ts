/** What is kept of a line, what stands beside the lines, and which lines are worked out at all. */
import { assert, describe, it } from "@effect/vitest"

import { keptLineOf } from "../../../src/assessment/lines/keptLineOf.ts"
import { besideOf } from "../../../src/assessment/lines/outsideLines.ts"
import { workedLines } from "../../../src/assessment/lines/workedLines.ts"
import type { Line } from "../../../src/assessment/scoring/lineOf.ts"
import type { UnitEvidence } from "../../../src/evidence/unitInputs.ts"
import type { VetoRule } from "../../../src/scheme/rules/TotalTerms.ts"
import { Day } from "../../../src/shared/Day.ts"
import { Month } from "../../../src/shared/Month.ts"
import { noPoints } from "../../../src/shared/Points.ts"
import { lineTerms, points, totalTerms } from "../scoring/madeTerms.ts"

const line: Line = {
  code: "I1",
  counted: points(6),
  applicable: points(10),
  reducedBy: noPoints,
  standing: "scored",
  counts: "own",
  rounds: 1,
  parts: []
}

const lost = (code: string, over: number, lines: readonly [string] | null): VetoRule => ({
  code,
  text: code,
  effect: { kind: "zero" },
  when: { kind: "lineLost", over: points(over), lines }
})

describe("keptLineOf", () => {
  it("keeps what leaves the denominator instead of what stays", () => {
    const kept = keptLineOf([], points(12), { ...line, reducedBy: points(2) })
    assert.deepStrictEqual(kept, {
      counted: points(6),
      outside: points(2),
      reduced: points(2),
      blocks: false,
      standing: "scored",
      holds: null,
      line: { ...line, reducedBy: points(2) }
    })
  })

  it("blocks only where its line blocks", () => {
    const blocks = (["own", "full", "zero", "lastPeriod", "outside", "blocks"] as const).map(
      (counts) => keptLineOf([], points(10), { ...line, counts }).blocks
    )
    assert.deepStrictEqual(blocks, [false, false, false, false, false, true])
  })

  it("holds the vetoes for which it lost too much: more than the limit, on a line they name", () => {
    const byHand: VetoRule = { code: "H", text: "H", effect: { kind: "zero" }, when: null }
    const rules = [
      byHand,
      lost("at", 4, null),
      lost("over", 3.99, null),
      lost("other", 1, ["I2"]),
      lost("own", 1, ["I1"])
    ]
    assert.deepStrictEqual(keptLineOf(rules, points(10), line).holds, ["over", "own"])
    const most = { ...line, counted: points(10) }
    assert.isNull(keptLineOf(rules, points(10), most).holds)
  })
})

describe("besideOf", () => {
  const ledger = { bonus: points(2), penalty: points(3), vetoes: ["V"] }

  it("adds the ledger's bonus to the sheet's, and takes the rest from where it is said", () => {
    assert.deepStrictEqual(besideOf({ bonus: points(1), vetoed: true }, ledger), {
      bonus: points(3),
      penalty: points(3),
      vetoed: true,
      vetoes: ["V"]
    })
    assert.deepStrictEqual(besideOf(null, ledger), { ...ledger, vetoed: false })
  })

  it("is nothing where neither says anything", () => {
    const none = { bonus: noPoints, penalty: noPoints, vetoed: false, vetoes: [] }
    assert.deepStrictEqual(besideOf(null, undefined), none)
    assert.deepStrictEqual(besideOf({ bonus: points(1), vetoed: false }, undefined), {
      ...none,
      bonus: points(1)
    })
  })
})

const terms = totalTerms([lineTerms("I1"), lineTerms("I2"), lineTerms("I3")])
const known = (more: Partial<UnitEvidence> = {}): UnitEvidence => ({
  period: Month.make("2026-04"),
  placeKind: null,
  inspections: [],
  items: [],
  recorded: [],
  lastPeriod: new Map(),
  ...more
})
const inspection = (indicators: ReadonlyArray<string> | null, doubleOf: string | null = null) =>
  ({
    id: `R${doubleOf}`,
    kind: "announced",
    day: Day.make("2026-04-10"),
    indicators,
    doubleOf
  }) as UnitEvidence["inspections"][number]
const item = (indicator: string): UnitEvidence["items"][number] =>
  ({
    id: "D",
    indicator,
    inspectionId: null,
    found: { says: "notApplicable" }
  }) as UnitEvidence["items"][number]

const codes = (
  documented: boolean,
  unit: UnitEvidence,
  asked: ReadonlyArray<string> | null = null
) =>
  workedLines({ terms, documented }, unit, asked === null ? null : new Set(asked)).map(
    ({ code }) => code
  )

describe("workedLines", () => {
  it("under a document they are all of them, or those that are asked about", () => {
    assert.deepStrictEqual(codes(true, known()), ["I1", "I2", "I3"])
    assert.deepStrictEqual(codes(true, known(), ["I3", "I1"]), ["I1", "I3"])
    assert.deepStrictEqual(codes(true, known(), []), [])
  })

  it("without one, those of which evidence says something or that a round looked at", () => {
    assert.deepStrictEqual(codes(false, known()), [])
    assert.deepStrictEqual(codes(false, known({ items: [item("I2"), item("elsewhere")] })), ["I2"])
    assert.deepStrictEqual(codes(false, known({ inspections: [inspection(["I3"])] })), ["I3"])
    assert.deepStrictEqual(codes(false, known({ inspections: [inspection(null)] })), [
      "I1",
      "I2",
      "I3"
    ])
    const both = known({ items: [item("I1")], inspections: [inspection(["I3"])] })
    assert.deepStrictEqual(codes(false, both), ["I1", "I3"])
    assert.deepStrictEqual(codes(false, both, ["I3"]), ["I3"])
  })

  it("a sheet's own score and a blind double are no evidence of a round", () => {
    const recorded = [{ indicator: "I1", points: points(8), notApplicable: false }]
    assert.deepStrictEqual(codes(false, known({ recorded })), [])
    assert.deepStrictEqual(codes(false, known({ inspections: [inspection(null, "R")] })), [])
  })
})
