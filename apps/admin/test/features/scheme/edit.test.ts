/** From a fault to its field, cells pasted over lines, months ticked, and a document from the head of a sheet. */
import { expect, test } from "vitest"

import { headerDocument } from "../../../src/features/scheme/document/headerDocument.ts"
import { lineAt, meantField, panelOf } from "../../../src/features/scheme/edit/fieldIds.ts"
import { listed } from "../../../src/features/scheme/edit/fields/listed.ts"
import { toggledMonths } from "../../../src/features/scheme/edit/fields/toggledMonths.ts"
import {
  cellRows,
  isBlock,
  pastedLines
} from "../../../src/features/scheme/edit/grid/pastedLines.ts"
import { placeText } from "../../../src/features/scheme/text/placeText.ts"
import { schemeForm } from "../../../src/words/zh/assess/schemeForm.ts"
import { aDocument } from "./aDocument.ts"

test("a fault leads to its panel, and there to its field or the nearest one", () => {
  expect(panelOf("indicators[2].deductions[0].points")).toBe("indicators[2]")
  expect(panelOf("vetoes[1]")).toBe("vetoes")
  expect(panelOf("total")).toBe("whole")
  expect(panelOf("")).toBe("whole")
  expect(lineAt("indicators[12]")).toBe(12)
  expect(lineAt("grades")).toBeNull()
  const ids = ["at:grades[0].name", "at:grades[0].from.at", "at:grades[1].name"]
  expect(meantField(ids, "grades[0].from.at")).toBe("at:grades[0].from.at")
  expect(meantField(ids, "grades[0].from")).toBe("at:grades[0].from.at")
  expect(meantField(ids, "grades[1].gives")).toBe("at:grades[1].name")
  expect(meantField(ids, "grades[1]")).toBe("at:grades[1].name")
  expect(meantField([], "total")).toBeNull()
})

test("a place is said with the names a reader knows", () => {
  const said = (path: string) => placeText(schemeForm, aDocument, path)
  expect(said("indicators[0].deductions[1].points")).toBe("I01 卫生死角 / 扣分规则 / 无台账 / 分数")
  expect(said("indicators")).toBe("指标")
  expect(said("publication.noticeDays")).toBe("发布 / 公示几个工作日")
})

test("pasted cells fill their columns downwards and go on as new lines", () => {
  const text = "I01\t死角\t55 分\nI02\t例会\t40\n\t台账\t5\n"
  expect(isBlock(text)).toBe(true)
  expect(isBlock("例会 ")).toBe(false)
  const { indicators } = pastedLines(aDocument, cellRows(text), 0, "code")
  expect(indicators.map(({ name, worth }) => [name, worth])).toEqual([
    ["死角", "55"],
    ["例会", "40"],
    ["台账", "5"]
  ])
  expect(indicators[0]?.deductions).toBe(aDocument.indicators[0]?.deductions)
  expect(indicators[2]?.category).toBe("组织管理")
  const names = pastedLines(aDocument, [["甲"], ["乙"]], 1, "name").indicators
  expect(names.map(({ name }) => name)).toEqual(["卫生死角", "甲", "乙"])
})

test("months are taken out of the year, and all of them are none", () => {
  expect(toggledMonths(null, 1)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(toggledMonths([2, 3], 2)).toEqual([3])
  expect(toggledMonths([3], 3)).toBeNull()
  expect(toggledMonths([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 1)).toBeNull()
  expect(listed("甲、乙, 丙；、")).toEqual(["甲", "乙", "丙"])
})

test("the head of a sheet becomes a document whose total is its sum", () => {
  const made = headerDocument(
    "组织\t\t环境\n例会(3)\t台账(2)\t死角(10)",
    "2026-03",
    "其他",
    "酌情扣分"
  )
  expect(made.total).toBe("15")
  expect(made.indicators.map(({ code, category }) => [code, category])).toEqual([
    ["I01", "组织"],
    ["I02", "组织"],
    ["I03", "环境"]
  ])
  expect(made.indicators[2]?.deductions).toEqual([
    { kind: "stated", code: "I03.1", text: "酌情扣分", cap: null }
  ])
  expect(headerDocument("例会\t台账", "2026-03", "其他", "").total).toBe("100")
})
