/** The cookie a page can never read, and how its secret is found again among others. */
import { makeClient } from "@aiwei/client/makeClient"
import { assert, describe, it } from "@effect/vitest"

import { sessionDropped, sessionIn, sessionKept } from "../../src/access/sessionCookie.ts"
import { addOfficeAdmin, newPlace, openServer, operatorOf, password } from "../office.ts"

const secret = "abcdefghijklmnopqrstuvwxyzABCDEFG-_01234567"
const other = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg-_76543210"

describe("the session's cookie", () => {
  it("is hidden from scripts, from other sites, and over https from the open line", () => {
    const line = sessionKept(secret, 60.9, true)
    for (const flag of ["HttpOnly", "SameSite=Strict", "Path=/", "Secure", "Max-Age=60"]) {
      assert.include(line, flag)
    }
    assert.notInclude(sessionKept(secret, 60, false), "Secure")
  })

  it("has a name over https that no neighbour can set: no domain, the whole site, secure", () => {
    const line = sessionKept(secret, 60, true)
    assert.match(line, /^__Host-aiwei_session=/)
    assert.notMatch(line, /domain/i)
    assert.match(sessionKept(secret, 60, false), /^aiwei_session=/)
  })

  it("is found wherever it stands, and only itself", () => {
    assert.strictEqual(sessionIn(`a=1; aiwei_session=${secret}; b=2`, false), secret)
    assert.strictEqual(sessionIn(`aiwei_session=${secret}`, false), secret)
    assert.strictEqual(sessionIn(`a=1; __Host-aiwei_session=${secret}; b=2`, false), secret)
    for (const wrong of [
      null,
      "",
      `xaiwei_session=${secret}`,
      `__Secure-aiwei_session=${secret}`,
      "aiwei_session=short"
    ]) {
      assert.isNull(sessionIn(wrong, false))
    }
  })

  it("counts by its guarded name where both came, whichever came first", () => {
    const both = [`aiwei_session=${other}`, `__Host-aiwei_session=${secret}`]
    assert.strictEqual(sessionIn(both.join("; "), false), secret)
    assert.strictEqual(sessionIn(both.toReversed().join("; "), false), secret)
  })

  it("over https is none at all under the name a neighbour can set", () => {
    assert.isNull(sessionIn(`aiwei_session=${other}`, true))
    assert.strictEqual(
      sessionIn(`aiwei_session=${other}; __Host-aiwei_session=${secret}`, true),
      secret
    )
  })

  it("is dropped under each name it may have been given by", () => {
    assert.deepStrictEqual(
      sessionDropped(true).map((line) => /^[^=]+=; Max-Age=0/.exec(line)?.[0]),
      ["__Host-aiwei_session=; Max-Age=0", "aiwei_session=; Max-Age=0"]
    )
    assert.match(sessionDropped(false).join(), /^aiwei_session=; Max-Age=0[^,]*$/)
  })
})

describe("behind a proxy that speaks https", () => {
  it("the guarded cookie is given, known again and dropped; its word alone counts for nothing", async () => {
    const place = await newPlace()
    await addOfficeAdmin(operatorOf(place), "li")
    const signedIn = async (trustProxy: boolean) => {
      const server = openServer({ ...place, as: "visitor", trustProxy })
      let given: ReadonlyArray<string> = []
      let cookie: string | null = null
      const { api } = makeClient({
        url: server.url,
        fetch: async (request) => {
          request.headers.set("x-forwarded-proto", "https")
          if (cookie !== null) request.headers.set("cookie", cookie)
          const response = await server.fetch(request)
          given = response.headers.getSetCookie()
          return response
        }
      })
      await api.session.signIn.mutate({ name: "li", password })
      const [line = ""] = given
      cookie = line.split(";")[0] ?? ""
      assert.strictEqual((await api.session.current.query())?.name, "li")
      await api.session.signOut.mutate()
      return { line, dropped: given }
    }
    const behind = await signedIn(true)
    assert.match(behind.line, /^__Host-aiwei_session=.+; Secure$/)
    assert.strictEqual(behind.dropped.length, 2)
    const open = await signedIn(false)
    assert.match(open.line, /^aiwei_session=/)
    assert.notInclude(open.line, "Secure")
  })
})
