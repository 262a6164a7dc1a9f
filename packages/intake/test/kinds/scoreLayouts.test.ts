/** Score sheets as other offices lay them out: every way round, every depth of header. */
import { describe, expect, it } from "vitest"

import { file, sheet } from "../book.ts"
import { one, townCodes } from "../offices.ts"
import { codes, only, recordsOf, reportsOf, scoreOf, standing } from "../reports.ts"

const read = (...files: ReadonlyArray<ReturnType<typeof one>>) =>
  reportsOf([townCodes, ...files]).slice(1)

const fieldsOf = (report: Parameters<typeof scoreOf>[0]) =>
  scoreOf(report).columns.map(({ field }) => field)

describe("indicators down the side", () => {
  it("reads 得分, 扣分 and 扣分原因 of every community under a merged name", () => {
    const [report] = read(
      one(
        "7月考核.xlsx",
        [
          ["新城镇7月份爱国卫生考核评分表"],
          ["考核时间：2025年8月3日"],
          ["序号", "考核项目", "考核内容", "标准分", "柳荫", "", "", "东李村", "", ""],
          ["", "", "", "", "得分", "扣分", "扣分原因", "得分", "扣分", "扣分原因"],
          [1, "环境", "楼道卫生", 10, 9, 1, "堆物", 10, 0, ""],
          [2, "", "垃圾", 20, 18, 2, "满溢", 19.5, 0.5, "散落"],
          [3, "四害", "灭鼠", 10, 10, "", "", 8, 2, "无药"],
          ["合计", "", "", 40, 37, 3, "", 37.5, 2.5, ""],
          ["名次", "", "", "", 2, "", "", 1, "", ""]
        ],
        { merges: ["E3:G3", "H3:J3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "B5:B6"] }
      )
    )
    expect(report?.period).toBe("2025-07")
    expect(standing(report)).toEqual(["柳荫社区 37 2", "东李村 37.5 1"])
    const [first] = recordsOf.score(report)
    expect(first?.items.map(({ reason }) => reason ?? null)).toEqual(["堆物", "满溢", null])
    expect(scoreOf(report).indicators.map(({ category }) => category)).toEqual([
      "环境",
      "环境",
      "四害"
    ])
    expect(fieldsOf(report)).toContain("reason:110101001002")
    expect(codes(report)).toEqual([])
  })

  it("takes a shared column of reasons apart by the communities named in it", () => {
    const [report] = read(
      one("10月扣分.xlsx", [
        ["2025年10月份扣分情况"],
        ["序号", "考核内容", "分值", "柳荫", "东李", "南关", "南关东", "扣分原因"],
        ["", "一、环境卫生（30分）", "", "", "", "", "", ""],
        [2, "楼道卫生", 10, "", -1, "", "0.5", "东李：楼道堆物；南关东:小广告未清"],
        [3, "垃圾清运", 20, "扣2分", "", "—", 1, "柳荫：满溢；南关东：散落"],
        ["", "合计扣分", "", 2, 1, 0, 1.5, ""],
        ["", "得分", "", 28, 29, 30, 28.5, ""],
        ["", "排名", "", 4, 2, 1, 3, ""],
        ["注：加分不超过3分"]
      ])
    )
    expect(report?.layout).toBe("c")
    expect(standing(report)).toEqual([
      "柳荫社区 28 4",
      "东李村 29 2",
      "南关村 30 1",
      "南关东村 28.5 3"
    ])
    expect(recordsOf.score(report)[3]?.items.map(({ reason }) => reason)).toEqual([
      "小广告未清",
      "散落"
    ])
    expect(scoreOf(report).schemeTerms.bonusMax).toBe("3")
    expect(scoreOf(report).indicators[0]?.category).toBe("环境卫生")
    expect(codes(report)).toEqual([])
  })

  it("reads deductions with the reason in the same cell or the next", () => {
    const [report] = read(
      one(
        "5月扣分明细.xlsx",
        [
          ["2025年5月"],
          ["考核项目", "考核标准", "标准分", "柳荫社区", "", "东李村", ""],
          ["", "", "", "扣分", "原因", "扣分", "原因"],
          ["楼道卫生", "无堆物，每处扣0.5分", 10, 1, "堆物2处", "", ""],
          ["垃圾清运", "日产日清", 10, "0.5（满溢）", "", "-1", "散落扣1分"],
          ["扣分合计", "", "", 1.5, "", 1, ""],
          ["加分（最高3分）", "", "", 2, "现场会", "", ""],
          ["最终得分", "", "", 20.5, "", 19, ""],
          ["名次", "", "", 1, "", 2, ""]
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] }
      )
    )
    expect(standing(report)).toEqual(["柳荫社区 20.5 1", "东李村 19 2"])
    const [first, second] = recordsOf.score(report)
    expect(first?.items.map(({ reason }) => reason)).toEqual(["堆物2处", "满溢"])
    expect(first?.bonus).toMatchObject({ points: "2", reason: "现场会" })
    expect(second?.items[1]).toMatchObject({ points: "9", deduction: "1", reason: "散落" })
    expect(codes(report)).toEqual([])
  })

  it("takes numbered headlines for categories and knows bonus and veto rows", () => {
    const [report] = read(
      one("2025-06考核.xlsx", [
        ["序号", "考核指标", "满分", "柳荫社区", "东李村"],
        ["一", "组织管理", 15, 14, 15],
        [1, "机构", 5, 5, 5],
        [2, "例会", 10, 9, 10],
        ["二", "环境", 20, 20, 18],
        [3, "楼道", 20, 20, 18],
        ["", "加分", "", 1, ""],
        ["", "一票否决", "", "", "是"],
        ["", "总分", 35, 35, 33],
        ["", "名次", "", 1, "—"]
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 35 1", "东李村 33 null"])
    expect(scoreOf(report).indicators.map(({ category }) => category)).toEqual([
      "组织管理",
      "组织管理",
      "环境"
    ])
    expect(codes(report)).toEqual(["veto E8"])
  })

  it("stands blank columns, blank rows and two titles", () => {
    const [report] = read(
      one("2025-11.xlsx", [
        ["", "", "附件2"],
        [],
        ["", "2025年11月考评表"],
        ["", "序号", "", "检查项目", "", "满分值", "柳荫社区", "", "东李村"],
        ["", 1, "", "卫生", "", 10, 9, "", "8"],
        [],
        ["", 2, "", "绿化", "", 5, 5, "", 5],
        ["", "", "", "总分", "", 15, 14, "", 13]
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 14 1", "东李村 13 2"])
    expect(scoreOf(report).skippedRows.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "1 title",
      "2 blank",
      "3 title",
      "6 blank",
      "8 total"
    ])
  })
})

describe("communities down the side", () => {
  it("reads one header row with the points in the headings", () => {
    const [report] = read(
      one("8月.xlsx", [
        ["2025年8月考核结果"],
        ["村居", "楼道卫生（10分）", "垃圾清运(20分)", "灭鼠10分", "总得分", "排名"],
        ["柳荫居委会", 9, 18, 10, 37, 3],
        ["东李", 10, 19.5, "8.5分", 38, 2],
        ["人民路", "/", 20, 10, 40, 1],
        ["全镇平均", 9, 9, 9, 9, ""]
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 37 3", "东李村 38 2", "人民路居委会 40 1"])
    expect(scoreOf(report).indicators.map(({ label, points }) => `${label} ${points}`)).toEqual([
      "楼道卫生 10",
      "垃圾清运 20",
      "灭鼠 10"
    ])
    expect(codes(report)).toEqual(["not_applicable_full_points B5"])
  })

  it("reads a header of three rows whose last row is the points", () => {
    const [report] = read(
      one(
        "9月.xls",
        [
          ["2025年9月考核"],
          ["序号", "单位", "环境卫生", "", "四害", "加分项", "总分", "名次"],
          ["", "", "楼道", "垃圾", "灭鼠", "", "", ""],
          ["", "满分", "10", "20", "10分", "5", "", ""],
          [1, "柳荫社区", 9, 18, 10, 1, 38, 1],
          [2, "东李村", 10, 17, 8, "", 35, 2]
        ],
        { merges: ["A2:A4", "B2:B3", "C2:D2", "F2:F3", "G2:G4", "H2:H4"] }
      )
    )
    expect(scoreOf(report).headerRows).toEqual([2, 3, 4])
    expect(standing(report)).toEqual(["柳荫社区 38 1", "东李村 35 2"])
    expect(scoreOf(report).schemeTerms.bonusMax).toBe("5")
    expect(codes(report)).toEqual([])
  })

  it("reads deductions from a csv and reasons by indicator", () => {
    const [report] = read(
      one("6月扣分.csv", [
        ["2025年6月各村（社区）扣分情况"],
        ["村（社区）", "楼道卫生(10分)", "垃圾清运(10分)", "扣分合计", "得分", "排名", "扣分原因"],
        ["柳荫", -1, "", 1, 19, 2, "楼道卫生：堆物"],
        ["东李村", "", -0.5, 0.5, 19.5, 1, "垃圾清运：满溢"],
        ["南关", "—", 2, 2, 18, 3, ""]
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 19 2", "东李村 19.5 1", "南关村 18 3"])
    expect(recordsOf.score(report)[1]?.items[1]?.reason).toBe("满溢")
    expect(codes(report)).toEqual([])
  })
})

describe("lists and blocks", () => {
  it("reads one line for every community and indicator", () => {
    const [report] = read(
      one("11月.csv", [
        ["2025年11月"],
        ["社区", "考核内容", "分值", "扣分", "扣分原因"],
        ["柳荫社区", "楼道卫生", 10, 1, "堆物"],
        ["柳荫社区", "垃圾清运", 20, "", ""],
        ["东李村", "楼道卫生", 10, "", ""],
        ["东李村", "垃圾清运", 20, 2, "满溢"]
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 29 1", "东李村 28 2"])
  })

  it("ranks communities that have a sheet each among one another", () => {
    const rows = (score: number) => [
      ["序号", "考核内容", "分值", "得分", "备注"],
      [1, "楼道卫生", 10, score, "堆物"],
      [2, "垃圾清运", 20, 20, ""]
    ]
    const report = only(
      read(
        file(
          "2025年12月得分.xlsx",
          sheet(rows(8), { name: "柳荫" }),
          sheet(rows(9), { name: "东李" }),
          sheet(rows(9), { name: "南关东" })
        )
      )
    )
    const records = report.sheets.flatMap((s) => (s.role === "data" ? s.records : []))
    expect(
      records.map((r) => ("rank" in r ? `${r.communityName} ${r.total} ${r.rank}` : ""))
    ).toEqual(["柳荫社区 28 3", "东李村 29 1", "南关东村 29 1"])
  })

  it("reads blocks stacked on one sheet, each under the name of its community", () => {
    const block = (name: string, ...marks: ReadonlyArray<string | number>) => [
      [name],
      ["序号", "考核内容", "分值", "扣分", "扣分原因"],
      [1, "楼道", 10, marks[0] ?? "", marks[1] ?? ""],
      [2, "垃圾", 10, marks[2] ?? "", marks[3] ?? ""],
      ["", "合计", 20, marks[4] ?? "", ""]
    ]
    const [report] = read(
      one("2025年3月扣分.xlsx", [
        ["2025年3月考核扣分表"],
        ...block("柳荫社区", 1, "堆物", "", "", 1),
        [],
        ...block("东李村", "", "", "-2", "满溢", 2)
      ])
    )
    expect(standing(report)).toEqual(["柳荫社区 19 1", "东李村 18 2"])
    expect(recordsOf.score(report)[1]?.items[1]?.reason).toBe("满溢")
    expect(codes(report)).toEqual([])
  })

  it("reads months on sheets of their own and leaves a summary alone", () => {
    const rows = (scores: ReadonlyArray<number>) => [
      ["项目", "分值", "柳荫", "东李"],
      ["卫生", 10, ...scores],
      ["绿化", 5, 5, 4]
    ]
    const report = only(
      read(
        file(
          "2025年上半年考核.xlsx",
          sheet(rows([9, 8]), { name: "1月" }),
          sheet(rows([7, 8]), { name: "2月" }),
          sheet(
            [
              ["社区", "1月", "2月", "平均"],
              ["柳荫", 14, 12, 13]
            ],
            { name: "汇总" }
          )
        )
      )
    )
    const periods = report.sheets.map((s) => ("period" in s ? s.period : s.role))
    expect(periods).toEqual(["2025-01", "2025-02", "ignore"])
  })
})
