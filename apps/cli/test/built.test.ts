/** The bundle does what the source does; `npm test` and `npm run setup` have built it. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { assert, describe, it } from "vitest"

import { newFolder, sample } from "./office.ts"

const built = fileURLToPath(new URL("../dist/aiwei.js", import.meta.url))

const ran = (...args: ReadonlyArray<string>) =>
  spawnSync(process.execPath, [built, ...args], { encoding: "utf8" })

describe("dist/aiwei.js", () => {
  it("is there, and tells its commands", () => {
    assert.isTrue(existsSync(built), "npm run setup builds it")
    const { status, stdout, stderr } = ran("--help")
    assert.strictEqual(status, 0)
    assert.match(stdout, /import[^]*rank[^]*serve|serve[^]*import[^]*rank/)
    assert.strictEqual(stderr, "")
  })

  it("reads workbooks in its own worker, keeps them, and ranks", () => {
    const data = newFolder()
    const files = ["2026年组织机构及社区代码表.xlsx", "滨河街道2026年3月份社区百分考核评分表.xls"]
    const imported = ran("import", ...files.map((name) => join(sample, name)), "--data", data)
    assert.strictEqual(imported.status, 0, imported.stderr)
    const ranked = ran("rank", "2026-03", "--data", data, "--json")
    assert.strictEqual(ranked.status, 0, ranked.stderr)
    assert.lengthOf(JSON.parse(ranked.stdout).rows, 12)
  })

  it("has the templates of schemes beside it", () => {
    const { status, stdout, stderr } = ran("scheme", "templates", "--json", "--data", newFolder())
    assert.strictEqual(status, 0, stderr)
    assert.lengthOf(JSON.parse(stdout), 5)
  })
})
