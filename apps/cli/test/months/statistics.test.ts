/** Draws, what-ifs, inspectors and uncertainty on the command line: seeds are printed, and nothing is written but a draw. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const [data, files] = [newFolder(), newFolder()]
const office = officeIn(data)
const at = (name: string) => join(files, name)
const may = "2026-05"

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data: printed, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(printed)
}

const visits = [
  ["李督查", "2026-05-06", "08:30", "1"],
  ["王督查", "2026-05-07", "15:00", "3"]
] as const

const plan = (count: number, mustVisit: ReadonlyArray<string> = []) => ({
  plan: {
    name: "六月抽查",
    source: null,
    lines: [{ kind: "community", size: null, count }],
    notVisitedFor: null,
    mustVisit,
    perCommunity: null
  }
})

interface Ranked {
  readonly unitName: string
  readonly unitCode: string
}

let units: ReadonlyArray<Ranked> = []

beforeAll(async () => {
  for (const file of [
    "2026年组织机构及社区代码表.xlsx",
    "4月考核评分汇总.xlsx",
    "5月百分考核扣分明细表（最终）.xlsx"
  ]) {
    await office("import", join(sample, file))
  }
  units = (await json("rank", may)).rows.slice(0, 3)
  const { document } = await json("scheme", "show")
  const [line] = document.indicators
  for (const { unitCode } of units) {
    for (const [who, day, time, points] of visits) {
      const finding = `${line.code}/${line.deductions[0].code} points=${points}`
      const when = ["--day", day, "--time", time, "--inspector", who]
      await json("inspection", "add", unitCode, ...when, "--finding", finding)
    }
  }
  writeFileSync(at("plan.json"), JSON.stringify(plan(3, ["南关社区"])))
  writeFileSync(at("many.json"), JSON.stringify(plan(500)))
  writeFileSync(at("no.json"), "抽三个")
}, 120_000)

describe("aiwei draw", () => {
  it("tries without storing, draws for good, and draws the same list again", async () => {
    const make = ["draw", "make", at("plan.json"), "--seed", "开奖 03 11", "--day", "2026-06-01"]
    const tried = await office(...make, "--dry-run")
    assert.match(tried.data, /六月抽查，2026-06-01，种子“开奖 03 11”/)
    assert.include(tried.data, "试抽，没有保存")
    assert.deepStrictEqual(await json("draw", "list"), [])
    const made = await json(...make)
    const [first] = made.result.list
    assert.deepInclude(first, { name: "南关社区", must: true })
    assert.lengthOf(made.result.list, 3)
    const [listed] = await json("draw", "list")
    assert.deepInclude(listed, { id: made.id, seed: "开奖 03 11", drawn: 3 })
    assert.deepStrictEqual(await json("draw", "show", made.id), made)
    assert.deepInclude(await json("draw", "verify", made.id), {
      same: true,
      computedSha256: made.resultSha256
    })
    assert.include((await office("draw", "verify", made.id)).data, "重抽结果一致")
  })

  it("takes the re-check list, which this scheme leaves empty, and refuses a month without scores", async () => {
    const make = ["draw", "make", at("plan.json"), "--seed", "种子", "--dry-run", "--recheck-of"]
    const { inputs } = await json(...make, may)
    assert.lengthOf(inputs.plan.mustVisit, 1)
    const none = await office(...make, "2031-01")
    assert.strictEqual(none.code, 3)
    assert.include(none.notes, "PeriodHasNoScores")
  })

  it("names what stands in the way, and marks the plan that is to be checked", async () => {
    const many = await office("draw", "make", at("many.json"), "--seed", "种子")
    assert.strictEqual(many.code, 3)
    assert.match(many.notes, /DrawRefused[\s\S]*500/)
    assert.strictEqual((await office("draw", "make", at("no.json"), "--seed", "种子")).code, 2)
    assert.strictEqual((await office("draw", "show", "nobody")).code, 3)
    assert.include((await office("draw", "plans")).data, "[待核对]")
    const plans = await json("draw", "plans")
    assert.deepStrictEqual(plans.city.totals, { small: 161, medium: 215, large: 267 })
  })
})

describe("aiwei what-if", () => {
  it("leaves out an inspector, a day, a round; and says that nothing is written", async () => {
    const before = await json("rank", may)
    const without = await json("what-if", may, "--without-inspector", "王督查")
    assert.deepInclude(without, { period: may, version: null, removed: 3, unlike: 0 })
    const day = await json("what-if", may, "--without-day", "2026-05-07")
    assert.deepStrictEqual(day.rows, without.rows)
    const [round] = (await json("inspection", "list", may)).rows
    const one = await json("what-if", may, "--without-inspection", round.id)
    assert.strictEqual(one.removed, 1)
    const told = await office("what-if", may, "--without-inspector", "王督查")
    assert.include(told.data, "没有保存任何内容")
    assert.deepStrictEqual(await json("rank", may), before)
  })

  it("takes a month as it was published, before any of its rounds", async () => {
    assert.strictEqual((await office("rank", "publish", "2026-04")).code, 0)
    const [unit] = units
    const when = ["--day", "2026-04-06", "--inspector", "李督查"]
    const { document } = await json("scheme", "show")
    const finding = `${document.indicators[0].code}/${document.indicators[0].deductions[0].code}`
    await json(
      "inspection",
      "add",
      unit?.unitCode ?? "",
      ...when,
      "--finding",
      `${finding} points=2`
    )
    const own = ["--weight", `${document.indicators[0].code}=100`]
    const frozen = await json("what-if", "2026-04", "--published", "1", ...own)
    assert.deepInclude(frozen, { version: 1, moved: 0, rescored: 0, unlike: 0 })
    const now = await json("what-if", "2026-04", ...own)
    const totals = (view: typeof frozen) =>
      Object.fromEntries(
        view.rows.map((row: { unitName: string; before: { total: string } }) => [
          row.unitName,
          row.before.total
        ])
      )
    assert.notStrictEqual(totals(now)[unit?.unitName ?? ""], totals(frozen)[unit?.unitName ?? ""])
    const gone = await office("what-if", "2026-04", "--published", "9", ...own)
    assert.strictEqual(gone.code, 3)
    assert.include(gone.notes, "VersionNotFound")
  })

  it("weighs every category up and down, and wants one variation at a time", async () => {
    const { steps } = await json("what-if", may, "--weights", "10")
    assert.deepStrictEqual(
      [...new Set(steps.map((one: { percent: number }) => one.percent))],
      [90, 110]
    )
    const two = ["--without-inspector", "王督查", "--weights", "10"]
    assert.strictEqual((await office("what-if", may, ...two)).code, 2)
    assert.strictEqual((await office("what-if", may)).code, 2)
    const nobody = await office("what-if", may, "--without-inspector", "无此人")
    assert.strictEqual(nobody.code, 3)
    assert.include(nobody.notes, "WhatIfRefused")
  })
})

describe("aiwei inspectors report, aiwei uncertainty", () => {
  it("shows differences with seed and number, and blames nobody", async () => {
    const view = await json("inspectors", "report", "--from", may, "--until", may)
    assert.deepStrictEqual(
      view.inspectors.map((one: { inspector: string; leniency: { n: number; mean: string } }) => [
        one.inspector,
        one.leniency.n,
        one.leniency.mean
      ]),
      [
        ["李督查", 3, "2.00"],
        ["王督查", 3, "-2.00"]
      ]
    )
    const told = await office("inspectors", "report", "--seed", "公开种子")
    assert.include(told.data, "种子“公开种子”，重抽 1000 次")
    assert.include(told.data, "不评判个人，不改动任何成绩")
  })

  it("gives the same intervals for the same seed, and counts near the cuts", async () => {
    const ask = ["uncertainty", "month", may, "--seed", "种子", "--resamples", "200"]
    const view = await json(...ask)
    assert.deepInclude(view.simulation, { seed: "种子", resamples: 200, fewest: 3 })
    assert.deepStrictEqual(await json(...ask), view)
    assert.include((await office(...ask)).data, "种子“种子”，重抽 200 次")
    const near = await json("uncertainty", "bunching", "--window", "5")
    assert.deepStrictEqual(
      near.cuts.map((one: { cut: string }) => one.cut),
      ["90.00", "80.00"]
    )
  })
})
