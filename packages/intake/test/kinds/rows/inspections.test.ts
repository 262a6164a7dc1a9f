/** How other offices keep their daily checks and their lists of problems. */
import { describe, expect, it } from "vitest"

import { file, sheet } from "../../book.ts"
import { townCodes, townRoster } from "../../offices.ts"
import { reportsOf } from "../../reports.ts"
import { lines, tableRead } from "./read.ts"

describe("daily checks", () => {
  it("under headings of two rows, with 5日, 下 and marks for 同上", () => {
    const got = tableRead(
      "东片3月.xlsx",
      [
        ["新城镇2026年3月巡查记录"],
        ["检查时间", null, "受检单位", "检查部位", "检查情况", null, "扣分值", "巡查人员"],
        ["日期", "时段", null, null, "存在问题", "处理结果", null, null],
        ["3.5", "上午", "柳荫", "甲院3号楼", "楼道堆物", "当场清理", "扣0.5", "张三"],
        [null, "下午", "东李村", "村口", "无问题", "/", null, "张三、王五"],
        ["6日", "下", "南关村委会", "村委会", "旱厕脏", "限3日", 1, "〃"],
        ["合计", null, null, null, null, null, 1.5]
      ],
      ["A2:B2", "E2:F2", "C2:C3", "D2:D3", "G2:G3", "H2:H3"]
    )
    expect(got.kind).toBe("daily_check")
    expect(lines(got, "date", "period", "communityName", "problem", "deduction")).toEqual([
      "2026-03-05 上午 柳荫社区 楼道堆物 0.5",
      "2026-03-05 下午 东李村 - -",
      "2026-03-06 下午 南关村 旱厕脏 1"
    ])
    expect(lines(got, "inspectors", "inspectorRosterRows")).toEqual([
      '["张三"] [4]',
      '["张三","王五"] [4,6]',
      '["张三","王五"] [4,7]'
    ])
    expect(got.said).toEqual([])
  })
  it("in another order, with the session and the hour in the date", () => {
    const got = tableRead("日检.csv", [
      ["巡查员", "问题描述", "点位", "村居", "巡查日期", "备注"],
      ["张 三", "正常", "广场", "柳荫社区", "20260305", null],
      ["同上", "垃圾未清运", null, null, "260306", "已拍照"],
      ["赵六", "无", "桥头", "南关东", "2026年3月7日 上午9:30", null],
      ["赵六", "积水", "桥头", "西王", "2026.2.29", null]
    ])
    expect(lines(got, "date", "time", "period", "place", "communityName", "problem")).toEqual([
      "2026-03-05 - - 广场 柳荫社区 -",
      "2026-03-06 - - 广场 柳荫社区 垃圾未清运",
      "2026-03-07 09:30 上午 桥头 南关东村 -",
      "- - - 桥头 - 积水"
    ])
    expect(got.said).toEqual(["unresolved_community D5", "invalid_date E5"])
  })
  it("on a sheet for each community, whose name is the sheet's", () => {
    const rows = (place: string) => [
      [`${place}一天两检记录表`],
      ["序号", "日期", "上午/下午", "检查地点", "发现问题", "整改情况", "检查人"],
      [1, { value: 46_086, day: "2026-03-05" }, "上午", "甲院", "小广告", "已清除", "张三"]
    ]
    const sheets = ["柳荫社区", "东李村"].map((name) => sheet(rows(name), { name }))
    const report = reportsOf([townCodes, townRoster, file("两检.xlsx", ...sheets)])[2]
    const names = (report?.sheets ?? []).flatMap((s) =>
      s.role === "data" ? lines(s, "communityName", "date") : []
    )
    expect(names).toEqual(["柳荫社区 2026-03-05", "东李村 2026-03-05"])
  })
  it("of another month than the title's are kept and told", () => {
    const got = tableRead("巡查.xlsx", [
      ["2026年3月巡查台账"],
      ["日期", "地点", "检查人", "存在问题"],
      ["2026.4.1", "甲院", "张三", "堆物"],
      ["3.32", "甲院", "张三", "堆物"]
    ])
    expect(lines(got, "date")).toEqual(["2026-04-01", "-"])
    expect(got.said).toEqual(["date_out_of_period A3", "invalid_date A4"])
  })
  it("that lost the zero of their day are settled by the days around, or left open with both", () => {
    const head = ["日期", "地点", "检查人", "存在问题"]
    const row = (day: number) => [day, "甲院", "张三", "堆物"]
    const got = tableRead("巡查2026年3月.xlsx", [head, row(3.9), row(3.1), row(3.11)])
    expect(lines(got, "date")).toEqual(["2026-03-09", "2026-03-10", "2026-03-11"])
    expect(got.said).toEqual(["ambiguous_date A3"])
    const open = tableRead("巡查2026年3月.xlsx", [head, row(3.1), row(3.15)])
    expect(lines(open, "date")).toEqual(["-", "2026-03-15"])
    expect(open.sheet.errors[0]?.["candidates"]).toEqual(["2026-03-01", "2026-03-10"])
  })
})

