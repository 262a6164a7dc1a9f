/** A derived document has no fault where its scheme has none, and scores as the sheet always did. */
import { assert, describe, it } from "@effect/vitest"
import { Array as Arr } from "effect"
import * as fc from "fast-check"

import { OrgUnitId } from "../../../src/org/OrgUnitId.ts"
import { type AssessmentScheme, SchemeId } from "../../../src/scheme/AssessmentScheme.ts"
import { checkScheme } from "../../../src/scheme/checkScheme.ts"
import { checkDocument } from "../../../src/scheme/document/checkDocument.ts"
import { documentOf } from "../../../src/scheme/document/documentOf.ts"
import type { SchemeDocument } from "../../../src/scheme/document/SchemeDocument.ts"
import { type Indicator, IndicatorId } from "../../../src/scheme/Indicator.ts"
import { Month } from "../../../src/shared/Month.ts"
import { Points } from "../../../src/shared/Points.ts"

const scheme: AssessmentScheme = {
  id: SchemeId.make("S"),
  officeId: OrgUnitId.make("0".repeat(26)),
  version: 1,
  name: "百分考核",
  total: Points.make(0),
  bonusMax: null,
  veto: "发生责任事件",
  notApplicable: "full",
  precision: 10,
  validFrom: Month.make("2026-01"),
  createdAt: ""
}

const anyScheme = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.constantFrom("", "环境", "组织")), {
    minLength: 1,
    maxLength: 8
  })
  .map((lines) => {
    const indicators = lines.map(([worth, category], i): Indicator => ({
      id: IndicatorId.make(`i${i}`),
      schemeId: scheme.id,
      code: `I0${i + 1}`,
      ordinal: i + 1,
      category,
      name: `指标${i + 1}`,
      worth: Points.make(worth * 10)
    }))
    const total = Points.make(indicators.reduce((sum, { worth }) => sum + worth, 0))
    assert(Arr.isReadonlyArrayNonEmpty(indicators))
    return { scheme: { ...scheme, total }, indicators }
  })

const usual: SchemeDocument = documentOf(
  scheme,
  [
    {
      id: IndicatorId.make("i"),
      schemeId: scheme.id,
      code: "I01",
      ordinal: 1,
      category: "环境",
      name: "死角",
      worth: scheme.total
    }
  ],
  []
)

const codes = (document: SchemeDocument) => checkDocument(document).map(({ code }) => code)

describe("a document", () => {
  it("derived of a sheet's scheme has a fault exactly where the scheme has one", () => {
    fc.assert(
      fc.property(anyScheme, ({ scheme: of, indicators }) => {
        const isWell = checkScheme({ total: of.total, indicators }).length === 0
        assert.strictEqual(checkDocument(documentOf(of, indicators, [])).length === 0, isWell)
      })
    )
  })

  it("is told what its words refer to and does not have", () => {
    const [line] = usual.indicators
    const worth = Points.make(10_000)
    const well = { ...usual, total: worth, indicators: [{ ...line, worth }] } as const
    const ranking = (tieBreakers: SchemeDocument["ranking"]["tieBreakers"]) => ({
      ...well,
      ranking: { ...well.ranking, tieBreakers }
    })
    assert.deepStrictEqual(codes(well), [])
    assert.deepStrictEqual(codes({ ...well, until: Month.make("2025-12") }), ["untilBeforeFrom"])
    assert.deepStrictEqual(codes({ ...well, until: well.from }), [])
    assert.deepStrictEqual(codes(ranking([{ by: "indicator", code: "I01" }])), [])
    assert.deepStrictEqual(codes(ranking([{ by: "indicator", code: "I02" }])), [
      "tieBreakerUnknown"
    ])
    assert.deepStrictEqual(codes(ranking([{ by: "category", name: "环境" }])), [])
    assert.deepStrictEqual(codes(ranking([{ by: "category", name: "死角" }])), [
      "tieBreakerUnknown"
    ])
    assert.deepStrictEqual(codes(ranking([{ by: "previous" }, { by: "previous" }])), [
      "tieBreakerTwice"
    ])
    const approvals = ["leader", "leader"] as const
    const publication = { ...well.publication, approvals }
    assert.deepStrictEqual(codes({ ...well, publication }), ["approvalTwice"])
    const twin = { ...line, worth, code: "I02", deductions: [] }
    const two = [{ ...line, worth, labels: ["角", "角"] }, twin] as const
    const found = checkDocument({ ...well, indicators: two })
    assert.deepStrictEqual(
      found.map(({ code, path }) => [code, path]),
      [
        ["sumIsNotTotal", "total"],
        ["nothingToLose", "indicators[1]"],
        ["labelTwice", "indicators[0].labels"],
        ["nameTwice", "indicators[1].name"]
      ]
    )
  })
})
