/** The cookie a page can never read, and how its secret is found again among others. */
import { assert, describe, it } from "@effect/vitest"

import { sessionDropped, sessionIn, sessionKept } from "../../src/access/sessionCookie.ts"

const secret = "abcdefghijklmnopqrstuvwxyzABCDEFG-_01234567"

describe("the session's cookie", () => {
  it("is hidden from scripts, from other sites, and over https from the open line", () => {
    const line = sessionKept(secret, 60.9, true)
    for (const flag of ["HttpOnly", "SameSite=Strict", "Path=/", "Secure", "Max-Age=60"]) {
      assert.include(line, flag)
    }
    assert.notInclude(sessionKept(secret, 60, false), "Secure")
    assert.include(sessionDropped(false), "Max-Age=0")
  })

  it("is found wherever it stands, and only itself", () => {
    assert.strictEqual(sessionIn(`a=1; aiwei_session=${secret}; b=2`), secret)
    assert.strictEqual(sessionIn(`aiwei_session=${secret}`), secret)
    for (const other of [null, "", `xaiwei_session=${secret}`, "aiwei_session=short"]) {
      assert.isNull(sessionIn(other))
    }
  })
})
