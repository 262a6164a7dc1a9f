/** An unsafe start ends with 3 and with what to do, in the language that was chosen. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, assert, describe, it } from "vitest"

import { failureOf } from "../src/failure.ts"
import { startFailure } from "../src/failures/startFailure.ts"
import { en } from "../src/words/en.ts"
import { startRefused } from "../src/words/startRefused.ts"
import { zh } from "../src/words/zh.ts"
import { spawned } from "./spawned.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-start-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = async (...args: ReadonlyArray<string>) => {
  const { ended, stderr } = spawned([
    "serve",
    "--production",
    "--data",
    folder,
    "--port",
    "0",
    ...args
  ])
  return { code: await ended, text: stderr() }
}

const whys = [
  "founderOpen",
  "webhookRanges",
  "keyReadable",
  "keyDamaged",
  "openLine",
  "folderReadable",
  "databaseOpenLine"
]

describe("an unsafe start", () => {
  it("is refused with exit code 3, and the way out is named", async () => {
    chmodSync(folder, 0o755)
    const readable = await said()
    assert.strictEqual(readable.code, 3)
    assert.include(readable.text, `chmod 700 "${folder}"`)
    chmodSync(folder, 0o700)
    const open = await said("--host", "0.0.0.0", "--lang", "en")
    assert.strictEqual(open.code, 3)
    assert.include(open.text, "StartRefused: aiwei did not start: listening on 0.0.0.0")
    assert.include(open.text, "--trust-proxy")
    assert.include(open.text, "--insecure-http")
  })

  it("is refused where Node's own word for production is set, and not where ours says no", async () => {
    chmodSync(folder, 0o755)
    const env = { NODE_ENV: "production" }
    const args = ["serve", "--data", folder, "--port", "0"]
    assert.strictEqual(await spawned(args, { env }).ended, 3)
    const told = spawned(args, { env: { ...env, AIWEI_PRODUCTION: "false" } })
    await told.heard(/注意：数据目录/)
    await told.heard(/爱卫已启动/)
    told.child.kill("SIGTERM")
    assert.strictEqual(await told.ended, 0)
  })

  it.each(whys)(
    "says of %s what is wrong, what was kept and what to do, in both languages",
    (why) => {
      const thrown = { _tag: "StartRefused", why, what: "WHAT", detail: "0644" }
      const { code, text } = failureOf(thrown, zh)
      assert.strictEqual(code, 3)
      assert.match(text, /^没有启动：.+数据没有改动。.+。$/)
      assert.match(
        startFailure(thrown, en) ?? "",
        /^aiwei did not start: .+No data was changed\. .+\.$/
      )
      assert.notInclude(text, why)
      assert.match(startRefused.zh.warned(thrown), /^注意：/)
    }
  )

  it("of which a production server only tells says so without a threat", () => {
    const told = (why: string) => startRefused.zh.warned({ why, what: "admin", detail: "9" })
    assert.include(told("folderReadable"), "--production")
    assert.include(told("founderOpen"), "9 天")
    assert.notInclude(told("founderOpen"), "--production")
  })

  it("is found inside what was thrown, and nothing else is taken for it", () => {
    const thrown = { _tag: "StartRefused", why: "openLine", what: "0.0.0.0", detail: "" }
    assert.isNotNull(startFailure(new Error("outer", { cause: thrown }), en))
    assert.isNull(startFailure(new Error("outer"), en))
    assert.isNull(startFailure({ _tag: "StoreUnusable" }, en))
  })
})
