/** Sums while typing, steps back and forth, codes, kinds, and the head of a pasted sheet. */
import { createRoot } from "solid-js"
import { expect, test } from "vitest"

import { createHistory } from "../../../../src/features/scheme/document/createHistory.ts"
import { draftParts, draftSum } from "../../../../src/features/scheme/document/draftSums.ts"
import { headerLines } from "../../../../src/features/scheme/document/headerLines.ts"
import { asKind, newRule } from "../../../../src/features/scheme/document/newParts.ts"
import { nextCode, nextRuleCode } from "../../../../src/features/scheme/document/nextCode.ts"
import { aDocument, aLine } from "../aDocument.ts"

const worth = (...worths: ReadonlyArray<string>) => ({
  ...aDocument,
  indicators: worths.map((one) => aLine({ worth: one }))
})

test("the sum says what is missing to the total, and never rounds", () => {
  expect(draftSum(aDocument)).toEqual({ sum: "100.00", unread: 0, off: null, holds: true })
  expect(draftSum(worth("99.9", "0.05"))).toMatchObject({
    sum: "99.95",
    off: { kind: "short", by: "0.05" }
  })
  expect(draftSum(worth("100", "0.001")).off).toEqual({ kind: "over", by: "0.001" })
  expect(draftSum(worth("100", "x"))).toMatchObject({ unread: 1, off: null, holds: false })
  expect(draftSum({ ...aDocument, total: "" })).toMatchObject({ off: null, holds: false })
})

test("lines stand in the parts of their categories, in the document's order", () => {
  const lines = ["甲", "甲", "乙", "甲"].map((category) => aLine({ category, worth: "1.5" }))
  expect(
    draftParts(lines).map((part) => [part.category, part.worth, part.lines.map(({ at }) => at)])
  ).toEqual([
    ["甲", "3.00", [0, 1]],
    ["乙", "1.50", [2]],
    ["甲", "1.50", [3]]
  ])
})

test("letters typed into one field are one step back; another field is another", () => {
  createRoot((end) => {
    const it = createHistory({ text: "" })
    for (const text of ["a", "ab", "abc"]) it.put({ text }, "name")
    it.pause()
    it.put({ text: "abc!" }, "name")
    expect(it.isDirty()).toBe(true)
    it.undo()
    expect(it.now().text).toBe("abc")
    it.undo()
    expect(it.now().text).toBe("")
    expect(it.canUndo() || it.isDirty()).toBe(false)
    it.redo()
    it.redo()
    expect(it.now().text).toBe("abc!")
    it.settle()
    expect(it.isDirty()).toBe(false)
    end()
  })
})

test("codes go on as they were begun, and none is given twice", () => {
  expect(nextCode([])).toBe("I01")
  expect(nextCode(["I08", "I09"])).toBe("I10")
  expect(nextCode(["A.3", "A.2"])).toBe("A.4")
  expect(nextCode(["甲"])).toBe("I01")
  expect(nextRuleCode("I02", ["I02.1", "I02.2"])).toBe("I02.3")
})

test("another kind of rule keeps what both kinds have", () => {
  const rule = { ...newRule("perOccurrence", "I01.1", "死角"), points: "0.5", cap: "3" }
  const next = asKind(rule, "perShortfall")
  expect(next).toMatchObject({ kind: "perShortfall", code: "I01.1", points: "0.5", cap: "3" })
  expect(asKind(next, "fixedIfMissing")).toEqual({
    kind: "fixedIfMissing",
    code: "I01.1",
    text: "死角",
    points: "0.5"
  })
})

test("the head of a sheet gives its lines, whichever way it writes their worth", () => {
  expect(
    headerLines("社区\t组织管理\t\t环境卫生\t总分\n\t例会（3分）\t台账 (2)\t卫生死角（满分10分）\t")
  ).toEqual([
    { category: "组织管理", name: "例会", worth: "3" },
    { category: "组织管理", name: "台账", worth: "2" },
    { category: "环境卫生", name: "卫生死角", worth: "10" }
  ])
  expect(headerLines("例会\t卫生死角\n３\t7.5分")).toEqual([
    { category: "", name: "例会", worth: "3" },
    { category: "", name: "卫生死角", worth: "7.5" }
  ])
  expect(headerLines(" \n\t")).toEqual([])
})
