/** Sheets with more than one table on them, and what is told about the parts. */
import { describe, expect, it } from "vitest"

import { file, sheet } from "../book.ts"
import { one, townCodes } from "../offices.ts"
import { codes, dataOf, recordsOf, reportsOf, scoreOf, standing } from "../reports.ts"

const people = [
  ["序号", "姓名", "岗位", "电话"],
  [1, "张三", "书记", "13800000001"],
  [2, "李四", "主任", "13800000002"]
]
const zones = [
  ["责任区", "包区领导", "所辖社区", "联系点"],
  ["第一责任区", "张三（书记）", "柳荫、东李村", "甲院"],
  ["第二责任区", "李四（主任）", "南关村", "乙院"]
]

describe("two tables beside one another", () => {
  it("are one list of people", () => {
    const rows = people.map((row, i) => [
      ...row,
      null,
      ...(i === 0 ? row : [i + 2, `王${i}`, "专干", `1380000001${i}`])
    ])
    const [report] = reportsOf([one("通讯录.xlsx", rows)])
    expect(recordsOf.roster(report).map(({ name, seq }) => `${seq} ${name}`)).toEqual([
      "1 张三",
      "2 李四",
      "3 王1",
      "4 王2"
    ])
    const fields = ["seq", "name", "post", "phone"]
    expect(dataOf(report).columns.map(({ field }) => field)).toEqual([...fields, ...fields])
  })
  it("are one when only sub-headings repeat", () => {
    const [, report] = reportsOf([
      townCodes,
      one(
        "2025年5月.xlsx",
        [
          ["项目", "分值", "柳荫", "", "东李村", ""],
          ["", "", "得分", "原因", "得分", "原因"],
          ["卫生", 10, 9, "堆物", 8, "散落"],
          ["绿化", 5, 5, "", 5, ""]
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] }
      )
    ])
    expect(standing(report)).toEqual(["柳荫社区 14 1", "东李村 13 2"])
  })
})

describe("tables under one another", () => {
  it("may be of two kinds", () => {
    const rows = [["花名册"], ...people, [], ["责任区划分表"], ...zones]
    const [, report] = reportsOf([townCodes, one("汇编.xlsx", rows)])
    expect(report?.sheets.map((s) => (s.role === "data" ? s.kind : s.reason))).toEqual([
      "roster",
      "zones"
    ])
    expect(dataOf(report).skippedRows.map(({ row }) => row)).toEqual([1])
  })
  it("are one when a page repeats its headings", () => {
    const rows = [...people, [], people[0] ?? [], [3, "王五", "专干", "13800000003"]]
    const [report] = reportsOf([one("花名册.xlsx", rows)])
    expect(report?.sheets).toHaveLength(1)
    expect(recordsOf.roster(report)).toHaveLength(3)
  })
  it("tell of a part that nobody knows", () => {
    const rows = [
      ...people,
      [],
      ["车辆"],
      ["车牌", "单位", "电话", "状态"],
      ["吉A1", "镇", "1", "好"]
    ]
    const [report] = reportsOf([one("花名册.xlsx", rows)])
    expect(report?.outcome).toBe("import")
    expect(report?.warnings.map(({ code, sheet: name, cell }) => [code, name, cell])).toEqual([
      ["part_unrecognised", "Sheet1", "A5"]
    ])
  })
  it("without a month of their own are not another month", () => {
    const month = [
      ["社区", "卫生（10分）", "绿化（5分）", "总分"],
      ["柳荫", 9, 5, 14],
      ["东李村", 8, 5, 13]
    ]
    const other = [["下半月"], ["单位", "卫生（10分）", "绿化（5分）", "得分"], ...month.slice(1)]
    const [, report] = reportsOf([townCodes, one("2025年5月.xlsx", [...month, [], ...other])])
    expect(standing(report)).toEqual(["柳荫社区 14 1", "东李村 13 2"])
    expect(report?.warnings.map(({ code }) => code)).toEqual(["part_unrecognised"])
  })
})

describe("a text file parted by no csv's mark", () => {
  it.each(["|", "，", "；"])("is read when %s parts its lines alike", (mark) => {
    const made = sheet(people.map((row) => [row.join(mark)]))
    const read = { format: "csv" as const, encoding: "utf-8", sheets: [made], doubts: [] }
    const [report] = reportsOf([{ path: "花名册.csv", sha256: "x", read }])
    expect(recordsOf.roster(report).map(({ name, phone }) => `${name} ${phone}`)).toEqual([
      "张三 13800000001",
      "李四 13800000002"
    ])
  })
})

describe("hidden rows", () => {
  it("are imported and told, a run at a time", () => {
    const made = sheet([...people, [3, "王五", "专干", "13800000003"]])
    const rows = made.rows.map((row) => (row.row > 2 ? { ...row, hidden: true } : row))
    const [report] = reportsOf([file("花名册.xlsx", { ...made, rows })])
    expect(recordsOf.roster(report)).toHaveLength(3)
    expect(codes(report)).toEqual(["hidden_row A3"])
  })
})

describe("the same month in two files", () => {
  it("is told with the other file", () => {
    const rows = [
      ["社区", "卫生（10分）", "绿化（5分）"],
      ["柳荫", 9, 5],
      ["东李村", 8, 5]
    ]
    const reports = reportsOf([townCodes, one("2025年5月.xlsx", rows), one("2025年5月.csv", rows)])
    expect(scoreOf(reports[2]).warnings).toMatchObject([
      { code: "same_month_twice", otherFile: "2025年5月.xlsx", sheet: "Sheet1", cell: "A1" }
    ])
  })
})
