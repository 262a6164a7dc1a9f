/** Schemes on the command line: from a template or a file to a version that months are scored by, and out again. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "../office.ts"

const [data, files] = [newFolder(), newFolder()]
const office = officeIn(data)
const at = (name: string) => join(files, name)

const json = async (...argv: ReadonlyArray<string>) => {
  const { code, data: printed, notes } = await office("scheme", ...argv, "--json")
  assert.strictEqual(code, 0, `${argv.join(" ")}: ${notes}`)
  return JSON.parse(printed)
}

beforeAll(async () => {
  await office("import", sample)
}, 60_000)

describe("aiwei scheme", () => {
  it("shows, exports and checks the scheme that was read from a sheet's header", async () => {
    const { document, scheme } = await json("show")
    assert.strictEqual(document.indicators.length, 30)
    assert.deepInclude(document, { status: "officeRule", total: "100", notApplicable: "full" })
    assert.deepInclude(document.indicators[0].deductions[0], { kind: "stated" })
    for (const name of ["v1.yaml", "v1.json"]) {
      const format = name.slice(3)
      const { code } = await office("scheme", "export", "--out", at(name), "--format", format)
      assert.strictEqual(code, 0)
    }
    const [yaml, asJson] = await json("check", at("v1.yaml"), at("v1.json"))
    assert.deepStrictEqual([yaml.faults, asJson.faults], [[], []])
    const same = await json("diff", String(scheme.version), at("v1.yaml"))
    assert.deepStrictEqual(same.changes, [])
    assert.include((await office("scheme", "diff", at("v1.json"), at("v1.yaml"))).data, "没有区别")
  })

  it("tells every fault of every file with its line, and ends with 1", async () => {
    const text = readFileSync(at("v1.yaml"), "utf8")
    writeFileSync(at("wrong.yaml"), text.replace("total: 100", "total: 99.5\ntotl: 3"))
    writeFileSync(at("sum.yaml"), text.replace("total: 100", "total: 99.5"))
    writeFileSync(at("gbk.yaml"), Buffer.from([0xb7, 0xbd, 0xb0, 0xb8]))
    const wrong = [at("wrong.yaml"), at("sum.yaml"), at("gbk.yaml")]
    const { code, data: told } = await office("scheme", "check", at("v1.yaml"), ...wrong)
    assert.strictEqual(code, 1)
    assert.match(told, /v1\.yaml：没有问题/)
    assert.match(told, /wrong\.yaml：1 处不对\n {2}\d+:1 totl　“totl”不认识，可用的有：/)
    assert.match(told, /sum\.yaml：1 处不对\n {2}\d+:8 total　各指标分值相加是 100.00，不等于总分/)
    assert.include(told, "UTF-8")
    const english = await office("scheme", "check", ...wrong, "--lang", "en")
    assert.match(english.data, /total {2}the indicators add up to 100\.00/)
    const refused = await office("scheme", "import", at("sum.yaml"))
    assert.strictEqual(refused.code, 1)
    assert.lengthOf(await json("list"), 1)
    assert.strictEqual((await office("scheme", "check", at("none.yaml"))).code, 2)
  })

  it("makes a template the next version, which months are begun with and cannot change then", async () => {
    const names = (await json("templates")).map((row: { template: string }) => row.template)
    assert.lengthOf(names, 5)
    const started = await json("import", "--template", names[1], "--from", "2026-06")
    assert.deepInclude(started, { action: "new" })
    assert.deepInclude(started.scheme, { version: 2, validFrom: "2026-06", total: "100.00" })
    const again = await json("import", "--template", names[1], "--from", "2026-06")
    assert.strictEqual(again.action, "unchanged")
    const { code: exported } = await office("scheme", "export", "2", "--out", at("v2.yaml"))
    assert.strictEqual(exported, 0)
    const text = readFileSync(at("v2.yaml"), "utf8")
    writeFileSync(at("v2b.yaml"), text.replace("noticeDays: 3", "noticeDays: 5"))
    const { data: told } = await office("scheme", "diff", "2", at("v2b.yaml"))
    assert.include(told, "方案的公示工作日：3 改为 5")
    const replaced = await json("import", at("v2b.yaml"), "--replace", "2")
    assert.deepInclude(replaced, { action: "replaced" })
    assert.strictEqual(replaced.scheme.id, started.scheme.id)
    const inUse = await office("scheme", "import", at("v2.yaml"), "--replace", "1")
    assert.strictEqual(inUse.code, 3)
    assert.match(inUse.notes, /SchemeInUse.*2026-03、2026-04、2026-05/)
  })

  it("marks what is to be checked on every line, in words", async () => {
    await json("import", "--template", "city-2021", "--from", "2027-01")
    const { data: shown } = await office("scheme", "show", "3")
    assert.isAtLeast(shown.split("【待核对】").length - 1, 22)
    const english = await office("scheme", "templates", "--lang", "en")
    assert.include(english.data, "[to be checked]")
  })

  it("prints a template's file with its comments, and refuses one that is not there", async () => {
    const { code, data: file } = await office("scheme", "templates", "unannounced-1000")
    assert.strictEqual(code, 0)
    assert.match(file, /^# .*1000/)
    writeFileSync(at("t.yaml"), file)
    assert.strictEqual((await office("scheme", "check", at("t.yaml"))).code, 0)
    const none = await office("scheme", "templates", "nosuch")
    assert.strictEqual(none.code, 3)
    assert.include(none.notes, "community-default-100")
    assert.strictEqual((await office("scheme", "import")).code, 2)
    assert.strictEqual((await office("scheme", "diff", "1", "9")).code, 3)
  })
})

describe("a sheet of an office that has its scheme as a document", () => {
  it("is scored by it, with the ranks that the sheet's own header gave", async () => {
    const own = officeIn(newFolder())
    const sheet = "滨河街道2026年3月份社区百分考核评分表.xls"
    await own("import", join(sample, "2026年组织机构及社区代码表.xlsx"))
    const { code } = await own("scheme", "import", "--template", "community-sheet-100")
    assert.strictEqual(code, 0)
    await own("import", join(sample, sheet))
    const versions = JSON.parse((await own("scheme", "list", "--json")).data)
    assert.deepStrictEqual(
      versions.map((one: { months: ReadonlyArray<string> }) => one.months),
      [["2026-03"]]
    )
    const rows = async (run: typeof own) =>
      JSON.parse((await run("rank", "2026-03", "--json")).data).rows.map(
        (row: Readonly<Record<"unitCode" | "total" | "rank", unknown>>) => [
          row.unitCode,
          row.total,
          row.rank
        ]
      )
    assert.deepStrictEqual(await rows(own), await rows(office))
  }, 60_000)
})
