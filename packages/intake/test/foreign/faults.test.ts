/** What is wrong with a mapping or a table is told with its place, in both languages, all of it at once. */
import { assert, describe, it } from "vitest"

import { faultsOf, plainMap, plainScheme, scored, written } from "./tables.ts"

const table = (name: string, ...rows: ReadonlyArray<string>) => written(name, rows.join("\n"))
const clean = table("fine.csv", "社区,扣分", "东社区,1")

const codes = (faults: ReadonlyArray<{ readonly code: string; readonly line: number | null }>) =>
  faults.map(({ code, line }) => [code, line])

describe("a mapping file", () => {
  const faulty = (map: string, ...inputs: ReadonlyArray<string>) =>
    faultsOf({ scheme: plainScheme, map, inputs: inputs.length === 0 ? [clean] : inputs })

  it("names all that is not of its shape, each with its line", async () => {
    const faults = await faulty(
      [
        "layout: 2",
        "inputs: { a: {} }",
        "unit: 社区",
        "extra: 1",
        "read:",
        "  - { as: guess, column: 扣分 }"
      ].join("\n")
    )
    assert.sameDeepMembers(codes(faults), [
      ["notTheShape", 1],
      ["notTheShape", 4],
      ["notTheShape", 6]
    ])
  })

  it("two inputs of one name, and text that is no YAML", async () => {
    const twice = await faulty("layout: 1\ninputs:\n  a: {}\n  a: {}\nunit: 社区\nread: []\n")
    assert.deepStrictEqual(codes(twice), [["inputTwice", 4]])
    assert.match(twice[0]?.zh ?? "", /“a”给了两次/)
    const broken = await faulty("layout: [1\n")
    assert.deepStrictEqual(new Set(broken.map(({ code }) => code)), new Set(["notYaml"]))
  })

  it("a misspelt column is told with those that are like it, and so is every other fault of that run", async () => {
    const map = `${plainMap.replace("社区", "设区")}  - { as: lost, column: 扣分, indicator: dirt }
  - { as: times, column: 扣分, indicator: clean, rule: none }
  - { as: done, column: 扣分, indicator: clean }
`
    const faults = await faulty(map)
    assert.deepStrictEqual(codes(faults), [
      ["columnUnknown", 4],
      ["indicatorUnknown", 7],
      ["ruleUnknown", 8],
      ["ruleReadsOther", 9]
    ])
    assert.match(faults[0]?.zh ?? "", /设区.*社区、扣分.*没有评分/)
    assert.match(faults[0]?.en ?? "", /no column “设区”.*Nothing was scored/)
  })

  it("a file that no table asks for, a table without one, and a file that is not there", async () => {
    assert.deepStrictEqual(
      (await faulty(plainMap, clean, clean)).map(({ code }) => code),
      ["fileTooMany"]
    )
    assert.deepStrictEqual(
      (await faulty(plainMap, `scores=${clean}`, `scores=${clean}`)).map(({ code }) => code),
      ["inputTwice"]
    )
    const gone = await faulty(plainMap, "/nowhere/表.csv")
    assert.deepStrictEqual(
      gone.map(({ code, file }) => [code, file]),
      [["fileUnreadable", "/nowhere/表.csv"]]
    )
    const joined = plainMap.replace(
      "{ scores: {} }",
      "{ scores: {}, units: {} }\njoin: [{ with: units, on: { 社区: 名称 } }]"
    )
    assert.deepStrictEqual(
      (await faulty(joined)).map(({ code }) => code),
      ["inputMissing"]
    )
  })

  it("a scheme with faults is not used", async () => {
    const scheme = plainScheme.replace("total: 10", "total: 11")
    const faults = await faultsOf({ scheme, map: plainMap, inputs: [clean] })
    assert.deepStrictEqual(
      faults.map(({ code }) => code),
      ["schemeFault"]
    )
  })
})

