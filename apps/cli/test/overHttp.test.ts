/** The same commands against a server elsewhere: with an account's token, and without one. */
import { join } from "node:path"

import { assert, beforeAll, describe, it } from "vitest"

import { newFolder, officeAt, officeIn, sample } from "./office.ts"
import { spawned } from "./spawned.ts"

const data = newFolder()
const files = ["2026年组织机构及社区代码表.xlsx", "滨河街道2026年3月份社区百分考核评分表.xls"].map(
  (name) => join(sample, name)
)
let url = ""
let token = ""

beforeAll(async () => {
  const local = officeIn(data)
  await local("user", "add", "夜间脚本", "--role", "officeAdmin")
  token = (await local("token", "create", "导入", "--account", "夜间脚本")).data
  const server = spawned(["serve", "--port", "0", "--data", data])
  await server.heard(/http:\/\/\S+\/kiosk/)
  url = /http:\/\/\S+(?=\/kiosk)/.exec(server.stderr())?.[0] ?? ""
  return async () => {
    server.child.kill("SIGTERM")
    await server.ended
  }
})

describe("aiwei --server", () => {
  it("imports, ranks, publishes, explains and exports as it does in process", async () => {
    const there = officeAt("--server", url, "--token", token)
    const imported = await there("import", ...files, "--json")
    assert.strictEqual(imported.code, 0, imported.notes)
    const own = officeIn(data)
    for (const line of ["rank 2026-03", "explain 朝阳里 2026-03", "org list", "export scheme"]) {
      const [far, near] = [
        await there(...line.split(" "), "--json"),
        await own(...line.split(" "), "--json")
      ]
      assert.strictEqual(far.code, 0, far.notes)
      assert.strictEqual(far.data, near.data, line)
    }
    assert.strictEqual((await there("rank", "publish", "2026-03")).code, 0)
    assert.strictEqual((await there("rank", "publish", "2026-03")).code, 3)
    // The account did it, not the operator of the machine.
    assert.match((await own("import", "list")).data, /夜间脚本/)
  })

  it("is refused with 3 without a token, and with one that is not valid", async () => {
    for (const given of [[], ["--token", "aiwei_nothing"]]) {
      const ran = await officeAt("--server", url, ...given)("rank", "2026-03")
      assert.strictEqual(ran.code, 3, ran.notes)
      assert.match(ran.notes, /--token/)
      assert.strictEqual(ran.data, "")
    }
  })
})
