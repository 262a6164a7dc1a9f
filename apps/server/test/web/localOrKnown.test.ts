/** The figures of a process are not for strangers. */
import { nothing } from "@aiwei/domain/access/rights/Held"
import { Hono } from "hono"
import { assert, describe, it } from "vitest"

import type { Identity } from "../../src/access/identify.ts"
import type { Env } from "../../src/web/Env.ts"
import { localOrKnown } from "../../src/web/localOrKnown.ts"

const asked = async (
  remoteAddress: string,
  { identity = null as Identity | null, trustProxy = false, forwarded = "" } = {}
) => {
  const app = new Hono<Env>()
    .use((c, next) => {
      c.set("identity", identity)
      return next()
    })
    .get("/metrics", localOrKnown(trustProxy), (c) => c.text("figures"))
  const headers: Record<string, string> = forwarded === "" ? {} : { "x-forwarded-for": forwarded }
  const env = { incoming: { socket: { remoteAddress } } }
  return (await app.request("/metrics", { headers }, env)).status
}

const admin: Identity = {
  kind: "account",
  name: "admin",
  account: null,
  held: nothing,
  owes: [],
  client: null
}

describe("localOrKnown", () => {
  it("lets this machine in, and who is signed in from anywhere", async () => {
    for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
      assert.strictEqual(await asked(address), 200, address)
    }
    assert.strictEqual(await asked("10.0.0.7", { identity: admin }), 200)
  })

  it("refuses a stranger, also behind a proxy on this machine that is known as one", async () => {
    assert.strictEqual(await asked("10.0.0.7"), 401)
    const proxied = { trustProxy: true, forwarded: "127.0.0.1, 203.0.113.9" }
    assert.strictEqual(await asked("127.0.0.1", proxied), 401)
  })

  it("does not believe a stranger who says it comes from here", async () => {
    assert.strictEqual(await asked("10.0.0.7", { forwarded: "127.0.0.1" }), 401)
  })

  it("takes nobody for local whom an unnamed proxy on this machine passed on", async () => {
    assert.strictEqual(await asked("127.0.0.1", { forwarded: "203.0.113.9" }), 401)
  })
})
