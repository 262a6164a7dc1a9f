/** The year and its awards on the command line, over the months of the sample office. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(data)
}

beforeAll(async () => {
  await office("import", sample)
  await office("rank", "publish", "2026-03")
  await office("rank", "publish", "2026-04")
}, 60_000)

describe("aiwei appraise", () => {
  it("weighs months, maps to another scale and says how far the pass line is", async () => {
    const scale = join(folder, "scale.json")
    const step = (name: string, from: object | null, to: object | null, gives: string) => ({
      name,
      from,
      to,
      gives
    })
    const at = { at: "95", included: true }
    const below = { at: "95", included: false }
    writeFileSync(
      scale,
      JSON.stringify([step("优", at, null, "5"), step("合格", null, below, "3")])
    )
    const terms = ["--months", "2026-03:3,2026-04", "--scale", scale, "--pass", "95"]
    const { rows, terms: told } = await json("appraise", "2026", ...terms)
    assert.deepStrictEqual(told.months, [
      { month: "2026-03", weight: 3 },
      { month: "2026-04", weight: 1 }
    ])
    const [first] = rows
    assert.strictEqual(first.passed, Number(first.score) >= 95)
    assert.strictEqual(first.gives, first.passed ? "5.00" : "3.00")
    const wrong = await office("appraise", "2026", "--months", "2026-13:1")
    assert.strictEqual(wrong.code, 2)
    writeFileSync(scale, JSON.stringify([{ name: "优" }, { from: null }]))
    const unread = await office("appraise", "2026", "--scale", scale)
    assert.strictEqual(unread.code, 2)
    assert.include(unread.notes, "不是分档")
  })

  it("holds the year and a month against the line, and is verified along with the months", async () => {
    const none = await office("appraise", "2026", "--lines")
    assert.include(none.notes, "达标线")
    await json("appraise", "2026", "--pass", "97", "--freeze")
    const year = await json("appraise", "2026", "--lines")
    assert.isTrue(year.declared)
    const last = year.rows.at(-1)
    assert.isBelow(Number(last.distance), 0)
    assert.isAbove(last.lines.length, 0)
    assert.isNotNull(last.mean)
    const month = await json("appraise", "2026", "--period", "2026-05", "--above", "90")
    assert.strictEqual(month.period, "2026-05")
    assert.deepStrictEqual(month.pass, { at: "90.00", included: false })
    const { data } = await office("appraise", "2026", "--lines")
    assert.include(data, "只是测算")
    const checks = await json("rank", "verify")
    assert.deepStrictEqual(
      checks.map(({ period, ok }: { period: string; ok: boolean }) => [period, ok]),
      [
        ["2026-03", true],
        ["2026-04", true],
        ["2026", true]
      ]
    )
  })
})

describe("aiwei award", () => {
  it("adds, corrects and withdraws a line, and says who is eligible and why not", async () => {
    const eligible = await json("award", "eligible", "2026", "--above", "95")
    const [first, last] = [eligible[0], eligible.at(-1)]
    assert.strictEqual(first.why, Number(first.score) > 95 ? "reached" : "below")
    assert.strictEqual(last.eligible, false)
    const line = ["--level", "county", "--grantor", "区爱卫会", "--year"]
    const about = [first.unitId, "卫生先进社区"]
    const before = await json("award", "add", ...about, ...line, "2023")
    const wrong = await json("award", "add", ...about, ...line, "2022", "--recheck", "2024")
    const again = ["--instead", wrong.id, "--reason", "年份有误"]
    const right = await json("award", "add", ...about, ...line, "2024", ...again)
    assert.strictEqual(right.replaces, wrong.id)
    assert.strictEqual(right.streak, 2)
    const { data } = await office("award", "list")
    assert.match(data, /2024 .*卫生先进社区/)
    await json("award", "end", before.id, "--reason", "重复登记")
    const left = await json("award", "list")
    assert.deepStrictEqual(
      left.map(({ year, streak }: { year: number; streak: number }) => [year, streak]),
      [[2024, 1]]
    )
  })
})
