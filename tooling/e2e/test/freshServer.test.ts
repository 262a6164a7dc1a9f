import { existsSync } from "node:fs"

import { assert, describe, it } from "vitest"

import { aiwei } from "../src/servers/aiwei.ts"
import { freshServer, untouchedServer } from "../src/servers/freshServer.ts"

describe("freshServer", () => {
  it("starts on an empty folder, answers, ends cleanly and leaves nothing", async () => {
    const server = await untouchedServer()
    const health = await fetch(`${server.url}/health`)
    assert.strictEqual(health.status, 200)
    for (const path of ["/", "/kiosk"]) {
      const page = await fetch(server.url + path, { redirect: "manual" })
      assert.strictEqual(page.status, 200, path)
      assert.match(page.headers.get("content-type") ?? "", /^text\/html/)
    }
    const { name, password } = await server.account()
    assert.isNotEmpty(name)
    assert.isNotEmpty(password)
    assert.strictEqual(await server.stop(), 0)
    assert.isFalse(existsSync(server.data))
  })

  it("says what the server said when it cannot start", async () => {
    const failure = await freshServer("--no-such-option").then(
      () => "started",
      (error: unknown) => String(error)
    )
    assert.include(failure, "--no-such-option")
  })
})

describe("aiwei", () => {
  it("gives both streams and the exit code", async () => {
    const { code, stdout, stderr } = await aiwei("--help")
    assert.strictEqual(code, 0)
    assert.include(stdout, "serve")
    assert.strictEqual(stderr, "")
    assert.strictEqual((await aiwei("no-such-command")).code, 2)
  })
})
