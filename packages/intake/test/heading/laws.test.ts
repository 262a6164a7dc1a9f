/**
 * Laws of finding and naming columns: rows of titles above, blank columns between, columns in another order
 * or under another name never change what is read.
 */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

import type { Value } from "../book.ts"
import { one, townCodes, townRoster } from "../offices.ts"
import { dataOf, reportsOf } from "../reports.ts"

type Rows = ReadonlyArray<ReadonlyArray<Value>>

const titles = [
  "新城镇爱国卫生工作用表",
  "填报单位：新城镇爱卫办",
  "说明：本表一式两份",
  "填报日期：2025年3月5日"
]

const bare = (record: object): object => {
  const { row: _row, col: _col, seq: _seq, ...rest } = record as Record<string, unknown>
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) =>
      /^(?:cell|.*Cell)$/u.test(key) ? undefined : value
    )
  ) as object
}

const recordsIn = (name: string, rows: Rows): ReadonlyArray<object> => {
  const report = reportsOf([townCodes, townRoster, one(name, rows)])[2]
  return dataOf(report).records.map(bare)
}

const permuted = (rows: Rows, order: ReadonlyArray<number>): Rows =>
  rows.map((row) => order.map((from) => row[from] ?? null))

const withBlanks = (rows: Rows, gaps: ReadonlyArray<boolean>): Rows =>
  rows.map((row) =>
    row.flatMap((value, i): ReadonlyArray<Value> => (gaps[i] === true ? [null, value] : [value]))
  )

const renamed = (
  rows: Rows,
  words: ReadonlyArray<ReadonlyArray<string>>,
  picks: ReadonlyArray<number>
): Rows => {
  const [, ...rest] = rows
  const header = words.map((all, i) => all[(picks[i] ?? 0) % all.length] ?? "")
  return [header, ...rest]
}

interface Case {
  readonly name: string
  readonly rows: Rows
  readonly words: ReadonlyArray<ReadonlyArray<string>>
}

const cases: ReadonlyArray<Case> = [
  {
    name: "楼栋底册.xlsx",
    rows: [
      ["社区", "小区名称", "楼号", "单元数", "户数", "物业", "包户干部"],
      ["柳荫", "阳光花园", "1号楼", "三个单元", "36户", "阳光物业公司", "赵六"],
      ["东李村", "月光小区", "2#", 2, 24, "无", "张三"],
      ["南关东", "月光小区", "甲3", 2, 20, "社区代管", "张三"]
    ],
    words: [
      ["社区", "所属村居", "所在社区", "村（社区）"],
      ["小区名称", "院落", "小区（院落）", "所属小区"],
      ["楼号", "楼栋号", "栋号", "幢号"],
      ["单元数", "单元个数", "单 元 数"],
      ["户数", "居民户数", "总户数（户）"],
      ["物业", "物业公司", "物业\n管理情况"],
      ["包户干部", "包楼干部", "责任人", "楼长"]
    ]
  },
  {
    name: "名册.xlsx",
    rows: [
      ["姓名", "性别", "出生年月", "职务", "联系电话", "所属社区"],
      ["孙 七", "男", "1977.07", "主任", "138-0000-1240", "柳荫社区"],
      ["周九", "女", "85年3月", "网格员", "1380000124", "南关村委会"],
      ["吴十", "女", "1990-12", "科员", "13800001242.0", "镇爱卫办"]
    ],
    words: [
      ["姓名", "姓　名", "人员姓名"],
      ["性别", "性 别"],
      ["出生年月", "出生日期", "出生\n年月"],
      ["职务", "职务/岗位", "现任职务", "岗位"],
      ["联系电话", "手机号码", "联系方式", "电话"],
      ["所属社区", "所在单位", "所在村（社区）", "工作单位"]
    ]
  },
  {
    name: "2025年3月考核.xlsx",
    rows: [
      ["单位", "楼道卫生（10分）", "垃圾清运（20分）", "灭鼠（5分）", "加分", "总分", "名次"],
      ["柳荫", 9, "18分", 5, 1, 33, 2],
      ["东李村", 10, 20, "４．５", "", 34.5, 1],
      ["南关东", 8, 17, 5, "", 30, 3]
    ],
    words: [
      ["单位", "社区", "村居", "被考核单位"],
      ["楼道卫生（10分）", "楼道卫生10分", "楼道卫生\n(10分)"],
      ["垃圾清运（20分）", "垃圾清运（分值：20分）"],
      ["灭鼠（5分）", "灭鼠(５分)"],
      ["加分", "加分项", "奖励分"],
      ["总分", "合计", "最终得分", "得分"],
      ["名次", "排名", "位次"]
    ]
  }
]

const order = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, i) => i),
    { minLength: length }
  )

describe.each(cases)("$name", ({ name, rows, words }) => {
  const wanted = recordsIn(name, rows)
  const width = words.length
  const runs = { numRuns: 40 }

  it("has its records", () => {
    expect(wanted).toHaveLength(rows.length - 1)
  })
  it("is the same under any titles and notes", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(titles), (above) => {
        expect(recordsIn(name, [...above.map((text) => [text]), ...rows])).toEqual(wanted)
      }),
      runs
    )
  })
  it("is the same with its columns in any order", () => {
    fc.assert(
      fc.property(order(width), (columns) => {
        const got = recordsIn(name, permuted(rows, columns))
        // Indicators are numbered in the order in which they stand.
        if (name.includes("考核")) expect(got.map(totals)).toEqual(wanted.map(totals))
        else expect(got).toEqual(wanted)
      }),
      runs
    )
  })
  it("is the same with blank columns between", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: width, maxLength: width }), (gaps) => {
        expect(recordsIn(name, withBlanks(rows, gaps))).toEqual(wanted)
      }),
      runs
    )
  })
  it("is the same under every other name of its columns", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: width, maxLength: width }), (picks) => {
        expect(recordsIn(name, renamed(rows, words, picks))).toEqual(wanted)
      }),
      runs
    )
  })
})

const totals = (record: object): unknown => {
  const { communityName, total, rank } = record as Record<string, unknown>
  return [communityName, total, rank]
}
