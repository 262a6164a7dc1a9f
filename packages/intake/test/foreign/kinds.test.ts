/** Every kind of value a cell can be, each with what it does to the score. */
import { writeXlsx } from "@aiwei/workbook/writeWorkbook"
import { assert, describe, it } from "vitest"

import { assertLeavesAddUp, plainMap, plainScheme, scored, written } from "./tables.ts"

const scheme = `
layout: 1
name: 各种规则
status: proposal
from: 2026-01
total: 100
bonusMax: 3
penaltyMax: 2
vetoes:
  - { code: fire, text: 火灾, effect: { kind: zero } }
indicators:
  - { code: band, category: a, name: 分档, worth: 20, missing: exclude, earning: { kind: graded, bands: [{ name: 好, from: 10, to: 20 }, { name: 差, from: 0, to: 9 }] } }
  - { code: two, category: a, name: 两方, worth: 20, missing: exclude, earning: { kind: scorers, scorers: [{ code: office, name: 爱卫办, weight: 3 }, { code: market, name: 市场, weight: 1 }] } }
  - { code: known, category: a, name: 知晓率, worth: 20, missing: exclude, earning: { kind: linear, full: 90, none: 50 } }
  - { code: list, category: a, name: 检查表, worth: 20, missing: exclude, earning: { kind: checklist, items: [{ code: board, text: 宣传栏, points: 12 }, { code: plan, text: 计划, points: 8 }] } }
  - { code: sign, category: a, name: 标识, worth: 20, missing: exclude, deductions: [{ kind: fixedIfMissing, code: none, text: 无标识, points: 5 }, { kind: perOccurrence, code: end, text: 烟头, points: 0.5 }, { kind: stated, code: other, text: 其他 }] }
`
const map = (...reads: ReadonlyArray<string>) => `
layout: 1
inputs: { t: {} }
unit: 社区
read:
${reads.map((read) => `  - ${read}`).join("\n")}
`

let made = 0
const scoreOf = async (
  reads: ReadonlyArray<string>,
  heads: string,
  ...lines: ReadonlyArray<string>
) => {
  const table = written(`kind${(made += 1)}.csv`, [heads, ...lines].join("\n"))
  const answer = await scored({ scheme, map: map(...reads), inputs: [table] })
  assertLeavesAddUp(answer.rows)
  const byUnit = answer.rows.toSorted((a, b) => (a.unit < b.unit ? -1 : 1))
  return {
    ...answer,
    scores: byUnit.map(({ score }) => score),
    statuses: byUnit.map(({ status }) => status)
  }
}

describe("earned", () => {
  it("score: in a band, and by several scorers with their weights", async () => {
    const band = await scoreOf(
      ["{ as: score, column: 分, indicator: band }"],
      "社区,分",
      "a,15",
      "b,9.5",
      "c,21"
    )
    assert.deepStrictEqual(band.scores, ["75", null, null])
    assert.deepStrictEqual(
      band.told.map(({ code, cell }) => [code, cell]),
      [
        ["valueUnused", "B3"],
        ["valueUnused", "B4"]
      ]
    )
    const two = [
      "{ as: score, column: 甲, indicator: two, scorer: office }",
      "{ as: score, column: 乙, indicator: two, scorer: market }"
    ]
    const both = await scoreOf(two, "社区,甲,乙", "a,20,12", "b,,10")
    assert.deepStrictEqual(both.scores, ["90", "50"])
    const named = await scoreOf(
      ["{ as: score, column: 分, indicator: 两方, scorer: { column: 谁 } }"],
      "社区,谁,分",
      "a,office,20",
      "a,market,12"
    )
    assert.deepStrictEqual(named.scores, ["90"])
  })

  it("measured and share: numbers, per cent, so many of so many", async () => {
    const known = "{ as: measured, column: 率, indicator: known }"
    assert.deepStrictEqual(
      (await scoreOf([known], "社区,率", "a,70", "b,92 %", 'c,"50,0"', "d,")).scores,
      ["50", "100", "0", null]
    )
    const share = ["{ as: share, column: 知道, of: 问了, indicator: known }"]
    assert.deepStrictEqual(
      (await scoreOf(share, "社区,知道,问了", "a,7,10", "b,0,0", "c,11,10")).scores,
      ["50", null, null]
    )
    assert.deepStrictEqual(
      (await scoreOf(["{ as: share, column: 率, indicator: known }"], "社区,率", "a,7/10")).scores,
      ["50"]
    )
  })

  it("checked: a list in a cell, or a column for each item", async () => {
    const list = await scoreOf(
      ["{ as: checked, column: 有, indicator: list }"],
      "社区,有",
      "a,board；plan",
      "b,plan",
      "c,别的"
    )
    assert.deepStrictEqual(list.scores, ["100", "40", null])
    const items = [
      "{ as: checked, column: 栏, indicator: list, item: board }",
      "{ as: checked, column: 计划, indicator: list, item: plan }"
    ]
    assert.deepStrictEqual(
      (await scoreOf(items, "社区,栏,计划", "a,是,√", "b,否,有", "c,否,否", "d,也许,是")).scores,
      ["100", "40", "0", null]
    )
  })
})

