/** A page of another site may not change anything with our visitor's cookie. */
import { assert, describe, it } from "@effect/vitest"

import { isForeign } from "../../src/web/originCheck.ts"

const asked = (headers: Record<string, string>, method = "POST") =>
  isForeign(new Request("http://127.0.0.1:8080/trpc/accounts.add", { method, headers }))

describe("isForeign", () => {
  it("lets our own pages through, and callers that are no browser", () => {
    assert.isFalse(asked({ host: "127.0.0.1:8080", origin: "http://127.0.0.1:8080" }))
    assert.isFalse(asked({ host: "aiwei.example", origin: "https://aiwei.example" }))
    assert.isFalse(asked({}))
    assert.isFalse(asked({ "sec-fetch-site": "same-origin" }))
  })

  it("refuses another site, another port, a sandboxed page and nonsense", () => {
    for (const origin of ["https://evil.example", "http://127.0.0.1:8081", "null", "x"]) {
      assert.isTrue(asked({ host: "127.0.0.1:8080", origin }), origin)
    }
    assert.isTrue(asked({ "sec-fetch-site": "cross-site" }))
    assert.isTrue(asked({ "sec-fetch-site": "same-site" }))
  })

  it("does not ask a reader, nor a script with a token", () => {
    assert.isFalse(asked({ origin: "https://evil.example" }, "GET"))
    assert.isFalse(asked({ origin: "https://evil.example", authorization: "Bearer x" }))
  })
})
