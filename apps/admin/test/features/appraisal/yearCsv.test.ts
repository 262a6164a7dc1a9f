/** The year as a file: quotes where a comma stands, no formula, a missing month empty. */
import type { YearView } from "@aiwei/queries/publication/appraisalQueries"
import { describe, expect, it } from "vitest"

import { csvUri, yearCsv } from "../../../src/features/appraisal/yearCsv.ts"
import { yearToCheck } from "../../../src/features/appraisal/yearToCheck.ts"
import { zh } from "../../../src/words/zh.ts"
import { year as words } from "../../../src/words/zh/assess/year.ts"

const view = {
  year: 2026,
  kept: null,
  from: [],
  terms: {
    year: 2026,
    months: [
      { month: "2026-03", weight: 2 },
      { month: "2026-04", weight: 1 }
    ],
    missing: "exclude",
    total: 100_000,
    precision: 10,
    scale: null
  },
  rows: [
    {
      unitId: "1",
      unitName: '=SUM(A1),"甲"',
      rank: 1,
      score: "95.00",
      grade: null,
      gives: null,
      distance: "-2.00",
      passed: false,
      counted: 1,
      missing: ["2026-04"],
      months: ["95.00", null]
    }
  ]
} as unknown as YearView

describe("yearCsv", () => {
  it("writes what the page shows", () => {
    const lines = yearCsv(view, words, zh).split("\r\n")
    expect(lines[0]).toBe("年度考核,2026年,试算")
    expect(lines[2]).toBe(",月份和权重,2,1")
    expect(lines[4]).toBe(`1,"'=SUM(A1),""甲""",95.00,,95.00,,,-2.00,1`)
    expect(csvUri("甲")).toContain("%EF%BB%BF")
  })

  it("marks a month whose lines are still to be checked", () => {
    const from = [
      { month: "2026-03", version: 1, sha256: "", toBeChecked: ["I02"] },
      { month: "2026-04", version: 1, sha256: "" }
    ] as unknown as YearView["from"]
    const head = yearCsv({ ...view, from }, words, zh).split("\r\n")[3]
    expect(head).toContain("2026-03（待核对）,2026-04,")
    expect(yearToCheck({ from })).toStrictEqual(["I02"])
    expect(yearToCheck(view)).toBeUndefined()
  })
})