describe("taken away", () => {
  it("absent, times and lost, each by its rule", async () => {
    const reads = [
      "{ as: absent, column: 无标识, indicator: sign }",
      "{ as: times, column: 烟头, indicator: sign }",
      "{ as: lost, column: 其他, indicator: sign, minus: true }"
    ]
    const { scores, told } = await scoreOf(
      reads,
      "社区,无标识,烟头,其他",
      "a,是,2,-1",
      "b,否,0,",
      "c,,1.5,",
      "d,,,1"
    )
    assert.deepStrictEqual(scores, ["65", "100", null, null])
    assert.deepStrictEqual(
      told.map(({ code, cell }) => [code, cell]),
      [
        ["valueUnreadable", "C4"],
        ["valueUnreadable", "D5"]
      ]
    )
  })

  it("beside the lines: bonus and penalty up to their caps, a veto to zero", async () => {
    const reads = [
      "{ as: absent, column: 无标识, indicator: sign }",
      "{ as: bonus, column: 加 }",
      "{ as: penalty, column: 减 }",
      "{ as: veto, column: 否决 }"
    ]
    const { scores, statuses, told } = await scoreOf(
      reads,
      "社区,无标识,加,减,否决",
      "a,否,5,,",
      "b,否,1,9,否",
      "c,否,1,,fire",
      "d,否,,,是",
      "e,否,,,水灾"
    )
    assert.deepStrictEqual(scores, ["103", "99", "0", "0", null])
    assert.deepStrictEqual(statuses, ["scored", "scored", "vetoed", "vetoed", "notScored"])
    assert.deepStrictEqual(
      told.map(({ code, cell }) => [code, cell]),
      [["vetoUnknown", "E6"]]
    )
  })
})

describe("tables", () => {
  it("a workbook's days, numbers and shares are what its cells show", async () => {
    const bytes = await writeXlsx([
      {
        name: "表",
        rows: [
          ["社区", "率"],
          ["a", 70],
          ["b", 92.30000000000001]
        ]
      }
    ])
    const table = written("book.xlsx", bytes)
    const { rows, inputs, told } = await scored({
      scheme,
      map: map("{ as: measured, column: 率, indicator: known }"),
      inputs: [table]
    })
    assert.deepStrictEqual(
      rows.map(({ unit, score }) => [unit, score]),
      [
        ["b", "100"],
        ["a", "50"]
      ]
    )
    assert.deepStrictEqual([inputs[0]?.format, inputs[0]?.sheet, told.length], ["xlsx", "表", 0])
  })

  it("without headings columns are letters, and rows can be chosen by number and day", async () => {
    const table = written(
      "bare.csv",
      "东社区,1,2026-04-01\n西社区,2,2026-04-09\n南社区,3,2026-05-01\n"
    )
    const bare = plainMap
      .replace("{ scores: {} }", "{ scores: { header: 0 } }")
      .replace("社区", "A")
      .replace("column: 扣分", "column: B")
    const chosen = async (where: string) => {
      const { rows } = await scored({
        scheme: plainScheme,
        map: `${bare}where: [${where}]\n`,
        inputs: [table]
      })
      return rows.map(({ unit }) => unit)
    }
    assert.deepStrictEqual(await chosen(""), ["东社区", "西社区", "南社区"])
    assert.deepStrictEqual(await chosen("{ column: B, from: 2 }"), ["西社区", "南社区"])
    assert.deepStrictEqual(await chosen("{ column: B, to: 2 }"), ["东社区", "西社区"])
    assert.deepStrictEqual(await chosen('{ column: C, from: "2026-04-02", to: "2026-04-30" }'), [
      "西社区"
    ])
    assert.deepStrictEqual(
      await chosen("{ column: A, isNot: [东社区] }, { column: B, is: ['3', '1'] }"),
      ["南社区"]
    )
    assert.deepStrictEqual(await chosen("{ column: B, empty: true }"), [])
  })

  it("rows of one unit that name two groups are told", async () => {
    const table = written("groups.csv", "社区,扣分,组\n东社区,1,甲\n东社区,1,乙\n")
    const { rows, told } = await scored({
      scheme: plainScheme,
      map: `${plainMap}group: 组\n`,
      inputs: [table]
    })
    assert.deepStrictEqual(
      rows.map(({ score, why }) => [score, why]),
      [[null, "faulty"]]
    )
    assert.deepStrictEqual(
      told.map(({ code, cell }) => [code, cell]),
      [["differsInUnit", "C3"]]
    )
  })
})
