/** A typed row as the server takes it, by every kind of rule; what cannot be read is said at its cell. */
import type { DocumentShown } from "@aiwei/domain/scheme/document/DocumentShown"
import { describe, expect, it } from "vitest"

import { emptyRow } from "../../../src/features/inspections/grid/FindingRow.ts"
import { readRow } from "../../../src/features/inspections/grid/readRow.ts"
import { refusedCells } from "../../../src/features/inspections/grid/refusedCells.ts"
import { samplingLacks } from "../../../src/features/inspections/list/samplingLacks.ts"

const line = (code: string, name: string, more: object) =>
  ({
    code,
    name,
    labels: [],
    earning: { kind: "full" },
    deductions: [],
    seenBy: "rounds",
    fewestRounds: 1,
    months: null,
    ...more
  }) as object as DocumentShown["indicators"][number]
const rule = (code: string, kind: string) => ({ code, kind, text: `${kind}的规则` })

const indicators = [
  line("I01", "楼道堆物", { deductions: [rule("I01.1", "perOccurrence")] }),
  line("I02", "公示牌", { deductions: [rule("I02.1", "fixedIfMissing"), rule("I02.2", "stated")] }),
  line("I03", "分类率", { deductions: [rule("I03.1", "perShortfall")] }),
  line("I04", "整改完成", { earning: { kind: "proportional" } }),
  line("I05", "台账", { earning: { kind: "checklist", items: [] } }),
  line("I06", "楼道清洁", { earning: { kind: "graded", bands: [] } })
] as const
const terms = { indicators, status: "officeRule" } as const

const read = (cells: Partial<(typeof emptyRow)["cells"]>) =>
  readRow({ photo: null, cells: { ...emptyRow.cells, ...cells } }, terms)

describe("readRow", () => {
  it("finds the line by code, by name in any width, by a part that only one has", () => {
    expect(read({ line: "ｉ01", found: "2" })).toStrictEqual({
      indicator: "I01",
      rule: "I01.1",
      times: 2
    })
    expect(read({ line: " 楼道 堆物 ", found: "2处" })).toMatchObject({
      indicator: "I01",
      times: 2
    })
    expect(read({ line: "堆物" })).toMatchObject({ indicator: "I01", times: 1 })
    expect(read({ line: "楼道" })).toMatchObject({ field: "line", why: "severalLines" })
    expect(read({ line: "没有" })).toMatchObject({ field: "line", why: "unknownLine" })
    expect(read({ found: "2" })).toMatchObject({ field: "line", why: "noLine" })
  })

  it("reads what was found in the form of the rule", () => {
    expect(read({ line: "I02", rule: "I02.1" })).toMatchObject({ missing: true })
    expect(read({ line: "I02", rule: "stated", found: "扣0.5分" })).toMatchObject({
      rule: "I02.2",
      points: "0.5"
    })
    expect(read({ line: "I02", rule: "I02.2", found: "-0.5" })).toMatchObject({ points: "0.5" })
    expect(read({ line: "I03", found: "240／300" })).toMatchObject({ share: { yes: 240, of: 300 } })
    expect(read({ line: "I03", found: "82.5%" })).toMatchObject({ value: "82.5" })
    expect(read({ line: "I04", found: "9/10" })).toMatchObject({ done: { done: 9, planned: 10 } })
    expect(read({ line: "I05", found: "a、b" })).toMatchObject({ checked: ["a", "b"] })
    expect(read({ line: "I05", found: "无" })).toMatchObject({ checked: [] })
    expect(read({ line: "I06", found: "8.5分" })).toMatchObject({ score: "8.5" })
    expect(read({ line: "I03", found: "不适用" })).toStrictEqual({
      indicator: "I03",
      notApplicable: true
    })
  })

  it("asks for the rule where several could be meant, and names them", () => {
    expect(read({ line: "I02", found: "1" })).toMatchObject({ field: "rule", why: "chooseRule" })
    expect(read({ line: "I02", rule: "I09" })).toMatchObject({ field: "rule", why: "unknownRule" })
    expect(read({ line: "I01", found: "很多" })).toMatchObject({ field: "found", why: "unread" })
  })

  it("never makes a number of what is none", () => {
    for (const found of ["1e3", "0x10", "１.", "1,5", "--1", "1/2/3"]) {
      expect(read({ line: "I01", found }), found).toHaveProperty("why")
    }
  })
})

describe("refusedCells", () => {
  it("puts a refusal at the row that was sent, past the empty ones between", () => {
    const fault = (finding: number | null, why: "placeElsewhere" | "tooFine" | "blank") => ({
      finding,
      why,
      text: "x",
      allowed: null
    })
    const all = [fault(2, "placeElsewhere"), fault(1, "tooFine"), fault(null, "blank")]
    const { cells, whole } = refusedCells(all, [0, 3], ({ why }) => why)
    expect(cells).toStrictEqual([
      { at: 3, field: "place", text: "placeElsewhere" },
      { at: 0, field: "found", text: "tooFine" }
    ])
    expect(whole).toHaveLength(1)
  })
})

describe("samplingLacks", () => {
  const two = [
    line("I01", "a", { fewestRounds: 2 }),
    line("I02", "b", { fewestRounds: 1, months: [4] }),
    line("I03", "c", { seenBy: "records", fewestRounds: 3 })
  ]
  const none = new Set<string>()
  const march = { period: "2026-03", recorded: none }
  const round = (more: object) => ({
    unitId: "u",
    indicators: null,
    doubleOf: null,
    withdrawn: null,
    ...more
  })

  it("counts rounds that looked at the line, in the months it is assessed", () => {
    const rounds = [round({}), round({ indicators: ["I02"] }), round({ unitId: "other" })]
    expect(samplingLacks("u", rounds, two, march)).toStrictEqual({
      asked: true,
      rounds: 1,
      lines: ["I01"]
    })
    expect(samplingLacks("v", rounds, two, { period: "2026-04", recorded: none })).toStrictEqual({
      asked: true,
      rounds: 2,
      lines: ["I01", "I02"]
    })
  })

  it("takes a recorded score for one more round, and asks for nothing where the scheme does not", () => {
    const recorded = new Set(["I01"])
    expect(samplingLacks("u", [round({})], two, { ...march, recorded }).rounds).toBe(0)
    expect(samplingLacks("u", [], two.slice(2), march)).toMatchObject({ asked: false, rounds: 0 })
  })

  it("counts neither blind doubles nor what was withdrawn", () => {
    const rounds = [round({ doubleOf: "a" }), round({ withdrawn: {} })]
    expect(samplingLacks("u", rounds, two, march).rounds).toBe(2)
  })
})
