/** How other offices write people, buildings, codes and zones. */
import { describe, expect, it } from "vitest"

import type { CommunityCodeRecord } from "../../src/report.ts"
import { one, townCodes, townRoster } from "../offices.ts"
import { codes, dataOf, recordsOf, reportsOf } from "../reports.ts"

const codeRecords = (...rows: Parameters<typeof one>[1]) => {
  const [report] = reportsOf([one("区划代码.xlsx", rows)])
  return { report, records: dataOf(report).records as ReadonlyArray<CommunityCodeRecord> }
}

describe("codes", () => {
  it("may stand in two columns", () => {
    const { records } = codeRecords(
      ["街道代码", "社区顺序码", "社区名称"],
      ["110101001", "001", "柳荫社区"],
      ["110101001000", 2, "东李社区"]
    )
    expect(records.map(({ code }) => code)).toEqual(["110101001001", "110101001002"])
  })
  it("that are too short are reported and left open", () => {
    const { report, records } = codeRecords(["名称", "代码"], ["柳荫社区", "110101"])
    expect(records[0]?.code).toBeNull()
    expect(codes(report)).toEqual(["invalid_code B2"])
  })
  it("of a district name its subdistricts apart", () => {
    const table = one("区划代码.xlsx", [
      ["单位名称", "区划代码"],
      ["青河区", "110101000000"],
      ["红旗街道办事处", "110101001000"],
      ["柳荫社区", "110101001001"],
      ["绿园街道办事处", "110101002000"],
      ["柳荫社区", "110101002001"]
    ])
    const buildings = one("楼院.xlsx", [
      ["社区", "小区", "楼号", "户数"],
      ["绿园街道柳荫社区", "甲", 1, 2],
      ["柳荫社区", "甲", 1, 2]
    ])
    const [first, second] = reportsOf([table, buildings])
    const levels = (dataOf(first).records as ReadonlyArray<CommunityCodeRecord>).map((r) => r.level)
    expect(levels).toEqual(["区", "街道", "社区", "街道", "社区"])
    expect(recordsOf.buildings(second).map(({ communityCode }) => communityCode)).toEqual([
      "110101002001",
      null
    ])
    expect(codes(second)).toEqual(["unresolved_community A3"])
  })
  it("keep the names a place had", () => {
    const table = one("区划代码.xlsx", [
      ["名称", "代码", "备注"],
      ["柳荫社区", "110101001001", "原名柳树社区"],
      ["东李社区", "110101001002", "2024年更名为李园社区"]
    ])
    const buildings = one("楼院.xlsx", [
      ["社区", "小区", "楼号", "户数"],
      ["柳树", "甲", 1, 2],
      ["李园社区", "乙", 1, 2]
    ])
    const names = recordsOf.buildings(reportsOf([table, buildings])[1]).map((r) => r.communityName)
    expect(names).toEqual(["柳荫社区", "东李社区"])
  })
})

describe("people", () => {
  const read = (...rows: Parameters<typeof one>[1]) =>
    reportsOf([townCodes, one("花名册.xlsx", rows)])[1]
  it("belong to the line over their group", () => {
    const report = read(
      ["序号", "姓名", "职务", "电话"],
      [null, "一、镇领导", null, null],
      [1, "张三", "书记", "13800000001"],
      ["二", "柳荫社区", null, null],
      [1, "李四", "主任", "13800000002"],
      [null, "东李（2人）", null, null],
      [1, "王五", "主任", "13800000003"]
    )
    const got = recordsOf.roster(report).map((r) => `${r.name} ${r.unit ?? r.communityName}`)
    expect(got).toEqual(["张三 镇领导", "李四 柳荫社区", "王五 东李村"])
  })
  it.each([
    ["备注", "已退", "left"],
    ["备注", "2025年3月调至区里", "left"],
    ["备注", "退役军人", "active"],
    ["备注", "病休", "active"],
    ["是否在岗", "否", "left"],
    ["是否在岗", "是", "active"]
  ])("%s “%s” is %s", (heading, text, status) => {
    const report = read(["姓名", "职务", "电话", heading], ["张三", "专干", "13800000001", text])
    expect(recordsOf.roster(report)[0]?.status).toBe(status)
  })
  it("written twice are one, with another phone two", () => {
    const report = read(
      ["姓名", "社区", "职务", "电话"],
      ["张三", "柳荫", "书记", "13800000001"],
      ["张三", "柳荫", "主任", ""],
      ["张三", "柳荫", "专干", "13800000009"],
      ["张三", "东李村", "专干", ""]
    )
    const got = recordsOf.roster(report).map(({ duplicateOf }) => duplicateOf ?? null)
    expect(got).toEqual([null, 2, null, null])
  })
  it("are one on two lists, so that others still find them", () => {
    const copy = { ...townRoster, path: "人员副本.xls", sha256: "another" }
    const buildings = one("楼院.xlsx", [
      ["社区", "小区", "楼号", "包户干部"],
      ["柳荫", "甲", 1, "赵六"]
    ])
    const report = reportsOf([townCodes, townRoster, copy, buildings])[3]
    expect(recordsOf.buildings(report)[0]?.cadreRosterRow).not.toBeNull()
  })
  it("whose phone lost its digits have none", () => {
    const lost = { value: 13_800_000_000, shown: "1.38E+10" }
    const report = read(["姓名", "职务", "电话"], ["张三", "书记", lost])
    expect(codes(report)).toEqual(["precision_lost C2"])
  })
  it("keep their month of birth from an identity number", () => {
    const report = read(
      ["姓名", "职务", "出生年月", "电话"],
      ["张三", "书记", "99010119780506001X", "13800000001"]
    )
    expect(recordsOf.roster(report)[0]?.birth).toBe("1978-05")
  })
})

