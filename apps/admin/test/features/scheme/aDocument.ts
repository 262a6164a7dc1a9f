/** A small scheme with every kind of rule in it, as it crosses the wire. */
import type {
  DraftDocument,
  DraftLine
} from "../../../src/features/scheme/document/DraftDocument.ts"
import { emptyDocument, newLine } from "../../../src/features/scheme/document/newParts.ts"

export const blank = emptyDocument("2026-01")

export const aLine = (more: Partial<DraftLine>): DraftLine => ({
  ...newLine(blank, "环境卫生"),
  ...more
})

export const aDocument: DraftDocument = {
  ...blank,
  name: "百分考核",
  total: "100.00",
  grades: [
    { name: "优秀", from: { at: "90.00", included: true }, to: null, gives: "1" },
    { name: "一般", from: null, to: { at: "90.00", included: false }, gives: null }
  ],
  vetoes: [
    {
      code: "V1",
      text: "弄虚作假",
      effect: { kind: "gradeCeiling", grade: "一般" },
      when: { kind: "lineLost", over: "5", lines: ["I01"] }
    }
  ],
  ranking: {
    ties: "competition",
    tieBreakers: [
      { by: "rule", code: "I01.1" },
      { by: "indicator", code: "I02" },
      { by: "previous" }
    ],
    bottom: { places: 2, runs: 3 }
  },
  indicators: [
    aLine({
      code: "I01",
      name: "卫生死角",
      worth: "60.00",
      deductions: [
        { kind: "perOccurrence", code: "I01.1", text: "死角", points: "0.50", cap: "3.00" },
        { kind: "fixedIfMissing", code: "I01.2", text: "无台账", points: "2" },
        {
          kind: "perShortfall",
          code: "I01.3",
          text: "知晓率",
          target: "80",
          side: "under",
          step: "1",
          points: "0.05",
          counted: "begun",
          cap: null
        },
        {
          kind: "beyondLimit",
          code: "I01.4",
          text: "密度",
          limit: "3",
          side: "over",
          inclusive: true,
          points: "2"
        },
        { kind: "stated", code: "I01.5", text: "其他", cap: null }
      ]
    }),
    aLine({ code: "I02", name: "例会", category: "组织管理", worth: "40.00" })
  ]
}
