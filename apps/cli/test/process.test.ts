import { once } from "node:events"
/** What a shell sees: the folder it stands in, signals, ports, the environment, and clean output. */
import { cpSync, mkdirSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, officeIn, sample } from "./office.ts"
import { spawned } from "./spawned.ts"

const codes = "2026年组织机构及社区代码表.xlsx"

describe("paths and environment", () => {
  it("means relative paths from where it stands, blanks and Chinese included", async () => {
    const cwd = join(newFolder(), "旧 表")
    mkdirSync(cwd)
    cpSync(join(sample, codes), join(cwd, "代码 表.xlsx"))
    const ran = spawned(["import", "./代码 表.xlsx", "--data", "./数据", "--json"], { cwd })
    assert.strictEqual(await ran.ended, 0)
    const { files } = JSON.parse(ran.stdout()) as { files: ReadonlyArray<{ path: string }> }
    assert.deepStrictEqual(
      files.map(({ path }) => path),
      ["代码 表.xlsx"]
    )
    const listed = await officeIn(join(cwd, "数据"))("org", "list", "--level", "community")
    assert.include(listed.data, "朝阳里")
  })

  it("takes its settings from the environment, and an option wins over it", async () => {
    const AIWEI_DATA = newFolder()
    const english = spawned(["rank", "2031-01"], { env: { AIWEI_DATA, AIWEI_LANG: "en" } })
    assert.strictEqual(await english.ended, 3)
    assert.match(english.stderr(), /No office has data yet/)
    const chinese = spawned(["rank", "2031-01", "--lang", "zh"], {
      env: { AIWEI_DATA, AIWEI_LANG: "en" }
    })
    assert.strictEqual(await chinese.ended, 3)
    assert.match(chinese.stderr(), /还没有任何街道/)
  })

  it("prints no colour, cursor or progress where nobody watches", async () => {
    const data = newFolder()
    const env = { NO_COLOR: "1" }
    const ran = spawned(["import", join(sample, codes), "--data", data], { env })
    assert.strictEqual(await ran.ended, 0)
    assert.notInclude(ran.stdout(), "\u001b")
    assert.strictEqual(ran.stderr(), "")
  })
})

describe("Ctrl-C", () => {
  it("during an import leaves every file before or after, and a second run completes it", async () => {
    const data = newFolder()
    const { child, ended } = spawned(["import", sample, "--data", data, "--json"])
    const waiting = officeIn(data)
    // Until the first file is stored; then the rest is under way.
    for (let stored = 0; stored === 0;) {
      const { data: listed } = await waiting("org", "list", "--json")
      stored = (JSON.parse(listed) as ReadonlyArray<unknown>).length
      if (child.exitCode !== null) break
    }
    child.kill("SIGINT")
    assert.include(["SIGINT", 1], await ended)
    assert.strictEqual((await waiting("db", "verify")).code, 0)
    assert.strictEqual((await waiting("import", sample)).code, 1)
    assert.strictEqual((await waiting("db", "verify")).code, 0)
    const other = officeIn(newFolder())
    await other("import", sample)
    for (const month of ["2026-03", "2026-04", "2026-05"]) {
      assert.strictEqual(
        (await waiting("rank", month, "--json")).data.replace(/"id": ".*"/, ""),
        (await other("rank", month, "--json")).data.replace(/"id": ".*"/, "")
      )
    }
  })

  it.each(["SIGINT", "SIGTERM"] as const)("ends a server with 0 on %s", async (signal) => {
    const server = spawned(["serve", "--port", "0", "--data", newFolder()])
    await server.heard(/kiosk/)
    server.child.kill(signal)
    assert.strictEqual(await server.ended, 0)
    // Once, and never in what a script would read.
    assert.lengthOf(server.stderr().match(/密码 \S+/g) ?? [], 1)
    assert.notMatch(server.stdout(), /密码/)
  })
})

describe("a port", () => {
  it("in use is one sentence and exit code 4, and the first account is not used up", async () => {
    const holder = createServer().listen(0, "127.0.0.1")
    await once(holder, "listening")
    const address = holder.address()
    const port = typeof address === "object" ? String(address?.port) : ""
    const data = newFolder()
    const refused = spawned(["serve", "--port", port, "--data", data])
    assert.strictEqual(await refused.ended, 4)
    holder.close()
    assert.match(refused.stderr(), new RegExp(`^127\\.0\\.0\\.1 的端口 ${port} 已被`))
    assert.lengthOf(refused.stderr().trimEnd().split("\n"), 1)
    const server = spawned(["serve", "--port", port, "--data", data])
    await server.heard(/kiosk/)
    server.child.kill("SIGTERM")
    assert.strictEqual(await server.ended, 0)
    assert.match(server.stderr(), /密码 \S+/)
  })
})
