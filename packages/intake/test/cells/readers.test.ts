/** The cell readers, an oddity a line: what offices write and what it means. */
import type { Cell } from "@aiwei/workbook/Workbook"
import { describe, expect, it } from "vitest"

import { readBirth } from "../../src/cells/readBirth.ts"
import { readBuilding } from "../../src/cells/readBuilding.ts"
import { readCode } from "../../src/cells/readCode.ts"
import { readInteger } from "../../src/cells/readInteger.ts"
import { readLeader } from "../../src/cells/readLeader.ts"
import { readName } from "../../src/cells/readName.ts"
import { readPhone } from "../../src/cells/readPhone.ts"
import { readDeduction, readPoints } from "../../src/cells/readPoints.ts"
import { readProperty } from "../../src/cells/readProperty.ts"
import { readRank } from "../../src/cells/readRank.ts"
import { readVeto } from "../../src/cells/readVeto.ts"
import { readZoneNo } from "../../src/cells/readZoneNo.ts"

type Raw = string | number | Cell
const cell = (raw: Raw): Cell => (typeof raw === "object" ? raw : { value: raw })

describe("counts", () => {
  it.each<[Raw, number | null, string | undefined]>([
    [1980, 1980, undefined],
    ["1,208", 1208, undefined],
    ["2415户", 2415, undefined],
    ["２１５７", 2157, undefined],
    ["三个单元", 3, undefined],
    ["两门", 2, undefined],
    ["1.2万", 12_000, undefined],
    ["约7400", 7400, "approximate_number"],
    ["50余户", 50, "approximate_number"],
    ["近7万人", 70_000, "approximate_number"],
    ["80户左右", 80, "approximate_number"],
    ["—", null, undefined],
    ["不详", null, "invalid_number"]
  ])("%s is %s", (raw, value, code) => {
    expect(readInteger(cell(raw))).toMatchObject({ value })
    expect(readInteger(cell(raw)).doubt?.code).toBe(code)
  })
})

describe("months of birth", () => {
  it.each<[Raw, string | null, string | undefined]>([
    ["1985.03", "1985-03", undefined],
    ["1985.03.", "1985-03", undefined],
    ["85年3月", "1985-03", undefined],
    ["00年1月", "2000-01", undefined],
    ["一九八五年十月", "1985-10", undefined],
    ["1985/3/5", "1985-03", undefined],
    ["198503", "1985-03", undefined],
    [31_291, "1985-09", undefined],
    [20_486, "1956-02", undefined],
    [{ value: 31_291, day: "1985-09-01" }, "1985-09", undefined],
    [{ value: 1980.1, shown: "1980.10", format: "0.00" }, "1980-10", undefined],
    [1985.12, "1985-12", undefined],
    [1974.1, null, "ambiguous_birth"],
    ["1985.13", null, "invalid_birth"],
    ["", null, undefined]
  ])("%s is %s", (raw, value, code) => {
    expect(readBirth(cell(raw)).value).toBe(value)
    expect(readBirth(cell(raw)).doubt?.code).toBe(code)
  })
})

describe("telephones", () => {
  it.each<[Raw, string | null, string | undefined]>([
    [13_800_000_202, "13800000202", undefined],
    ["+86 13800000145", "13800000145", undefined],
    ["138-0000-0322", "13800000322", undefined],
    ["１３８００００１３２２", "13800001322", undefined],
    ["13800001370.0", "13800001370", undefined],
    ["1380000/13800009127", "13800009127", undefined],
    ["13800001105 13800009127", "13800001105", undefined],
    ["0431-1234567", "0431-1234567", undefined],
    ["1380000083", null, "invalid_phone"],
    ["1.38E+10", null, "precision_lost"],
    ["无", null, undefined]
  ])("%s is %s", (raw, value, code) => {
    expect(readPhone(cell(raw)).value).toBe(value)
    expect(readPhone(cell(raw)).doubt?.code).toBe(code)
  })
})

