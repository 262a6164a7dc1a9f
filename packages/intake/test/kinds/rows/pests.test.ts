/** How other offices hand out supplies and write down densities. */
import { readWorkbook } from "@aiwei/workbook/readWorkbook"
import { describe, expect, it } from "vitest"

import { townCodes } from "../../offices.ts"
import { dataOf, reportsOf } from "../../reports.ts"
import { gb18030 } from "./gb18030.ts"
import { lines, tableRead } from "./read.ts"

describe("supplies", () => {
  it("have their unit in a column of its own", () => {
    const got = tableRead("灭鼠药领取表.xlsx", [
      ["新城镇2026年春季灭鼠药领取登记"],
      ["序号", "领取单位", "品名", "规格", "单位", "领取数量", "领取时间", "领取人"],
      [1, "柳荫社区", "溴敌隆", "50g/袋", "袋", 200, "4.8", "张三"],
      [2, "东李村", "溴敌隆", "50g/袋", "千克", "约20", "4月9日", "王五"],
      [3, "〃", "粘鼠板", null, "张", "三百", 46_121, "王五"],
      ["合计", null, null, null, null, 520]
    ])
    expect(got.kind).toBe("drug_issue")
    expect(got.fields).toBe("seq community drug - unit quantity date signer")
    expect(lines(got, "communityName", "drug", "quantity", "unit", "date")).toEqual([
      "柳荫社区 溴敌隆 200 袋 2026-04-08",
      "东李村 溴敌隆 20 公斤 2026-04-09",
      "东李村 粘鼠板 300 张 2026-04-09"
    ])
    expect(got.said).toEqual(["approximate_number F4"])
  })
  it("have it in the heading, and 单位 is who took them", async () => {
    const text = [
      "日期,药品,数量（公斤）,单位,签收",
      "2026-4-8,毒饵,20.5,柳荫,张三",
      "2026-4-9,毒饵,1.2万,东李,王五",
      "2026-4-9,毒饵,2斤,东李,王五"
    ].join("\r\n")
    const read = await readWorkbook(gb18030(text), "发药.csv")
    const sheet = dataOf(reportsOf([townCodes, { path: "发药.csv", sha256: "x", read }])[1])
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      "date",
      "drug",
      "quantity",
      "community",
      "signer"
    ])
    expect(lines(sheet, "communityName", "quantity", "unit", "date")).toEqual([
      "柳荫社区 20.5 公斤 2026-04-08",
      "东李村 12000 公斤 2026-04-09",
      "东李村 2 斤 2026-04-09"
    ])
  })
  it("without any unit say so", () => {
    const got = tableRead("药品2026.xlsx", [
      ["药物名称", "数量", "社区"],
      ["毒饵", 30, "柳荫"],
      ["毒饵", "若干", "柳荫"]
    ])
    expect(lines(got, "quantity", "unit")).toEqual(["30 -", "- -"])
    expect(got.said).toEqual(["missing_unit B2", "invalid_number B3"])
  })
})

describe("densities", () => {
  it("under a heading of percents, of one pest that the headings name", () => {
    const got = tableRead("鼠密度监测2026.xlsx", [
      ["新城镇鼠密度监测表（灭前）"],
      ["监测日期", "监测点", "环境类型", "监测方法", "布夹数", "有效夹数", "捕鼠数", "捕获率（%）"],
      ["2026.3.5", "柳荫社区", "居民区", "夹夜法", 100, 98, 2, 2.04],
      ["3.6", "东李村", "农贸市场", "夹夜法", 50, 50, 1, 2],
      ["6月16日-6月22日", "南关村", "公园", "夹夜法", 100, 100, 3, 30],
      ["—", "南关东村", "公园", "夹夜法", "—", null, "--", "—"]
    ])
    expect(got.kind).toBe("density")
    expect(lines(got, "date", "phase", "pest", "placedUnit", "communityName")).toEqual([
      "2026-03-05 灭前 鼠 夹 柳荫社区",
      "2026-03-06 灭前 鼠 夹 东李村",
      "2026-06-16 灭前 鼠 夹 南关村",
      "- 灭前 鼠 夹 南关东村"
    ])
    expect(lines(got, "placed", "caught", "densityStated", "densityComputed")).toEqual([
      "100 2 0.0204 0.02",
      "50 1 0.02 0.02",
      "100 3 0.3 0.03",
      "- - - -"
    ])
    expect(got.said).toEqual(["several_dates A5", "density_mismatch H5"])
  })
  it("before and after under lines of their own; more than one a lamp is no percentage", () => {
    const got = tableRead("监测.csv", [
      ["序号", "病媒种类", "检查房间数", "阳性房间数", "阳性率", "社区"],
      ["灭前"],
      [1, "蟑螂", 100, 7, "7%", "柳荫"],
      ["灭后"],
      [1, "蟑螂", 100, 1, 0.01, "柳荫"],
      [2, "蚊", "20盏", 30, 1.5, "东李"]
    ])
    expect(lines(got, "phase", "pest", "placed", "placedUnit", "densityStated")).toEqual([
      "灭前 蟑螂 100 房间 0.07",
      "灭后 蟑螂 100 房间 0.01",
      "灭后 蚊 20 盏 1.5"
    ])
    expect(got.said).toEqual([])
  })
  it("before and after beside one another are two records of a row", () => {
    const got = tableRead(
      "密度2026.xlsx",
      [
        ["社区", "病媒种类", "监测方法", "灭前", null, null, "灭后", null, null],
        [null, null, null, "布放数", "捕获数", "密度", "布放数", "捕获数", "密度"],
        ["柳荫", "鼠", "夹夜法", 100, 5, "5%", 200, 2, "2%"]
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"]
    )
    expect(lines(got, "phase", "communityName", "placed", "caught", "densityStated")).toEqual([
      "灭前 柳荫社区 100 5 0.05",
      "灭后 柳荫社区 200 2 0.02"
    ])
    expect(got.said).toEqual(["density_mismatch I3"])
    expect(got.fields).toBe(
      "community pest method placed caught densityStated placed caught densityStated"
    )
  })
})
