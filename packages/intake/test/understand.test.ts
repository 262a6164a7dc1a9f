/** Whole files: what is recognised, what is refused and by which name, whatever the order of the files. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { inOrder } from "../src/order.ts"
import { book, file, sheet, type Value } from "./book.ts"
import { one, townCodes, townRoster } from "./offices.ts"
import { dataOf, only, reportsOf } from "./reports.ts"

const score = one("2025年3月.xlsx", [
  ["单位", "卫生（10分）", "绿化（5分）"],
  ["柳荫", 9, 5],
  ["东李村", 8, 5]
])
const buildings = one("楼.csv", [
  ["社区", "小区", "楼号", "户数", "包户干部"],
  ["柳荫", "阳光", "1#", 2, "张三"]
])

describe("tables of nothing we know", () => {
  it.each<[string, ReadonlyArray<ReadonlyArray<Value>>]>([
    [
      "值班表",
      [
        ["日期", "带班领导", "值班人员", "联系电话"],
        ["3月1日", "张三", "李四", "138"]
      ]
    ],
    [
      "工资表",
      [
        ["序号", "姓名", "岗位", "基本工资", "绩效", "合计"],
        [1, "张三", "科员", 1, 2, 3]
      ]
    ],
    [
      "车辆",
      [
        ["车牌号", "所属单位", "驾驶员", "电话"],
        ["吉A", "镇", "张三", "138"]
      ]
    ],
    [
      "汇总",
      [
        ["社区", "总分", "名次"],
        ["柳荫", 90, 1],
        ["东李村", 89, 2]
      ]
    ],
    [
      "物资",
      [
        ["资产编号", "资产名称", "规格型号", "数量", "存放地点"],
        ["1", "桌", "a", 1, "b"]
      ]
    ]
  ])("%s is refused as unrecognised", (title, rows) => {
    expect(reportsOf([townCodes, one(`${title}.xlsx`, [[title], ...rows])])[1]).toMatchObject({
      outcome: "reject",
      code: "unrecognised",
      kind: null
    })
  })
})

describe("tables of checks, pests, people and meetings", () => {
  it.each<[string, ReadonlyArray<Value>]>([
    ["daily_check", ["检查时间", "检查地点", "被查社区", "检查人员", "存在问题", "处理情况"]],
    [
      "rectification",
      ["序号", "问题来源", "问题描述", "责任单位", "整改时限", "完成时间", "整改状态"]
    ],
    ["meeting_attendance", ["姓名", "单位", "3月5日", "3月20日"]],
    [
      "complaint",
      ["工单编号", "来电时间", "来电人", "联系电话", "诉求内容", "承办单位", "是否满意"]
    ],
    ["health_activity", ["时间", "地点", "讲座题目", "主讲", "参加人数", "主办单位"]],
    ["small_business", ["序号", "商户名称", "经营类别", "地址", "业主", "联系电话", "从业人员数"]],
    ["density", ["监测点", "环境类型", "布夹数", "有效夹数", "捕鼠数", "鼠密度"]],
    ["drug_issue", ["领取单位", "药品名称", "领取数量", "领取人", "领取时间"]]
  ])("%s is known by its headings", (kind, header) => {
    const [report] = reportsOf([one("表.xlsx", [header, header.map(() => "x")])])
    expect(report).toMatchObject({ kind })
  })
})

describe("files", () => {
  it("give the same reports in any order", () => {
    const all = [townCodes, townRoster, score, buildings]
    const wanted = new Map(reportsOf(all).map((report) => [report.path, report]))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
        for (const report of reportsOf(files)) expect(report).toEqual(wanted.get(report.path))
      }),
      { numRuns: 12 }
    )
  })
  it("with the same bytes are one, the nearest and shortest-named, in any order", () => {
    const copies = ["备份/3月.xlsx", "2025年3月（副本）.xlsx", "2025年3月.xlsx"].map((path) => ({
      ...score,
      path,
      sha256: "same"
    }))
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: 3 }), (files) => {
        const reports = reportsOf([townCodes, ...files]).slice(1)
        expect(only(reports.filter(({ outcome }) => outcome === "import")).path).toBe(
          "2025年3月.xlsx"
        )
        expect(new Set(reports.map(({ duplicateOf }) => duplicateOf))).toEqual(
          new Set([undefined, "2025年3月.xlsx"])
        )
      })
    )
  })
  it("that could not be read say why in Chinese", () => {
    const refused = (["encrypted", "corrupt", "empty_file", "too_large"] as const).map((code) => ({
      path: code,
      sha256: code,
      read: { refused: code, detail: "" }
    }))
    for (const report of reportsOf(refused)) {
      expect(report).toMatchObject({ outcome: "reject", code: report.path })
      expect(report.message).toMatch(/没有导入/u)
    }
  })
  it("that are both empty are both refused", () => {
    const empty = { refused: "empty_file" as const, detail: "" }
    const two = ["a.xls", "b.xls"].map((path) => ({ path, sha256: "none", read: empty }))
    expect(reportsOf(two).map(({ outcome }) => outcome)).toEqual(["reject", "reject"])
  })
  it("with a NUL character are refused with its cell", () => {
    const read = {
      ...score.read,
      doubts: [{ code: "nul_byte" as const, sheet: "Sheet1", cell: "B5" }]
    }
    const [report] = reportsOf([{ ...score, read }])
    expect(report).toMatchObject({ outcome: "reject", code: "nul_byte" })
    expect(report?.errors[0]?.cell).toBe("B5")
  })
  it("with nothing but blank and hidden sheets have nothing to import", () => {
    const hidden = sheet(
      [
        ["社区", "楼号", "户数"],
        ["柳荫", "1", 2]
      ],
      { state: "hidden" }
    )
    const [report] = reportsOf([file("空.xlsx", sheet([]), hidden)])
    expect(report).toMatchObject({ outcome: "nothing_to_import", code: "empty_sheet" })
  })
  it("are read by a map of columns where no word list knows them", () => {
    const odd = {
      path: "x.xlsx",
      sha256: "x",
      read: book(
        sheet([
          ["甲", "乙", "丙"],
          ["柳荫", "3#", "阳光"]
        ])
      )
    }
    expect(reportsOf([townCodes, odd])[1]?.code).toBe("unrecognised")
    const map = {
      kind: "buildings" as const,
      columns: { 甲: "community", B: "building", 丙: "estate" }
    }
    const [, report] = reportsOf([townCodes, odd], {
      hints: { maps: { given: [map], remembered: [] } }
    })
    expect(dataOf(report).records[0]).toMatchObject({
      communityName: "柳荫社区",
      building: "3",
      estate: "阳光"
    })
  })
  it("walk in one order: nearer first, numbers by value", () => {
    const paths = ["b/1.xlsx", "10月.xlsx", "9月.xlsx"].map((path) => ({ path }))
    expect(inOrder(paths).map(({ path }) => path)).toEqual(["9月.xlsx", "10月.xlsx", "b/1.xlsx"])
  })
})

describe("a big register", () => {
  it("of 50 000 buildings is understood without delay", () => {
    const rows: Array<ReadonlyArray<Value>> = [
      ["社区", "小区", "楼号", "单元数", "户数", "物业", "包户干部"]
    ]
    for (let i = 0; i < 50_000; i++) {
      rows.push([
        ["柳荫", "东李村", "南关东"][i % 3] ?? "",
        `小区${i % 500}`,
        `${i % 40}号楼`,
        3,
        "36户",
        "无",
        "赵六"
      ])
    }
    const start = performance.now()
    const [, , report] = reportsOf([townCodes, townRoster, one("楼.csv", rows)])
    expect(dataOf(report).records).toHaveLength(50_000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
