/** A database with a page that makes no sense is not served, and whoever starts it reads the way out. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"
import { afterAll, assert, describe, it } from "vitest"

import { codes, importing, scores } from "../src/office.ts"

const data = mkdtempSync(join(tmpdir(), "aiwei-damaged-"))
afterAll(() => rmSync(data, { recursive: true, force: true }))
const file = join(data, "aiwei.db")
const main = fileURLToPath(new URL("../../../apps/cli/src/main.ts", import.meta.url))

const aiwei = async (...args: ReadonlyArray<string>) => {
  const command = ["--disable-warning=ExperimentalWarning", main, ...args, "--data", data]
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  child.stdout.on("data", (part: unknown) => (said += String(part)))
  child.stderr.on("data", (part: unknown) => (said += String(part)))
  const [code] = await once(child, "close")
  return { code, said }
}

const damaged = (): void => {
  const at = openSync(file, "r+")
  writeSync(at, Buffer.alloc(16_384, 0x5a), 0, 16_384, Math.floor(statSync(file).size / 2))
}

describe("a damaged database", () => {
  it("is refused by every command with the way out, and stays as it was found", async () => {
    const server = serverInProcess({ data, logLevel: "none" })
    const files = { "社区代码.csv": codes, "河东街道2026年3月考核评分表.csv": scores(0) }
    await importing(makeClient(server), files)
    await server.close()
    damaged()
    const before = readFileSync(file)
    const zh = await aiwei("serve", "--port", "0")
    assert.strictEqual(zh.code, 4)
    assert.match(zh.said, /已损坏.*aiwei backup restore/)
    const en = await aiwei("rank", "2026-03", "--lang", "en")
    assert.strictEqual(en.code, 4)
    assert.match(en.said, /damaged.*aiwei backup restore/)
    assert.isTrue(before.equals(readFileSync(file)))
  })
})