describe("a table", () => {
  const told = async (rows: ReadonlyArray<string>, map = plainMap) =>
    scored({
      scheme: plainScheme,
      map,
      inputs: [table(`t${rows.length}${rows.join("").length}.csv`, ...rows)]
    })

  it("a value that is none keeps its unit from being scored, and no other", async () => {
    const {
      rows,
      told: findings,
      totals
    } = await told(["社区,扣分", "东社区,1", "西社区,很多", "西社区,2", '南社区,"1,234"'])
    assert.deepStrictEqual(
      rows.map(({ unit, score, why }) => [unit, score, why]),
      [
        ["东社区", "9", null],
        ["南社区", null, "faulty"],
        ["西社区", null, "faulty"]
      ]
    )
    assert.deepStrictEqual(
      findings.map(({ code, cell, line, severity }) => [code, cell, line, severity]),
      [
        ["valueUnreadable", "B3", 3, "error"],
        ["valueAmbiguous", "B5", 5, "error"]
      ]
    )
    assert.strictEqual(totals.errors, 2)
    for (const { zh, en } of findings) assert.match(`${zh} ${en}`, /该格没有采用.*not used/)
  })

  it("an empty cell is nothing said; of a unit of which nothing is said there is no score", async () => {
    const { rows } = await told(["社区,扣分", "东社区,", "西社区,0"])
    assert.deepStrictEqual(
      rows.map(({ unit, score, status, why }) => [unit, score, status, why]),
      [
        ["西社区", "10", "scored", null],
        ["东社区", null, "notScored", "nothingRead"]
      ]
    )
    const empty = (means: string) =>
      plainMap.replace("column: 扣分", `column: 扣分, empty: ${means}`)
    const clear = await told(["社区,扣分", "东社区,"], empty("clean"))
    assert.strictEqual(clear.rows[0]?.score, "10")
    const wrong = await told(["社区,扣分", "东社区,"], empty("error"))
    assert.deepStrictEqual(
      wrong.told.map(({ code, cell }) => [code, cell]),
      [["emptyCell", "B2"]]
    )
    const away = await told(["社区,扣分", "东社区,"], empty("notApplicable"))
    assert.deepStrictEqual(
      away.rows.map(({ score, why }) => [score, why]),
      [[null, "nothingApplies"]]
    )
  })

  it("rows can name their indicator and rule themselves, by code, name or label", async () => {
    const map = plainMap.replace(
      "{ as: lost, column: 扣分, indicator: clean }",
      "{ as: lost, column: 扣分, indicator: { column: 指标 } }"
    )
    const { rows, told: findings } = await told(
      [
        "社区,指标,扣分",
        "东社区,卫生,1",
        "东社区,环境卫生,0.5",
        "东社区,clean,0.25",
        "西社区,绿化,1"
      ],
      map
    )
    assert.deepStrictEqual(
      rows.map(({ score }) => score),
      ["8.25", null]
    )
    assert.deepStrictEqual(
      findings.map(({ code, cell }) => [code, cell]),
      [["indicatorUnknown", "B5"]]
    )
    assert.match(findings[0]?.zh ?? "", /绿化.*clean.*该格没有采用/)
  })

  it("words mean what the mapping says", async () => {
    const map = plainMap.replace(
      "column: 扣分,",
      "column: 扣分, words: { 无: 0, 轻微: 0.5, 未查: missing, 停业: notScored },"
    )
    const { rows } = await told(
      ["社区,扣分", "东社区,轻微", "西社区,未查", "南社区,停业", "北社区,无"],
      map
    )
    assert.deepStrictEqual(
      rows.map(({ unit, score, why, reason }) => [unit, score, why, reason]),
      [
        ["北社区", "10", null, null],
        ["东社区", "9.5", null, null],
        ["南社区", null, "said", "停业"],
        ["西社区", null, "nothingRead", null]
      ]
    )
  })

  it("keys that a joined table lacks or has twice are told", async () => {
    const units = table("units.csv", "名称,组", "东社区,甲", "西社区,甲", "西社区,乙")
    const scores = table("joined.csv", "社区,扣分", "东社区,1", "西社区,1", "南社区,1")
    const map = plainMap.replace(
      "{ scores: {} }",
      "{ scores: {}, units: {} }\njoin: [{ with: units, on: { 社区: 名称 } }]\ngroup: units.组"
    )
    const files = { scheme: plainScheme, map, inputs: [scores, units] }
    const { rows, told: findings } = await scored(files)
    assert.deepStrictEqual(
      findings.map(({ code, line }) => [code, line]),
      [
        ["keyTwice", 4],
        ["keyMissing", 4]
      ]
    )
    assert.deepStrictEqual(
      rows.map(({ unit, group, score }) => [unit, group, score]),
      [
        ["南社区", null, null],
        ["东社区", "甲", "9"],
        ["西社区", "甲", "9"]
      ]
    )
    const joined = "{ with: units, missing: keep, duplicates: last,"
    const keep = await scored({ ...files, map: map.replace("{ with: units,", joined) })
    assert.deepStrictEqual(
      keep.rows.map(({ unit, group, rank }) => [unit, group, rank]),
      [
        ["南社区", null, 1],
        ["西社区", "乙", 1],
        ["东社区", "甲", 1]
      ]
    )
    const dropped = "{ with: units, missing: drop, duplicates: first,"
    const drop = await scored({ ...files, map: map.replace("{ with: units,", dropped) })
    assert.deepStrictEqual(
      drop.rows.map(({ unit, group }) => [unit, group]),
      [
        ["东社区", "甲"],
        ["西社区", "甲"]
      ]
    )
    assert.strictEqual(drop.totals.left, 1)
  })
})
