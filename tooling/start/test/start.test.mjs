/** What `npm start` and `npm run aiwei` promise, on this set-up checkout and an empty data folder. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { afterAll, assert, describe, it } from "vitest"

import { root } from "../project.mjs"

const folder = mkdtempSync(join(tmpdir(), "aiwei start 爱卫-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const freePort = async () => {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const address = probe.address()
  probe.close()
  return typeof address === "object" ? String(address?.port) : ""
}

/** A script of this folder as npm runs it: in the root, with the caller's folder beside. */
const running = (
  /** @type {string} */ script,
  /** @type {string[]} */ args,
  /** @type {Record<string, string>} */ env
) => {
  const clean = Object.entries(process.env).filter(([name]) => !/^(AIWEI_|npm_life)/.test(name))
  const child = spawn(process.execPath, [join(root, "tooling/start", script), ...args], {
    cwd: root,
    env: { ...Object.fromEntries(clean), ...env },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const said = { out: "", err: "" }
  child.stdout.setEncoding("utf8").on("data", (part) => (said.out += part))
  child.stderr.setEncoding("utf8").on("data", (part) => (said.err += part))
  return { child, said, ended: once(child, "close").then(([code]) => code) }
}

const started = async () => {
  const port = await freePort()
  const process = running("start.mjs", [], { AIWEI_PORT: port, AIWEI_DATA: join(folder, "data") })
  const url = `http://127.0.0.1:${port}`
  const from = performance.now()
  for (let healthy = false; !healthy;) {
    if (process.child.exitCode !== null) throw new Error(process.said.err)
    await setTimeout(100)
    healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false
    )
  }
  return { ...process, url, seconds: (performance.now() - from) / 1000 }
}

describe("npm start", () => {
  it("has the sample office on the wall, with its account told once, and ends with 0", async () => {
    const { child, said, ended, url, seconds } = await started()
    assert.isBelow(seconds, 40)
    for (const path of ["/", "/kiosk"]) {
      const page = await fetch(url + path, { redirect: "manual" })
      assert.strictEqual(page.status, 200, path)
    }
    const board = await fetch(`${url}/board`)
    assert.include(await board.text(), "97.45")
    child.kill("SIGTERM")
    assert.strictEqual(await ended, 0)
    assert.lengthOf(said.err.match(/密码 \S+/g) ?? [], 1)
    assert.match(said.err, /读了 15 个旧表：导入 15 个/)
    assert.match(said.out, /2026年5月[^]*青石桥社区\s+97\.45/)
    assert.notInclude(said.out, "密码")
  })

  it("does nothing twice: no set-up, no import, no second account", async () => {
    const { child, said, ended } = await started()
    child.kill("SIGINT")
    assert.strictEqual(await ended, 0)
    assert.notMatch(said.err, /安装|构建|读了|密码 \S+/)
    assert.include(said.err, "admin 已在")
    assert.match(said.out, /青石桥社区\s+97\.45/)
  })
})

describe("npm run aiwei", () => {
  it("means paths from where npm was called, and prints nothing but the answer", async () => {
    const here = join(folder, "子 目录")
    mkdirSync(here)
    const codes = "2026年组织机构及社区代码表.xlsx"
    cpSync(join(root, "fixtures/office-a", codes), join(here, codes))
    const npm = { npm_lifecycle_event: "aiwei", INIT_CWD: here }
    const { said, ended } = running(
      "aiwei.mjs",
      ["import", `./${codes}`, "--data", "./own", "--json"],
      npm
    )
    assert.strictEqual(await ended, 0)
    assert.strictEqual(JSON.parse(said.out).totals.new, 13)
    assert.strictEqual(said.err, "")
    assert.isTrue(existsSync(join(here, "own", "aiwei.db")))
  })

  it("hands the exit code on", async () => {
    assert.strictEqual(await running("aiwei.mjs", ["no-such-command"], {}).ended, 2)
  })
})
