/** Codes, rosters, zones and buildings under other offices' headings and habits. */
import { describe, expect, it } from "vitest"

import { file, sheet } from "../book.ts"
import { one, townCodes, townRoster } from "../offices.ts"
import { codes, dataOf, recordsOf, reportsOf } from "../reports.ts"

const read = (...files: ReadonlyArray<ReturnType<typeof one>>) =>
  reportsOf([townCodes, townRoster, ...files]).slice(2)

describe("community codes", () => {
  const [report] = reportsOf([townCodes])
  it("tell offices, communities and villages apart", () => {
    expect(
      dataOf(report).records.map((r) => ("level" in r ? `${r.level} ${r.name} ${r.code}` : ""))
    ).toEqual([
      "镇 新城镇人民政府 110101001000",
      "社区 柳荫社区 110101001001",
      "村 东李村 110101001002",
      "社区 人民路居委会 110101001003",
      "村 南关村 110101001004",
      "村 南关东村 110101001005"
    ])
  })
  it("use an approximate count and say so", () => {
    expect(dataOf(report).records[2]).toMatchObject({
      households: 80,
      householdsApprox: true,
      population: 21_000
    })
    expect(codes(report)).toEqual(["approximate_number D5"])
  })
})

describe("rosters", () => {
  it("are read under other headings, with other oddities", () => {
    const [, report] = reportsOf([townCodes, townRoster])
    expect(
      recordsOf
        .roster(report)
        .map((r) => [r.name, r.birth, r.phone, r.communityName, r.unit, r.status])
    ).toEqual([
      ["张三", "1980-03", "0431-1234567", null, "镇爱卫办", "active"],
      ["李四", "1985-03", null, "柳荫社区", null, "left"],
      ["王五", "1985-03", "13800001234", "东李村", null, "left"],
      ["王五", "1985-12", "13800001235", "南关村", null, "active"],
      ["赵六", "1985-03", "13800001236", null, "西王村", "active"]
    ])
    expect(codes(report)).toEqual(["unresolved_community C8", "precision_lost E5"])
    expect(dataOf(report).skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "1 title",
      "2 meta",
      "9 subtotal",
      "10 note",
      "11 footer"
    ])
  })
  it("take the line over a group for its place, and prepared blank lines for blank", () => {
    const [report] = read(
      one(
        "名单.xlsx",
        [
          ["工作人员名册"],
          ["序号", "姓名", "性别", "职务", "联系方式"],
          ["一、镇班子"],
          [1, "孙七", "男", "镇长", "13800001240"],
          ["二、柳荫社区（2人）"],
          [1, "钱八", "女", "主任", "13800001241"],
          [2, "周九", "女", "网格员", "13800001241"],
          [3, "", "", "", ""]
        ],
        { merges: ["A3:E3", "A5:E5"] }
      )
    )
    expect(recordsOf.roster(report).map((r) => [r.name, r.communityName, r.unit])).toEqual([
      ["孙七", null, "镇班子"],
      ["钱八", "柳荫社区", null],
      ["周九", "柳荫社区", null]
    ])
  })
  it("keep a person written twice as one", () => {
    const line = ["孙七", "镇长", "13800001240", "柳荫"]
    const [report] = read(
      one("名册.csv", [
        ["姓名", "职务", "手机", "单位"],
        line,
        ["孙 七", "镇长", "138-0000-1240", "柳荫社区"]
      ])
    )
    expect(recordsOf.roster(report)[1]?.duplicateOf).toBe(2)
    expect(codes(report)).toEqual(["duplicate_record A3"])
  })
})

