/** A line that nobody compared with its source is marked by every command that names it; one that is known never is. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const folder = newFolder()
const office = officeIn(folder)
const [place, month] = ["990104003008", "2026-06"]

const done = async (...argv: ReadonlyArray<string>) => {
  const { code, data, notes } = await office(...argv)
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return data
}
const english = (...argv: ReadonlyArray<string>) => done("--lang", "en", ...argv)
const json = async (...argv: ReadonlyArray<string>) => JSON.parse(await done(...argv, "--json"))

/** The office's own scheme, taken from hearsay as a whole, but for its first line. */
const schemeOfHearsay = async () => {
  const [from, to] = [join(folder, "v1.json"), join(folder, "v2.json")]
  await done("scheme", "export", "--format", "json", "--out", from)
  const read = JSON.parse(readFileSync(from, "utf8"))
  const publication = { noticeDays: 0, approvals: [], appealDays: 5, repliesPrinted: true }
  const [first, ...others] = read.indicators
  const indicators = [{ ...first, status: "verified" }, ...others]
  writeFileSync(
    to,
    JSON.stringify({ ...read, from: month, status: "toBeChecked", indicators, publication })
  )
  await done("scheme", "import", to)
}

const found = (day: string, ...findings: ReadonlyArray<string>) =>
  done(
    "inspection",
    "add",
    place,
    "--day",
    `${month}-${day}`,
    "--inspector",
    "王芳",
    ...findings.flatMap((finding) => ["--finding", finding])
  )

beforeAll(async () => {
  for (const file of ["2026年组织机构及社区代码表.xlsx", "5月百分考核扣分明细表（最终）.xlsx"]) {
    await office("import", join(sample, file))
  }
  const { year } = await json("calendar", "show")
  for (const one of [year, year + 1]) {
    await done("calendar", "year", String(one), "--source", "测试")
  }
  await schemeOfHearsay()
}, 60_000)

describe("a line to be checked", () => {
  it("is marked where a record says what it came to, and where records are listed", async () => {
    const told = await found("05", "I01 points=0.5", "I02 points=0.5")
    assert.match(told, /^ {2}I02（待核对） 现为/mu)
    assert.match(told, /^ {2}I01 现为/mu)
    const [listed, other] = [
      await done("evidence", "list", month),
      await english("evidence", "list", month)
    ]
    assert.match(listed, /I02（待核对）/)
    assert.match(other, /I02 \(to be checked\)/)
    for (const text of [listed, other]) assert.notMatch(text, /I01(?:（| \()/)
    const { rows } = await json("inspection", "list", month)
    assert.match(await done("inspection", "show", rows[0].id), /I02（待核对）/)
  })

  it("is marked in what stands behind a score", async () => {
    const text = await done("explain", place, month)
    assert.match(text, /^ {2}I02 .+（待核对） /mu)
    assert.notMatch(text, /^ {2}I01 .*（待核对）/mu)
  })

  it("is counted above a month's review", async () => {
    await done("rank", "submit", month)
    assert.match(await done("rank", "review", month), /⚠ \d+ 项指标的数字未对照原文核对/)
    assert.match(await english("rank", "review", month), /lines are still to be checked/)
    await done("rank", "publish", month)
  })

  it("is marked in appeals and in the community's reply", async () => {
    const lodge = (code: string) => json("appeal", "lodge", place, month, code, "--text", "已清理")
    const [known, heard] = [await lodge("I01"), await lodge("I02")]
    assert.isUndefined(known.toBeChecked)
    assert.isTrue(heard.toBeChecked)
    const list = await done("appeal", "list")
    assert.strictEqual(list.match(/（待核对）/gu)?.length, 1)
    assert.match(await english("appeal", "show", heard.id), /I02 .+ \(to be checked\)/)
    assert.notMatch(await done("appeal", "show", known.id), /待核对/)
    await done("appeal", "reply", place, heard.id, "--text", "本社区的话")
    assert.match(await done("explain", place, month), /（待核对）.*本社区的话/)
  })

  it("is marked in what a correction changed", async () => {
    await found("06", "I01 points=0.3", "I02 points=0.9")
    await done("rank", "submit", month, "--reason", "补检查")
    await done("rank", "publish", month)
    const text = await done("rank", "difference", month)
    assert.match(text, /（待核对） [\d.]+→[\d.]+/)
    const { rows } = await json("rank", "difference", month)
    const changed: ReadonlyArray<{ toBeChecked?: true }> = rows.flatMap(
      ({ why }: { why: ReadonlyArray<object> }) => why
    )
    assert.isTrue(changed.some((one) => one.toBeChecked === true))
    assert.isTrue(changed.some((one) => one.toBeChecked === undefined))
  })

  it("is counted above a year, and marked where points could come from", async () => {
    const year = month.slice(0, 4)
    assert.match(await done("appraise", year), /⚠ \d+ 项指标的数字未对照原文核对（待核对）/)
    const lines = await done("appraise", year, "--period", month, "--pass", "99")
    assert.match(lines, /I02 \+[\d.]+（待核对）/)
    assert.notMatch(lines, /I01 \+[\d.]+（待核对）/)
    await done("appraise", year, "--pass", "99", "--freeze")
    assert.match(await english("appraise", year, "--lines"), /I02 \+[\d.]+ \(to be checked\)/)
    const checks = await json("rank", "verify")
    assert.isTrue(checks.every(({ ok }: { ok: boolean }) => ok))
  })

  it("is counted of a month that is worked out otherwise, and of the scheme that is tried", async () => {
    const weights = await english("what-if", month, "--weights", "10")
    assert.match(weights, /The figures of \d+ lines are still to be checked/)
    const schemes: ReadonlyArray<{ id: string; status: string }> = await json("scheme", "list")
    const other = schemes.find(({ status }) => status === "toBeChecked")?.id ?? ""
    const tried = ["what-if", "2026-05", "--scheme", other]
    const text = await done(...tried)
    assert.match(text, /^⚠ 所试方案有 \d+ 项指标的数字未对照原文核对/u)
    assert.notMatch(text, /^⚠ \d/mu)
    assert.match(await english(...tried), /of the scheme that is tried/)
  })

  it("is marked in the targets of letters", async () => {
    const targets = ["--target", "I01=无暴露垃圾", "I02=消杀到位"]
    await done("letter", "template", "责任书", "--year", "2026", ...targets)
    const text = await done("letter", "template", "--year", "2026")
    assert.match(text, /I02（待核对）/)
    assert.notMatch(text, /I01（待核对）/)
  })

  it("is counted for foreign tables", async () => {
    const at = (name: string) =>
      fileURLToPath(new URL(`../../../../docs/examples/food-hygiene/${name}`, import.meta.url))
    const table = join(folder, "ratings.csv")
    const head = "FHRSID,BusinessName,RatingDate,RatingValue,Hygiene,Structural"
    const columns = `${head},ConfidenceInManagement,LocalAuthorityName`
    writeFileSync(table, `${columns}\n1,x,,Rated,5,5,5,A\n`)
    const asked = ["assess", "--scheme", at("scheme.yaml"), "--map", at("map.yaml")]
    const { notes } = await office(...asked, "--inputs", table)
    assert.match(notes, /⚠ 3 项指标的数字未对照原文核对/)
    const { scheme } = JSON.parse((await office(...asked, "--inputs", table, "--json")).data)
    assert.lengthOf(scheme.toBeChecked, 3)
  })
})
