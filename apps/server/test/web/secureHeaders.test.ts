/** What a browser is told not to do, on a page and on data. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { newFolder, openServer } from "../office.ts"

const folder = newFolder()
const pages = { admin: join(folder, "admin"), kiosk: join(folder, "kiosk") }
for (const app of Object.values(pages)) {
  mkdirSync(app)
  writeFileSync(join(app, "index.html"), "<!doctype html><title>x</title>")
}

const data = newFolder()
const asked = (path: string, headers: Record<string, string> = {}, trustProxy = false) =>
  openServer({ data, as: "visitor", trustProxy, http: { pages } }).fetch(
    new Request(`http://aiwei.local${path}`, { headers })
  )

const policyOf = (response: Response) =>
  new Map(
    (response.headers.get("content-security-policy") ?? "").split("; ").map((part) => {
      const [name = "", ...values] = part.split(" ")
      return [name, values.join(" ")]
    })
  )

describe("the headers of an answer", () => {
  it.each(["/", "/people", "/kiosk"])(
    "let the page %s run its own files and nothing else",
    async (path) => {
      const page = await asked(path)
      const policy = policyOf(page)
      for (const name of ["default-src", "object-src", "base-uri", "frame-ancestors"]) {
        assert.strictEqual(policy.get(name), "'none'", name)
      }
      for (const name of ["script-src", "style-src", "connect-src", "font-src", "form-action"]) {
        assert.strictEqual(policy.get(name), "'self'", name)
      }
      assert.notMatch(page.headers.get("content-security-policy") ?? "", /unsafe|\*|http:/)
      assert.strictEqual(page.headers.get("x-frame-options"), "DENY")
      assert.strictEqual(page.headers.get("cross-origin-opener-policy"), "same-origin")
    }
  )

  it("let data be nothing but data, and be framed by nobody", async () => {
    for (const path of ["/trpc/none", "/none.js", "/export/people", "/board", "/health"]) {
      const response = await asked(path)
      const policy = policyOf(response)
      assert.strictEqual(policy.get("default-src"), "'none'", path)
      assert.strictEqual(policy.get("frame-ancestors"), "'none'", path)
      assert.strictEqual(response.headers.get("x-content-type-options"), "nosniff", path)
      assert.strictEqual(response.headers.get("referrer-policy"), "same-origin", path)
      assert.isNull(response.headers.get("access-control-allow-origin"), path)
    }
  })

  it("hold a browser to https only where it came by it, and a proxy of ours says so", async () => {
    const https = { "x-forwarded-proto": "https" }
    for (const path of ["/", "/board", "/board?office=x", "/health", "/export/people"]) {
      const told = (await asked(path, https, true)).headers.get("strict-transport-security")
      assert.strictEqual(told, "max-age=31536000; includeSubDomains", path)
      assert.isNull((await asked(path, https)).headers.get("strict-transport-security"), path)
      assert.isNull((await asked(path, {}, true)).headers.get("strict-transport-security"), path)
    }
  })
})
