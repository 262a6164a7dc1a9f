/** What is worked out from a score sheet, whatever its layout: terms, months, scheme, communities. */
import { describe, expect, it } from "vitest"

import { file, sheet } from "../book.ts"
import { one, townCodes } from "../offices.ts"
import { codes, recordsOf, reportsOf, scoreOf, standing } from "../reports.ts"

const simple = (title: string) => [
  [title],
  ["项目", "分值", "柳荫", "东李"],
  ["卫生", 10, 9, 8],
  ["绿化", 5, 5, 4]
]

describe("the scheme", () => {
  it("knows short names in another order and another layout", () => {
    const march = one("三.xlsx", [
      ["2025年3月份考核评分表"],
      ["序号", "类别", "考核内容", "分值", "柳荫", "东李"],
      [1, "组织管理", "组织机构健全", 5, 5, 4],
      [2, "组织管理", "例会制度落实", 5, 5, 5],
      [3, "环境卫生", "楼道卫生无堆物", 10, 9, 8],
      [4, "环境卫生", "垃圾日产日清", 10, 9, 8]
    ])
    const april = one(
      "一.xlsx",
      [
        ["社区创卫考核汇总（4月）"],
        ["序号", "社区", "环境卫生（20分）", "", "", "组织管理（10分）", "", "总分"],
        [
          "",
          "",
          "楼道卫生\n（10分）",
          "日产日清（10分）",
          "小计",
          "例会（5分）",
          "机构（5分）",
          ""
        ],
        [1, "柳荫社区居委会", 9, 9, 18, 5, 5, 28],
        [2, "东李村", 8, 8, 16, 5, 4, 25]
      ],
      { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:H3"] }
    )
    const [later] = reportsOf([april, march, townCodes])
    expect(later?.period).toBe("2025-04")
    expect(scoreOf(later).columns.map(({ field }) => field)).toEqual([
      "seq",
      "community",
      "points:I03",
      "points:I04",
      null,
      "points:I02",
      "points:I01",
      "statedTotal"
    ])
    expect(codes(later)).toEqual([])
  })

  it("resolves a later file against the database alone", () => {
    const known = {
      communities: [
        { code: "1", name: "柳荫社区", aliases: [] },
        { code: "2", name: "东李村", aliases: [] }
      ],
      people: [],
      indicators: [
        {
          itemCode: "I01",
          category: null,
          name: "背街道路清扫保洁",
          labels: ["道路保洁"],
          points: "10"
        },
        { itemCode: "I02", category: null, name: "卫生死角清理", labels: [], points: "10" }
      ],
      office: { name: null, year: 2025 }
    }
    const later = one("12月.xlsx", [
      ["单位", "卫生死角（10分）", "道路保洁（10分）"],
      ["柳荫", 9, 8],
      ["东李村", 9, 9]
    ])
    const [report] = reportsOf([later], { known })
    expect(report?.period).toBe("2025-12")
    expect(scoreOf(report).indicators.map(({ itemCode }) => itemCode)).toEqual(["I02", "I01"])
  })

  it("lends its points to a sheet whose headings have none", () => {
    const rows = [
      ["社区", "卫生", "绿化", "控烟", "总分", "名次"],
      ["柳荫", 9, 5, 5, 19, 1],
      ["东李", 8, 5, "/", 18, 2]
    ]
    const march = one("2025年1月.xlsx", [
      ["项目", "分值", "柳荫", "东李"],
      ["卫生", 10, 9, 8],
      ["绿化", 5, 5, 4],
      ["控烟", 5, 5, 5]
    ])
    const [, , later] = reportsOf([townCodes, march, one("2025年2月考核.xlsx", rows)])
    expect(standing(later)).toEqual(["柳荫社区 19 1", "东李村 18 2"])
    expect(scoreOf(later).schemeTerms.total).toBe("20")
    expect(reportsOf([townCodes, one("2025年2月考核.xlsx", rows)])[1]?.outcome).toBe("reject")
  })

  it("reports an indicator nobody knew before", () => {
    const [, , later] = reportsOf([
      townCodes,
      one("2025年1月.xlsx", simple("考核")),
      one("2025年2月.xlsx", [
        ["项目", "分值", "柳荫", "东李"],
        ["卫生", 10, 9, 8],
        ["控烟宣传", 20, 5, 4]
      ])
    ])
    expect(scoreOf(later).indicators.map(({ itemCode }) => itemCode)).toEqual(["I01", "I03"])
    expect(codes(later)).toEqual(["new_indicator A3"])
  })
})

describe("what does not apply", () => {
  const rows = (note: string) => [
    ["考核类别", "考核内容", "满分", "柳荫", "东李", "南关"],
    ["A", "a1", 60, 50, 60, "/"],
    ["", "a2", 60, 60, "/", 30],
    ["加分", "", "≤5", 6, "", ""],
    [note]
  ]
  it("is left out and rebased when the note says so", () => {
    const [, report] = reportsOf([
      townCodes,
      one("2025-09.xlsx", rows("说明：“/”表示无此项，不计入总分，按比例折算。"))
    ])
    expect(standing(report)).toEqual(["柳荫社区 115 2", "东李村 120 1", "南关村 60 3"])
    expect(recordsOf.score(report)[2]?.items[0]).toMatchObject({
      points: null,
      notApplicable: true
    })
  })
  it("may be a dash, when the note says that of a dash", () => {
    const dashed = [
      ["项目", "分值", "柳荫", "东李"],
      ["卫生", 10, 9, "—"],
      ["绿化", 5, 5, 4]
    ]
    const told = one("2025年8月.xlsx", [...dashed, ["注：“—”表示无此项，按满分计。"]])
    expect(codes(reportsOf([townCodes, told])[1])).toEqual(["not_applicable_full_points D2"])
    const untold = one("2025年8月.xlsx", dashed)
    expect(codes(reportsOf([townCodes, untold])[1])).toEqual(["not_applicable_full_points D2"])
  })
  it("is no dash where the note keeps another mark for it", () => {
    const rows = [
      ["项目", "分值", "柳荫", "东李"],
      ["卫生", 10, "/", "—"],
      ["绿化", 5, 5, 4],
      ["注：“/”表示无此项，按满分计。"]
    ]
    const [, report] = reportsOf([townCodes, one("2025年8月.xlsx", rows)])
    expect(codes(report).toSorted()).toEqual(["missing_points D2", "not_applicable_full_points C2"])
  })
  it("is full points when the note says so, and when nothing does", () => {
    for (const note of ["注：“/”按满分计。", "注：无。"]) {
      const [, report] = reportsOf([townCodes, one("2025-09.xlsx", rows(note))])
      expect(standing(report)).toEqual(["柳荫社区 115 2", "东李村 120 1", "南关村 90 3"])
      expect(codes(report)).toEqual([
        "not_applicable_full_points E3",
        "not_applicable_full_points F2"
      ])
    }
  })
})

describe("the month", () => {
  it("is left open by the day of handing in, and then the hint settles it", () => {
    const sheetOf = one("考核.xlsx", [
      ["考核评分表"],
      ["填报日期：2025年8月3日"],
      ...simple("").slice(1)
    ])
    expect(reportsOf([townCodes, sheetOf])[1]).toMatchObject({
      outcome: "reject",
      code: "period_unknown"
    })
    expect(reportsOf([townCodes, sheetOf], { hints: { period: "2025-07" } })[1]?.period).toBe(
      "2025-07"
    )
  })
  it.each([
    ["二〇二五年三月评分表", "考核.xlsx", "2025-03"],
    ["2025年度考核", "11月得分.xlsx", "2025-11"],
    ["考核", "2025.06.xlsx", "2025-06"],
    ["2025-04考核", "x.xlsx", "2025-04"]
  ])("of %s in %s is %s", (title, path, period) => {
    expect(
      reportsOf([townCodes, one(path, simple(title))], { hints: { period: "2020-01" } })[1]?.period
    ).toBe(period)
  })
  it("of the title wins over the file's name and says so", () => {
    const [, report] = reportsOf([townCodes, one("2025年5月.xlsx", simple("2025年4月考核"))])
    expect(report?.period).toBe("2025-04")
    expect(codes(report)).toEqual(["period_conflict A1"])
  })
})

describe("communities", () => {
  it("are learnt from the heads of a score sheet when nobody knows any", () => {
    const rows = [
      ["考核评分表"],
      ["项目", "分值", "各村得分", "", "", ""],
      ["", "", "甲村", "乙村", "丙社区", "丁家庄"],
      ["卫生", 10, 9, 8, 7, 6],
      ["总分", "", 9, 8, 7, 6]
    ]
    const [report] = reportsOf([
      one("二〇二五年三月.xlsx", rows, { merges: ["C2:F2", "A2:A3", "B2:B3"] })
    ])
    expect(standing(report)).toEqual(["甲村 9 1", "乙村 8 2", "丙社区 7 3", "丁家庄 6 4"])
    expect(recordsOf.score(report).every(({ communityCode }) => communityCode === null)).toBe(true)
  })
  it("nobody knows are kept by name, suggested, never guessed", () => {
    const [, report] = reportsOf([
      townCodes,
      one("2025-10.xlsx", [
        ["社区", "卫生（10分）", "绿化（5分）"],
        ["柳荫", 9, 5],
        ["北关村", 8, 5],
        ["南关", "8", "5"]
      ])
    ])
    expect(recordsOf.score(report)[1]).toMatchObject({
      communityCode: null,
      communityName: "北关村"
    })
    expect(codes(report)).toEqual(["unresolved_community A3"])
  })
})

describe("what an office got wrong", () => {
  const rows = [
    ["单位", "楼道(10分)", "垃圾(5分)", "加分(≤2分)", "一票否决", "合计", "名次", "备注"],
    ["柳荫", 9, 4, 3, "", 15.000000000000002, 2, "加分：现场会"],
    ["东李村", 10, 4, "", "√", 14, "—", ""],
    ["南关", "10", "5", "", "", 16, 1, ""],
    ["南关东村", "缺", 5, "", "", 5, "", ""]
  ]
  it("is reported with its cell, and float tails are no mistake", () => {
    const book = file(
      "2025年6月考核.xlsx",
      sheet(rows, { name: "正式" }),
      sheet(rows, { name: "备份" })
    )
    const [, report] = reportsOf([townCodes, book])
    expect(standing(report)).toEqual([
      "柳荫社区 15 1",
      "东李村 14 null",
      "南关村 15 1",
      "南关东村 5 null"
    ])
    expect(codes(report).toSorted()).toEqual([
      "invalid_points B5",
      "rank_mismatch G2",
      "total_mismatch F4",
      "veto E3"
    ])
    expect(report?.sheets[1]).toMatchObject({ role: "ignore" })
    expect(recordsOf.score(report)[0]?.bonus).toMatchObject({ points: "3", reason: "现场会" })
  })
  it("stops a score sheet with a broken formula, cell by cell", () => {
    const broken = one("2025年6月.xlsx", [
      ...rows.slice(0, 2),
      ["东李村", { value: null, error: "#REF!" }, 4]
    ])
    const [, report] = reportsOf([townCodes, broken])
    expect(report).toMatchObject({ outcome: "reject", code: "formula_error", kind: "score" })
    expect(report?.errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["cell_error B3"])
  })
})