describe("problems to be put right", () => {
  it("answered for by units that are communities, with deadlines of every sort", () => {
    const got = tableRead("问题清单.xlsx", [
      ["新城镇市级督查问题整改清单"],
      ["填报单位：新城镇", null, null, null, "2026年6月1日"],
      [
        "序号",
        "问题来源",
        "督查时间",
        "问题点位",
        "存在问题",
        "责任单位",
        "责任人",
        "整改措施",
        "要求完成时间",
        "实际完成时间",
        "是否完成",
        "备注"
      ],
      [
        1,
        "市检",
        "5月12日",
        "菜市场",
        "占道",
        "人民路居委会",
        "张三",
        "管",
        "5月底前",
        "5.20",
        "是"
      ],
      [2, "暗访", "5月13日", "甲院", "堆物", "柳荫社区", "李四", "清", "立行立改", "已完成", "√"],
      [3, "自查", 46_155, "村口", "旱厕", "东李村", "王五", "改", "长期", null, "否"],
      [4, "国检", "5.1", "桥头", "积水", "南关村", "王五", null, "7个工作日", "2026-05-08"]
    ])
    expect(got.kind).toBe("rectification")
    expect(got.fields).toBe(
      "seq - foundDate place problem community responsible - deadline doneDate status remark"
    )
    expect(lines(got, "foundDate", "communityName", "deadline", "doneDate", "status")).toEqual([
      "2026-05-12 人民路居委会 2026-05-31 2026-05-20 closed",
      "2026-05-13 柳荫社区 2026-05-13 - closed",
      "2026-05-13 东李村 - - open",
      "2026-05-01 南关村 2026-05-12 2026-05-08 closed"
    ])
    expect(got.said).toEqual(["closed_without_date K5"])
  })
  it("found in December may be done in January", () => {
    const got = tableRead("整改.xlsx", [
      ["2025年问题整改台账"],
      ["发现日期", "社区", "问题", "整改时限", "完成日期", "状态"],
      ["12月28日", "柳荫", "堆物", "1月5日", "1月3日", "已整改"]
    ])
    expect(lines(got, "foundDate", "deadline", "doneDate")).toEqual([
      "2025-12-28 2026-01-05 2026-01-03"
    ])
    expect(got.said).toEqual([])
  })
  it("in a bare list", () => {
    const got = tableRead("整改.csv", [
      ["社区", "问题", "整改时限", "整改状态", "发现日期"],
      ["柳荫", "小广告", "3天", "整改中", "2026.3.1"],
      ["东李", "积水", "24小时内", "已销号", "2026.3.2"],
      ["南关村", "堆物", "12.30", "未整改", "2026.3.3"],
      ["同上", "油污", "三日内", "看情况", null]
    ])
    expect(lines(got, "communityName", "foundDate", "deadline", "status")).toEqual([
      "柳荫社区 2026-03-01 2026-03-04 open",
      "东李村 2026-03-02 2026-03-03 closed",
      "南关村 2026-03-03 2026-12-30 open",
      "南关村 - - open"
    ])
    expect(got.said).toEqual(["unknown_status D5", "deadline_without_start C5"])
  })
})