describe("zones", () => {
  it("may spread over several rows under one merged name", () => {
    const [report] = read(
      one(
        "包片.xlsx",
        [
          ["新城镇领导包片分工"],
          ["序号", "片区", "包片领导", "职务", "包含村居", "联系小区", "联系电话"],
          [1, "东片", "张三", "镇长", "柳荫社区", "阳光花园", ""],
          ["", "", "", "", "东李村", "", ""],
          [2, "西片", "书记 李四", "", "南关村、南关东、河西村", "", ""],
          [3, "第三片区", "王五", "", "东李村", "", ""]
        ],
        { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "F3:F4"] }
      )
    )
    expect(
      recordsOf
        .zones(report)
        .map((z) => [z.row, z.zoneNo, z.leaderName, z.leaderTitle, z.leaderRosterRow])
    ).toEqual([
      [3, 1, "张三", "镇长", 4],
      [5, 2, "李四", "书记", 5],
      [6, 3, "王五", null, null]
    ])
    expect(recordsOf.zones(report).map((z) => z.communities.map(({ name }) => name))).toEqual([
      ["柳荫社区", "东李村"],
      ["南关村", "南关东村"],
      ["东李村"]
    ])
    expect(codes(report)).toEqual([
      "person_left C5",
      "unresolved_community E5",
      "unresolved_person C6",
      "community_in_two_zones E6"
    ])
  })
  it("have leader and post glued together, and communities in any list", () => {
    const [report] = read(
      one("责任区.xlsx", [
        ["片区名称", "责任领导", "责任社区", "创建联系点"],
        ["1号责任区", "党委书记张三", "柳荫社区 东李村", "a"],
        ["2号责任区", "赵六\n副镇长", "南关村和人民路居委会", "b"]
      ])
    )
    expect(
      recordsOf.zones(report).map((z) => [z.leaderName, z.leaderTitle, z.communities.length])
    ).toEqual([
      ["张三", "党委书记", 2],
      ["赵六", "副镇长", 2]
    ])
    expect(dataOf(report).columns[1]?.field).toBe("leaderName+leaderTitle")
  })
})

describe("buildings", () => {
  it("are read from a csv, where groups are blank below their first row", () => {
    const [report] = read(
      one("楼栋台账.csv", [
        ["楼栋信息"],
        [
          "所属村居",
          "小区（院落）",
          "楼栋号",
          "单元个数",
          "居民户数",
          "有无物业",
          "物业公司名称",
          "包楼干部",
          "层数"
        ],
        ["柳荫", "阳光花园", "1栋", 3, 36, "有", "阳光物业", "赵六", 6],
        ["", "", "2栋", "两个单元", "36户", "有", "阳光物业", "〃", 6],
        ["", "月光小区", "三号楼", "2门", "", "无", "/", "赵七", 6],
        ["南关东", "", "A座", 1, 20, "社区代管", "", "同上", 3],
        ["小计", "", 4, "", "", ""],
        ["河西村", "", "12-1号楼", 1, 20, "自管", "", "王三", 3]
      ])
    )
    const got = recordsOf
      .buildings(report)
      .map((b) => [b.communityName, b.building, b.units, b.hasProperty, b.cadre, b.cadreRosterRow])
    expect(got).toEqual([
      ["柳荫社区", "1", 3, true, "赵六", 8],
      ["柳荫社区", "2", 2, true, "赵六", 8],
      ["柳荫社区", "3", 2, false, "赵七", null],
      ["南关东村", "A", 1, false, "赵七", null],
      [null, "12-1", 1, false, "王三", null]
    ])
    expect(dataOf(report).columns.map(({ field }) => field)).toEqual([
      "community",
      "estate",
      "building",
      "units",
      "households",
      "hasProperty",
      "propertyCompany",
      "cadre",
      null
    ])
    expect(dataOf(report).warnings[0]).toMatchObject({
      code: "unresolved_person",
      suggestion: "赵六"
    })
  })
  it("belong to the community the sheet is called after", () => {
    const rows = [
      ["楼院一览表"],
      ["序号", "小区", "楼号", "单元", "户数"],
      [1, "阳光", "1#", 2, 20]
    ]
    const book = file("楼院.xlsx", sheet(rows, { name: "柳荫" }), sheet(rows, { name: "东李" }))
    const [report] = read(book)
    const names = report?.sheets
      .flatMap((s) => (s.role === "data" ? s.records : []))
      .map((r) => ("communityName" in r ? r.communityName : ""))
    expect(names).toEqual(["柳荫社区", "东李村"])
  })
  it("leave a community open that could be two, without guessing", () => {
    const [report] = read(
      one("楼号.xlsx", [
        ["社区", "小区", "楼号", "户数"],
        ["柳荫村", "阳光", "1", 2],
        ["南关东", "阳光", "1", 2]
      ])
    )
    expect(recordsOf.buildings(report).map(({ communityName }) => communityName)).toEqual([
      null,
      "南关东村"
    ])
    expect(codes(report)).toEqual(["unresolved_community A2"])
  })
})