describe("buildings", () => {
  it.each([
    ["1-3栋", "1-3", true],
    ["4、5、6号楼", "4、5、6", true],
    ["7#、8#", "7、8", true],
    ["1～2号楼", "1-2", true],
    ["甲乙丙座", "甲乙丙座", true],
    ["3-2", "3-2", false],
    ["1-2", "1-2", false],
    ["东楼", "东楼", false]
  ])("%s is %s", (text, building, several) => {
    const report = reportsOf([
      townCodes,
      one("楼院.xlsx", [
        ["社区", "小区", "楼号", "户数"],
        ["柳荫", "甲", text, 2]
      ])
    ])[1]
    expect(recordsOf.buildings(report)[0]?.building).toBe(building)
    expect(codes(report)).toEqual(several ? ["several_buildings C2"] : [])
  })
  it.each([
    ["1-3单元", 3],
    ["一、二单元", 2],
    ["三单元", 3],
    ["3个单元", 3]
  ])("%s are %i", (text, units) => {
    const report = reportsOf([
      townCodes,
      one("楼院.xlsx", [
        ["社区", "小区", "楼号", "单元数"],
        ["柳荫", "甲", 1, text]
      ])
    ])[1]
    expect(recordsOf.buildings(report)[0]?.units).toBe(units)
  })
  it.each([
    ["赵六13800001236", "赵六", []],
    ["赵六（13800001236）", "赵六", []],
    ["赵六、李四", "赵六", ["several_people D2"]],
    ["赵六/李四", "赵六", ["several_people D2"]]
  ])("of %s are %s's", (text, cadre, told) => {
    const rows = [
      ["社区", "小区", "楼号", "包户干部"],
      ["柳荫", "甲", 1, text]
    ]
    const report = reportsOf([townCodes, townRoster, one("楼院.xlsx", rows)])[2]
    expect(recordsOf.buildings(report)[0]).toMatchObject({ cadre, cadreRosterRow: 8 })
    expect(codes(report)).toEqual(told)
  })
})

describe("zones", () => {
  it("may be named by their leaders only", () => {
    const rows = [
      ["序号", "包保领导", "职务", "包保村（社区）", "手机"],
      [1, "张三", "书记", "柳荫、东李村", ""],
      [2, "李四", "主任", "南关", ""]
    ]
    const report = reportsOf([townCodes, one("包保责任表.xlsx", rows)])[1]
    expect(recordsOf.zones(report).map((z) => [z.zoneNo, z.zone, z.leaderName])).toEqual([
      [1, "第1责任区", "张三"],
      [2, "第2责任区", "李四"]
    ])
    expect(codes(report)).toEqual(["zones_unnamed B1"])
  })
  it("may have two leaders, of whom the first leads and the other is told", () => {
    const rows = [
      ["责任区", "责任领导", "所辖社区"],
      ["东片", "赵六、李四", "柳荫"],
      ["西片", "书记赵六\n主任李四", "东李村"]
    ]
    const report = reportsOf([townCodes, townRoster, one("责任区.xlsx", rows)])[2]
    expect(recordsOf.zones(report).map((z) => [z.leaderName, z.leaderTitle])).toEqual([
      ["赵六", null],
      ["赵六", "书记"]
    ])
    expect(codes(report)).toEqual(["several_people B2", "several_people B3"])
  })
  it("may have a row for each community and bounds in four columns", () => {
    const rows = [
      ["社区", "责任区", "四至范围", "", "", "", "责任领导"],
      ["", "", "东至", "南至", "西至", "北至", ""],
      ["柳荫", "东片", "a", "b", "c", "d", "张三"],
      ["东李村", "东片", "a", "b", "c", "d", "张三"],
      ["南关", "西片", "a", "b", "c", "d", "李四"]
    ]
    const report = reportsOf([townCodes, one("责任区.xlsx", rows, { merges: ["C1:F1"] })])[1]
    const got = recordsOf.zones(report).map((z) => [z.row, z.zone, z.communities.length])
    expect(got).toEqual([
      [3, "东片", 2],
      [5, "西片", 1]
    ])
  })
})

describe("lines over groups", () => {
  it("are numbered or begin their name with a number", () => {
    const table = one("代码.xlsx", [
      ["村名称", "区划代码"],
      ["三里铺村", "110101001201"],
      ["里铺村", "110101001202"],
      ["柳荫社区", "110101001001"]
    ])
    const people = one("花名册.xlsx", [
      ["序号", "姓名", "职务", "联系电话"],
      ["三里铺村"],
      [1, "张三", "主任", "13800001234"],
      ["二柳荫社区"],
      [2, "李四", "主任", "13800001235"]
    ])
    const [, report] = reportsOf([table, people])
    expect(recordsOf.roster(report).map(({ communityName }) => communityName)).toEqual([
      "三里铺村",
      "柳荫社区"
    ])
  })
})

describe("names that sound like sums", () => {
  it("are communities all the same", () => {
    const { records } = codeRecords(
      ["社区名称", "区划代码", "户数"],
      ["平均里社区", "110101001001", 10],
      ["小计划社区居委会", "110101001002", 20],
      ["平均", null, 15],
      ["小计", null, 30]
    )
    expect(records.map(({ name }) => name)).toEqual(["平均里社区", "小计划社区"])
  })
})
