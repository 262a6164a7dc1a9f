/** Each kind of change has its words in both languages, and a version names the appeals it answers. */
import {
  lineStandings,
  type UnitChange,
  unitChangeKinds
} from "@aiwei/domain/assessment/board/BoardViews"
import { expect, test } from "vitest"

import { correctedAt } from "../../../src/features/appeals/appealDeeds.ts"
import { answeredBy } from "../../../src/features/publication/changes/answeredBy.ts"
import { monthText, valueText, whatText } from "../../../src/features/ranking/compare/changeText.ts"
import { changes as en } from "../../../src/words/en/assess/changes.ts"
import { changes as zh } from "../../../src/words/zh/assess/changes.ts"

const change = (what: UnitChange["what"], indicator: string | null = null) => ({
  what,
  indicator,
  now: null,
  before: null
})

test.each([zh, en])("no kind of change and no standing is without a word", (it) => {
  for (const what of unitChangeKinds) {
    expect(whatText(it, change(what, "楼道"))).toContain("楼道")
    if (what !== "indicator") expect(whatText(it, change(what))).not.toBe("")
  }
  for (const standing of lineStandings) {
    expect(valueText(it, "standing", standing)).toBe(it.standings[standing])
  }
})

test("a value reads as it is, a veto as yes or none", () => {
  expect(valueText(zh, "penalty", "1.00")).toBe("1.00")
  expect(valueText(zh, "veto", "veto")).toBe("是")
  expect(valueText(en, "veto", null)).toBe("none")
  expect(valueText(zh, "group", "一类")).toBe("一类")
  expect(monthText(zh, { what: "groups", now: "一类、二类", before: null })).toEqual({
    now: "一类、二类",
    before: "没有"
  })
})

const appeal = (no: number, outcome: "upheld" | "rejected" | null, correctedBy: string | null) => ({
  no,
  outcome,
  correctedBy: correctedBy as never
})

test("a version answers what names it; the one ahead, what was upheld and waits", () => {
  const all = [appeal(4, "upheld", null), appeal(2, "upheld", "P2"), appeal(1, "upheld", "P2")]
  const more = [...all, appeal(3, "rejected", null), appeal(5, null, null)]
  expect(answeredBy(more, "P2").map(({ no }) => no)).toEqual([1, 2])
  expect(answeredBy(more, null).map(({ no }) => no)).toEqual([4])
  expect(answeredBy(more, "P1")).toEqual([])
})

test("a corrected appeal leads to what the version changed", () => {
  const period = "2026-03" as Parameters<typeof correctedAt>[0]["period"]
  expect(correctedAt({ period, correctedVersion: 2 })).toBe("/publication/2026-03?version=2")
  expect(correctedAt({ period, correctedVersion: null })).toBe("/publication/2026-03")
})
