/** The web apps as files: found where they should be, packed, cached for ever only when named by content. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

import { assert, describe, it } from "@effect/vitest"
import { afterAll } from "vitest"

import { pages } from "../../src/web/pages.ts"

const root = mkdtempSync(join(tmpdir(), "aiwei-pages-"))
afterAll(() => rmSync(root, { recursive: true }))

const script = "console.log('admin')\n".repeat(50)
for (const app of ["admin", "kiosk"]) {
  mkdirSync(join(root, app, "dist", "assets"), { recursive: true })
  writeFileSync(join(root, app, "dist", "index.html"), `<title>${app}</title>`)
  writeFileSync(join(root, app, "dist", "assets", "main-Ab3dEf9h.js"), script)
}
writeFileSync(join(root, "secret.txt"), "not for the web")

const app = pages({ admin: join(root, "admin", "dist"), kiosk: join(root, "kiosk", "dist") })
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://aiwei.local${path}`, { headers })

describe("the pages", () => {
  it("are there at / and /kiosk without a redirect, and at any address of the admin", async () => {
    for (const path of ["/", "/kiosk", "/kiosk/", "/rankings/2026-05", "/kiosk/x"]) {
      const response = await get(path)
      assert.strictEqual(response.status, 200, path)
      const title = path.startsWith("/kiosk") ? "kiosk" : "admin"
      assert.strictEqual(await response.text(), `<title>${title}</title>`)
      assert.strictEqual(response.headers.get("cache-control"), "no-cache")
    }
  })

  it("keep what is named by its content for ever, packed for whoever takes it", async () => {
    const path = "/kiosk/assets/main-Ab3dEf9h.js"
    const packed = await get(path, { "accept-encoding": "gzip" })
    assert.include(packed.headers.get("cache-control") ?? "", "immutable")
    assert.strictEqual(packed.headers.get("content-encoding"), "gzip")
    const bytes = new Uint8Array(await packed.arrayBuffer())
    assert.strictEqual(gunzipSync(bytes).toString(), script)
    assert.strictEqual(await (await get(path)).text(), script)
  })

  it("are not sent again while they are the same", async () => {
    const etag = (await get("/")).headers.get("etag") ?? ""
    assert.strictEqual((await get("/", { "if-none-match": etag })).status, 304)
  })

  it("lead nowhere outside, and a missing file is no page", async () => {
    for (const path of [
      "/assets/gone-12345678.js",
      "/assets/gone",
      "/kiosk/assets/gone-12345678.js",
      "/index.html/below.js",
      "/assets/.hidden.js",
      `/${"long".repeat(100)}.js`,
      "/%2e%2e/secret.txt",
      "/..%2f..%2fsecret.txt"
    ]) {
      const response = await get(path)
      assert.strictEqual(response.status, 404, path)
      assert.strictEqual(((await response.json()) as { code: string }).code, "NoSuchPage")
    }
  })

  it("are as they lie there now: a build replaced under a running server is the one that is served", async () => {
    const dist = join(root, "replaced", "dist")
    const asset = (name: string) => join(dist, "assets", name)
    mkdirSync(join(dist, "assets"), { recursive: true })
    writeFileSync(join(dist, "index.html"), "before")
    writeFileSync(asset("main-before12.js"), "before")
    const served = pages({ admin: dist, kiosk: dist })
    const at = (path: string) => served.request(`http://aiwei.local${path}`)
    assert.strictEqual(await (await at("/people")).text(), "before")
    assert.strictEqual((await at("/assets/main-before12.js")).status, 200)
    rmSync(asset("main-before12.js"))
    writeFileSync(asset("main-after123.js"), "after")
    writeFileSync(join(dist, "index.html"), "after")
    assert.strictEqual((await at("/assets/main-before12.js")).status, 404)
    assert.strictEqual(await (await at("/assets/main-after123.js")).text(), "after")
    assert.strictEqual(await (await at("/people")).text(), "after")
    rmSync(dist, { recursive: true })
    assert.strictEqual((await at("/assets/main-after123.js")).status, 404)
    assert.strictEqual((await at("/people")).status, 503)
  })

  it("say what to do while they are not built", async () => {
    const empty = pages({ admin: join(root, "none"), kiosk: join(root, "none") })
    const response = await empty.request("http://aiwei.local/")
    assert.strictEqual(response.status, 503)
    assert.include(await response.text(), "npm run setup")
  })
})