describe("marks", () => {
  it.each<[Raw, object]>([
    [2.8, { kind: "points", amount: 2800 }],
    ["4分", { kind: "points", amount: 4000 }],
    ["２．７５", { kind: "points", amount: 2750 }],
    ["8 0分", { kind: "points", amount: 80_000 }],
    ["/", { kind: "notApplicable" }],
    ["", { kind: "blank" }],
    ["扣0.5分", { kind: "deduction", amount: 500 }],
    ["缺", { kind: "unreadable" }]
  ])("%s among points", (raw, mark) => {
    expect(readPoints(cell(raw))).toMatchObject(mark)
  })
  it.each<[Raw, object]>([
    [-0.25, { kind: "deduction", amount: 250 }],
    [1.5, { kind: "deduction", amount: 1500 }],
    ["－0.5", { kind: "deduction", amount: 500 }],
    ["扣1分", { kind: "deduction", amount: 1000 }],
    ["—", { kind: "deduction", amount: 0 }],
    ["(2)", { kind: "deduction", amount: 2000 }],
    ["未扣分", { kind: "deduction", amount: 0 }],
    ["0.5（满溢）", { kind: "deduction", amount: 500, reason: "满溢" }],
    ["楼道堆物扣1分", { kind: "deduction", amount: 1000, reason: "楼道堆物" }]
  ])("%s among deductions", (raw, mark) => {
    expect(readDeduction(cell(raw))).toEqual(mark)
  })
})

describe("names of things", () => {
  it.each([
    ["1号楼", "1"],
    ["2#", "2"],
    ["3幢", "3"],
    ["甲3#", "甲3"],
    ["第十二栋", "12"],
    ["A座", "A"],
    ["05", "5"],
    ["12-1号楼", "12-1"],
    ["东楼", "东楼"]
  ])("building %s is %s", (raw, value) => {
    expect(readBuilding(raw)).toBe(value)
  })
  it.each([
    ["无", false, null],
    ["社区代管", false, null],
    ["自管", false, null],
    ["/", false, null],
    ["有", true, null],
    ["", null, null],
    ["众邦物业公司", true, "众邦物业公司"],
    ["有（安泰物业）", true, "安泰物业"]
  ])("property %s", (raw, hasProperty, propertyCompany) => {
    expect(readProperty(raw)).toEqual({ hasProperty, propertyCompany })
  })
  it.each([
    ["沈鹏（党工委书记）", "沈鹏", "党工委书记"],
    ["党工委书记 沈鹏", "沈鹏", "党工委书记"],
    ["沈鹏\n书记", "沈鹏", "书记"],
    ["书记：沈鹏", "沈鹏", "书记"],
    ["党工委书记沈鹏", "沈鹏", "党工委书记"],
    ["谢 红（主任）", "谢红", "主任"],
    ["沈鹏", "沈鹏", null]
  ])("leader %s", (raw, name, title) => {
    expect(readLeader(raw, (known) => known === "沈鹏")).toEqual({ name, title })
  })
  it.each([
    ["第一责任区", 1],
    ["2号片区", 2],
    ["责任区三", 3],
    ["第十二责任区", 12],
    ["东片", null]
  ])("zone %s is %s", (raw, value) => expect(readZoneNo(raw)).toBe(value))
  it.each([
    ["第8名", 8],
    ["并列2", 2],
    ["3（并列）", 3],
    ["第二名", 2],
    ["否决", "否决"],
    ["", null]
  ])("rank %s is %s", (raw, value) => expect(readRank(raw)).toBe(value))
  it.each([
    ["√", true],
    ["是", true],
    ["1", true],
    ["聚集性食物中毒", true],
    ["", false],
    ["无", false],
    ["/", false],
    ["否", false]
  ])("veto %s is %s", (raw, value) => expect(readVeto(raw)).toBe(value))
  it.each<[Raw, string | null]>([
    [990104003001, "990104003001"],
    [" 990104003002 ", "990104003002"],
    ["990104003", "990104003000"],
    ["12345", null]
  ])("code %s is %s", (raw, value) => expect(readCode(cell(raw)).value).toBe(value))
  it("names lose their inner spaces and what is in brackets", () => {
    expect(readName("张　三 ")).toBe("张三")
    expect(readName("李四（已调离）")).toBe("李四")
  })
})
