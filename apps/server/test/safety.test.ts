/** What the app refuses before any use case runs, and what it never says. */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { assert, describe, it } from "vitest"

import { newFolder, openServer, thrownBy } from "./office.ts"

const server = openServer({ data: newFolder() })
const client = makeClient(server)
const origin = "http://aiwei.local"

const post = (path: string, init: RequestInit) =>
  server.fetch(new Request(`${origin}${path}`, { method: "POST", ...init }))

const json = { "content-type": "application/json" }

describe("the app", () => {
  it("refuses another site's page, whatever type of body it sends", async () => {
    for (const type of ["application/json", "text/plain"]) {
      const response = await post("/trpc/accounts.add", {
        headers: {
          "content-type": type,
          origin: "https://evil.example",
          cookie: "aiwei_session=x"
        },
        body: "{}"
      })
      assert.strictEqual(response.status, 403)
      assert.deepInclude(await response.json(), { code: "CrossOrigin" })
    }
    const own = { ...json, origin, cookie: "x=1" }
    const response = await post("/trpc/imports.open", { headers: own, body: '{"source":"page"}' })
    assert.strictEqual(response.status, 200)
  })

  it("says of malformed input where it is wrong, and never with a stack", async () => {
    const wrong = { unit: { code: "12", name: "", level: "moon" }, parentId: null }
    const call = client.api.org.add.mutate({ ...wrong, on: "2026-02-30" as Day } as never)
    const thrown = await thrownBy(call)
    assert.strictEqual(codeOf(thrown), "BAD_REQUEST")
    const said = domainErrorOf(thrown)
    assert(said?._tag === "InvalidInput")
    assert.include(
      said.issues.map(({ path }) => path),
      "unit.code"
    )
    assert.notInclude(JSON.stringify(thrown), "node_modules")
  })

  it("answers what is no JSON, no procedure and no page with a type", async () => {
    const broken = await post("/trpc/org.add", { headers: json, body: "{" })
    assert.strictEqual(broken.status, 400)
    assert.include(await broken.text(), "InvalidInput")
    const nowhere = await server.fetch(new Request(`${server.url}/org.nothing`))
    assert.strictEqual(nowhere.status, 404)
    const body = await nowhere.text()
    assert.include(body, '{"_tag":"NoSuchProcedure","path":"org.nothing"}')
    assert.notInclude(body, "stack")
    const page = await post("/nothing", { headers: json, body: "{}" })
    assert.deepInclude(await page.json(), { code: "NoSuchPage" })
    assert.strictEqual(page.status, 404)
  })

  it("takes no body over a megabyte but an upload, announced or not", async () => {
    const large = "x".repeat(1_000_001)
    const announced = await post("/trpc/org.add", {
      headers: { ...json, "content-length": String(large.length) },
      body: large
    })
    assert.strictEqual(announced.status, 413)
    assert.deepInclude(await announced.json(), { code: "BodyTooLarge" })
    const unannounced = await post("/trpc/org.add", {
      headers: json,
      body: new Blob([large]).stream(),
      duplex: "half"
    } as RequestInit)
    assert.strictEqual(unannounced.status, 413)
    const disguised = await post("/trpc/imports.upload", { headers: json, body: large })
    assert.strictEqual(disguised.status, 413)
  })

  it("tells browsers what not to do, and gives each request an id", async () => {
    const response = await server.fetch(new Request(`${server.url}/session.current`))
    assert.strictEqual(response.headers.get("x-content-type-options"), "nosniff")
    assert.include(response.headers.get("content-security-policy"), "default-src 'none'")
    assert.strictEqual(response.headers.get("cache-control"), "no-store")
    assert.match(response.headers.get("x-request-id") ?? "", /^[\w-]{36}$/)
    const page = await server.fetch(new Request(`${origin}/`))
    if (page.headers.get("content-type")?.startsWith("text/html") === true) {
      const policy = page.headers.get("content-security-policy") ?? ""
      assert.include(policy, "script-src 'self'")
      assert.notMatch(policy, /script-src[^;]*unsafe/)
    }
    const kept = await server.fetch(
      new Request(`${origin}/nothing.js`, { headers: { "x-request-id": "proxy-1" } })
    )
    assert.strictEqual(kept.headers.get("x-request-id"), "proxy-1")
  })

  it("packs a long answer for whoever takes it", async () => {
    const on = "2026-01-01" as Day
    for (let i = 0; i < 15; i++) {
      const unit = { code: null, name: `院${i}`, level: "compound" } as const
      await client.api.org.add.mutate({ unit, parentId: null, on })
    }
    const list = new Request(`${server.url}/org.list`, { headers: { "accept-encoding": "gzip" } })
    const response = await server.fetch(list)
    assert.strictEqual(response.headers.get("content-encoding"), "gzip")
    const short = new Request(`${server.url}/org.offices`, {
      headers: { "accept-encoding": "gzip" }
    })
    assert.isNull((await server.fetch(short)).headers.get("content-encoding"))
  })
})
