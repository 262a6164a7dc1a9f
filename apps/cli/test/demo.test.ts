/** The sample office in an empty database, once; on SQLite, and on PostgreSQL in `test:pg`. */
import { join } from "node:path"

import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { Effect, Redacted } from "effect"
import { assert, describe, it } from "vitest"

import { newFolder, officeAt, sample } from "./office.ts"

/** Where the demo works, and where one looks at it: embedded it has a folder of its own. */
const newPlace = async () => {
  const data = newFolder()
  if (testDatabase === "sqlite") {
    const own = join(data, "demo")
    return { given: officeAt("--data", data), own: officeAt("--data", own) }
  }
  const url = Redacted.value(await Effect.runPromise(Effect.scoped(privatePostgres)))
  const there = officeAt("--data", data, "--database-url", url)
  return { given: there, own: there }
}

const parsed = (text: string) => JSON.parse(text) as ReadonlyArray<unknown>

describe("aiwei demo", () => {
  it("imports and publishes once, and shows the last month each time", async () => {
    const { given, own } = await newPlace()
    const first = await given("demo", "--no-serve")
    assert.strictEqual(first.code, 0, first.notes)
    assert.match(first.notes, /读了 15 个旧表：导入 15 个，新增 1531 条/)
    assert.match(first.data, /2026年5月[^]*1\s+青石桥社区\s+97\.45/)
    const second = await given("demo", "--no-serve")
    assert.strictEqual(second.code, 0)
    assert.strictEqual(second.data, first.data)
    // Whoever looks at the demo has an account to sign in with; its password is shown once.
    assert.match(first.notes, /账号 admin\n {2}密码 (?:\w{4}-){3}\w{4}/)
    assert.match(second.notes, /^示例街道的账号 admin 已在.*user passwd admin/)
    assert.notMatch(second.notes, /(?:\w{4}-){3}\w{4}/)
    assert.lengthOf(parsed((await own("import", "list", "--json")).data), 1)
    const verified = await own("rank", "verify", "--json")
    assert.strictEqual(verified.code, 0)
    assert.lengthOf(parsed(verified.data), 3)
    assert.strictEqual((await own("db", "verify")).code, 0)
  })

  it("completes an import that was interrupted", async () => {
    const { given, own } = await newPlace()
    // As a killed import leaves it: some files stored, the batch never finished.
    await own("import", "inspect", sample)
    const again = await given("demo", "--no-serve")
    assert.strictEqual(again.code, 0)
    assert.match(again.data, /青石桥社区/)
  })

  it("refuses a database that holds another office, and leaves that alone", async () => {
    const { given, own } = await newPlace()
    const csv = join(newFolder(), "代码.csv")
    const { writeFileSync } = await import("node:fs")
    writeFileSync(
      csv,
      "统计用区划代码,社区名称,户数,人口\n990105001000,南湖街道办事处,,\n990105001001,东风社区,1000,3000\n990105001002,西苑社区,900,2000\n"
    )
    const imported = await own("import", csv, "--json")
    assert.strictEqual(imported.code, 0, imported.data)
    const refused = await given("demo", "--no-serve")
    assert.strictEqual(refused.code, 3)
    assert.match(refused.notes, /南湖街道/)
    assert.strictEqual(refused.data, "")
    assert.strictEqual((await own("rank", "2026-05")).code, 3)
  })
})
