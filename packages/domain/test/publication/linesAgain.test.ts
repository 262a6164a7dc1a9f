/** A frozen line worked out again from the same evidence is the same line, whatever its scheme and its evidence are. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { frozenLineOf } from "../../src/assessment/lines/FrozenLine.ts"
import { workedLines } from "../../src/assessment/lines/workedLines.ts"
import type { AssessInputs } from "../../src/assessment/scoring/assess.ts"
import { EvidenceId, type EvidenceItem } from "../../src/evidence/EvidenceItem.ts"
import { InspectionId } from "../../src/evidence/Inspection.ts"
import { linesAgain, recordedIn } from "../../src/publication/evidence/linesAgain.ts"
import type { SnapshotCommunity, SnapshotScheme } from "../../src/publication/Snapshot.ts"
import type { SchemeDocument } from "../../src/scheme/document/SchemeDocument.ts"
import type { TotalTerms } from "../../src/scheme/rules/TotalTerms.ts"
import { Month } from "../../src/shared/Month.ts"
import { anyAssessment } from "../assessment/scoring/anyAssessment.ts"
import { community, documentOf, inputsOf, leafOf, points, scheme } from "./madeMonth.ts"

const found = ({ rounds, deductions, earned, notApplicable }: AssessInputs) => {
  const item = (
    id: string,
    indicator: string,
    round: string | null,
    said: EvidenceItem["found"]
  ) => ({
    id: EvidenceId.make(id),
    indicator,
    found: said,
    inspectionId: round === null ? null : InspectionId.make(round)
  })
  return {
    inspections: rounds.map((round) => ({
      ...round,
      id: InspectionId.make(round.id),
      doubleOf: null
    })),
    items: [
      ...deductions.map((one) =>
        item(one.id, one.indicator, one.round, {
          says: "deducts",
          rule: one.rule,
          found: one.found
        })
      ),
      ...earned.map((one) =>
        item(one.id, one.indicator, one.round, { says: "earns", found: one.found })
      ),
      ...notApplicable.map((code, n) => item(`n${n}`, code, null, { says: "notApplicable" }))
    ]
  }
}

const schemeOf = (terms: TotalTerms, document: SchemeDocument | undefined): SnapshotScheme => ({
  ...scheme,
  indicators: terms.indicators.map(({ code, worth }) => ({
    code,
    worth,
    name: code,
    category: "环境卫生"
  })),
  ...(document === undefined ? {} : { document })
})

const recordings = fc.array(
  fc.record({
    value: fc.option(fc.integer({ min: 0, max: 10 })),
    notApplicable: fc.boolean()
  }),
  { minLength: 1, maxLength: 8 }
)

describe("lines worked out again", () => {
  it("are the lines that were frozen", () => {
    fc.assert(
      fc.property(anyAssessment, recordings, fc.boolean(), (made, recorded, documented) => {
        const { inputs } = made
        const document = { ...documentOf({}), ...made.terms } as SchemeDocument
        const period = Month.make(`2026-${String(inputs.month).padStart(2, "0")}`)
        const frozen = schemeOf(made.terms, documented ? document : undefined)
        const leaves = made.terms.indicators.map((_, at) => {
          const said = recorded[at % recorded.length]
          return leafOf(said?.value ?? null, { notApplicable: said?.notApplicable ?? false })
        })
        const level = inputs.placeKind === null ? {} : { level: inputs.placeKind }
        const bare: SnapshotCommunity = community(1, leaves, level)
        const then = found(inputs)
        const lines = workedLines(
          { terms: document, documented },
          {
            ...then,
            period,
            placeKind: inputs.placeKind,
            recorded: recordedIn(frozen, bare),
            lastPeriod: inputs.lastPeriod
          },
          null
        )
        const byCode = new Map(lines.map((line) => [line.code, line]))
        const kept = leaves.map((leaf, at) => {
          const line = byCode.get(made.terms.indicators[at]?.code ?? "")
          return line === undefined || leaf === null
            ? leaf
            : { ...leaf, figures: frozenLineOf(line, "a".repeat(64)) }
        })
        const snapshot = { inputs: inputsOf([], { period }), scheme: frozen }
        const again = linesAgain(snapshot, document, { ...bare, leaves: kept }, then)
        assert.deepStrictEqual(again, byCode)
      })
    )
  })

  it("take over from the month before what they took over then, and nothing else of it", () => {
    const plain = documentOf({})
    const [first, ...others] = plain.indicators
    const later = { ...first, missing: "last" as const, seenBy: "rounds" as const, fewestRounds: 1 }
    const document = documentOf({ indicators: [later, ...others] })
    const frozen = { ...scheme, document }
    const taken = workedLines(
      { terms: document, documented: true },
      {
        period: Month.make("2026-04"),
        placeKind: null,
        inspections: [],
        items: [],
        recorded: [],
        lastPeriod: new Map([["I01", points(7)]])
      },
      null
    )
    const leaves = taken.map((line) =>
      leafOf(null, { figures: frozenLineOf(line, "a".repeat(64)) })
    )
    const snapshot = { inputs: inputsOf([]), scheme: frozen }
    const nothing = { inspections: [], items: [] }
    const again = linesAgain(snapshot, document, community(1, leaves), nothing)
    assert.deepStrictEqual([...again.values()], taken)
    assert.strictEqual(again.get("I01")?.counted, points(7))
  })

  it("know what sheet or hand said, of leaves that are there", () => {
    const leaves = [leafOf(7), null]
    assert.deepStrictEqual(recordedIn(scheme, community(1, leaves)), [
      { indicator: "I01", points: points(7), notApplicable: false }
    ])
  })
})
