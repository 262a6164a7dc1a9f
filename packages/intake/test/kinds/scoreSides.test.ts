/** What stands beside the marks of a score sheet, in other offices' words. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import { readExtra } from "../../src/cells/readExtra.ts"
import { readRank } from "../../src/cells/readRank.ts"
import { readVeto } from "../../src/cells/readVeto.ts"
import type { Value } from "../book.ts"
import { one, townCodes } from "../offices.ts"
import { codes, reportsOf, scoreOf, standing } from "../reports.ts"

const read = (path: string, ...rows: ReadonlyArray<ReadonlyArray<Value>>) =>
  reportsOf([townCodes, one(path, rows)])[1]

const columns = (head: ReadonlyArray<Value>, ...rows: ReadonlyArray<ReadonlyArray<Value>>) => {
  const report = scoreOf(read("2025年5月考核.xlsx", [...head, "柳荫", "东李村"], ...rows))
  return {
    fields: report.columns.slice(0, head.length).map(({ field }) => field),
    labels: report.indicators.map(({ category, label, points }) => `${category} ${label} ${points}`)
  }
}

describe("the columns before the communities", () => {
  it.each([
    [["条款", "具体做法", "分"]],
    [["检查项目", "考核标准", "分值"]],
    [["考核内容", "评分标准", "标准分"]],
    [["考核项目", "考核内容", "标准"]]
  ])("are told by what they hold: %j", (head) => {
    const { fields, labels } = columns(
      head,
      ["卫生", "楼道", 10, 9, 8],
      ["", "院落", 10, 10, 9],
      ["控烟", "标识", 5, 5, 5]
    )
    expect(fields).toEqual(["category", "indicator", "fullPoints"])
    expect(labels).toEqual(["卫生 楼道 10", "卫生 院落 10", "控烟 标识 5"])
  })
  it("hold no category when the first is another in every row", () => {
    const { fields, labels } = columns(
      ["考核内容", "评分标准", "分值"],
      ["楼道", "每处扣1分", 10, 9, 8],
      ["院落", "每处扣2分", 10, 10, 9]
    )
    expect(fields).toEqual(["indicator", null, "fullPoints"])
    expect(labels).toEqual(["null 楼道 10", "null 院落 10"])
  })
  it("may number their indicators and bracket their points", () => {
    const { labels } = columns(
      ["项目", "分值"],
      ["1.1 楼道", "10分", 9, 8],
      ["1.2 院落", "（5）", 5, 5],
      ["（3）控烟", 5, 5, 5]
    )
    expect(labels).toEqual(["null 楼道 10", "null 院落 5", "null 控烟 5"])
  })
})

describe("heads of several rows and corners", () => {
  it("stand over two communities as over many", () => {
    const report = reportsOf([
      townCodes,
      one(
        "2025年5月.xlsx",
        [
          ["新城镇2025年5月考核表"],
          ["序号", "考核项目", "考核内容", "分值", "各村（社区）得分情况", "", "", ""],
          ["", "", "", "", "柳荫社区", "", "东李村", ""],
          ["", "", "", "", "得分", "扣分", "得分", "扣分"],
          [1, "卫生", "楼道", 10, 9, 1, 8, 2],
          [2, "", "院落", 10, 10, 0, 9, 1]
        ],
        { merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:H2", "E3:F3", "G3:H3", "B5:B6"] }
      )
    ])[1]
    expect(scoreOf(report).headerRows).toEqual([2, 3, 4])
    expect(standing(report)).toEqual(["柳荫社区 19 1", "东李村 17 2"])
  })
  it.each([
    [
      ["社区\\指标", "楼道（10分）", "院落（10分）"],
      ["柳荫", 9, 10],
      ["东李村", 8, 9]
    ],
    [
      ["项目/社区", "柳荫", "东李村"],
      ["楼道（10分）", 9, 8],
      ["院落（10分）", 10, 9]
    ]
  ])("may name both sides in one cell: %j", (...rows) => {
    expect(standing(read("2025年5月考核.xlsx", ...rows))).toEqual(["柳荫社区 19 1", "东李村 17 2"])
  })
})

describe("several losses in one cell", () => {
  it("are summed with their reasons, and are unknown when one has no amount", () => {
    const report = read(
      "2025年5月扣分表.xlsx",
      ["考核内容", "分值", "柳荫", "东李村"],
      ["楼道", 10, "堆物扣0.5；小广告扣1分", -1],
      ["院落", 10, "杂草-1", "散落扣1，杂草扣0.5，桶满"]
    )
    const [first, second] = scoreOf(report).records
    expect(first?.items.map(({ deduction, reason }) => [deduction, reason])).toEqual([
      ["1.5", "堆物；小广告"],
      ["1", "杂草"]
    ])
    expect(second?.items.map(({ deduction }) => deduction)).toEqual(["1", null])
    expect(codes(report)).toEqual(["invalid_points D3"])
  })
})

describe("several rows", () => {
  it("of a community are 得分, 扣分 and the reason", () => {
    const report = read(
      "2025年5月.xlsx",
      ["社区", "项目", "楼道（10分）", "院落（10分）", "合计"],
      ["柳荫", "扣分", 1, "", ""],
      ["", "扣分原因", "堆物", "", ""],
      ["", "得分", 9, 10, 19],
      ["东李村", "扣分", 2, 1, ""],
      ["", "扣分原因", "散落", "杂草", ""],
      ["", "得分", 8, 9, 17]
    )
    expect(standing(report)).toEqual(["柳荫社区 19 1", "东李村 17 2"])
    expect(scoreOf(report).records[1]?.items.map(({ reason }) => reason)).toEqual(["散落", "杂草"])
    expect(codes(report)).toEqual([])
  })
  it("of an indicator are too", () => {
    const report = read(
      "2025年5月.xlsx",
      ["项目", "分值", "类别", "柳荫", "东李村"],
      ["楼道", 10, "得分", 9, 8],
      ["", "", "扣分", 1, 2],
      ["院落", 10, "得分", 10, 9],
      ["", "", "扣分", 0, 1],
      ["总分", 20, "", 19, 17]
    )
    expect(standing(report)).toEqual(["柳荫社区 19 1", "东李村 17 2"])
    expect(codes(report)).toEqual([])
  })
})

describe("beside the scheme", () => {
  it("加减分 may be either, 减分 is taken off", () => {
    const report = read(
      "2025年5月.xlsx",
      ["社区", "楼道（10分）", "院落（10分）", "加减分", "减分项", "总得分", "位次", "等次"],
      ["柳荫", 9, 9, "+1", "", 19, "第1名", "优秀"],
      ["东李村", 9, 9, -2, "", 16, "第三名", "良好"],
      ["南关", 9, 9, "", "-0.5", 17.5, "2", ""],
      ["", "8.9", "9", "", "", "平均分", "", ""]
    )
    expect(standing(report)).toEqual(["柳荫社区 19 1", "东李村 16 3", "南关村 17.5 2"])
    expect(codes(report)).toEqual([])
  })
  it.each([
    [
      [16, 18],
      ["柳荫社区 16 2", "东李村 18 1"]
    ],
    [
      [18, 18],
      ["柳荫社区 18 1", "东李村 18 1"]
    ]
  ])("a lone 扣分 counts when the totals %j say so", ([first, second], want) => {
    const report = read(
      "2025年5月.xlsx",
      ["社区", "楼道（10分）", "院落（10分）", "加分", "扣分", "总分"],
      ["柳荫", 9, 8, 1, 2, first ?? 0],
      ["东李村", 9, 9, "", "", second ?? 0]
    )
    expect(standing(report)).toEqual(want)
    expect(codes(report)).toEqual([])
  })
  it("a bonus without points is reported, never taken for zero in silence", () => {
    const report = read(
      "2025年5月.xlsx",
      ["社区", "楼道（10分）", "院落（10分）", "加分"],
      ["柳荫", 9, 8, "见附件"],
      ["东李村", 9, 9, "2（现场会）"]
    )
    expect(codes(report)).toEqual(["invalid_bonus D2"])
    expect(standing(report)).toEqual(["柳荫社区 17 2", "东李村 20 1"])
  })
  it.each([
    ["+1.5", 1500],
    ["加1分", 1000],
    ["扣2分", -2000],
    ["现场会+1", 1000],
    ["—", 0],
    ["无", 0],
    ["见附件", null]
  ])("%s is %s", (text, points) => {
    expect(readExtra(text)).toBe(points)
  })
  it("any signed decimal is itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (n) => {
        expect(readExtra(String(n / 100))).toBe(n * 10 + 0)
      })
    )
  })
})

describe("words of other offices", () => {
  it.each(["√", "是", "有", "否决", "1票否决", "被否决", "发生重大舆情"])(
    "%s is a veto",
    (text) => {
      expect(readVeto(text)).toBe(true)
    }
  )
  it.each(["", "×", "无", "否", "—", "/", "未否决", "不否决", "无否决项", "0"])(
    "%s is none",
    (text) => {
      expect(readVeto(text)).toBe(false)
    }
  )
  it.each([
    ["并列第3", 3],
    ["第十一名", 11],
    ["5（并列）", 5],
    ["否决", "否决"]
  ])("%s is the rank %s", (text, rank) => {
    expect(readRank(text)).toBe(rank)
  })
  it.each([
    ["25年3月考核", "2025-03"],
    ["考核（2025.03.01-2025.03.31）", "2025-03"],
    ["2025年第一季度考核", undefined],
    ["2025年3-4月考核", undefined]
  ])("%s is for %s", (name, period) => {
    const rows = [
      ["社区", "楼道（10分）", "院落（10分）"],
      ["柳荫", 9, 9],
      ["东李村", 9, 8]
    ]
    expect(read(`${name}.xlsx`, ...rows)?.period).toBe(period)
  })
  it("a form that nobody filled in has nothing to import", () => {
    expect(read("2025年5月.xlsx", ["项目", "分值", "柳荫", "东李村"])?.outcome).toBe(
      "nothing_to_import"
    )
    expect(read("2025年5月.xlsx", ["社区", "楼道（10分）", "院落（5分）", "总分"])?.outcome).toBe(
      "nothing_to_import"
    )
  })
})
