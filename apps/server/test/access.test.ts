/** Signing in and being recognised, through the real client and the real app, in one process. */
import { appRouter } from "@aiwei/api/root"
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { openDoors } from "./access/openDoors.ts"
import { addOfficeAdmin, browserOn, openServer, password, thrownBy } from "./office.ts"

const { place, operator, server } = await openDoors()
const name = "li"

beforeAll(() => addOfficeAdmin(operator, name, "李"))

describe("a page", () => {
  it("signs in with a cookie no script can read, is known, and signs out", async () => {
    const { client, cookie, lastAnswer } = browserOn(server)
    assert.isNull(await client.api.session.current.query())
    const { account } = await client.api.session.signIn.mutate({ name, password })
    assert.deepStrictEqual(Object.keys(account).toSorted(), [
      "displayName",
      "id",
      "mustBeginSecondFactor",
      "mustChange",
      "name",
      "roles",
      "verbs"
    ])
    const line = lastAnswer()?.headers.get("set-cookie") ?? ""
    for (const flag of ["aiwei_session=", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age="]) {
      assert.include(line, flag)
    }
    assert.notInclude(await lastAnswer()?.text(), cookie()?.split("=")[1] ?? "?")
    assert.strictEqual((await client.api.session.current.query())?.name, name)
    assert.isArray(await client.api.org.offices.query())
    const before = cookie() ?? ""
    await client.api.session.signOut.mutate()
    assert.isNull(cookie())
    const stolen = await server.fetch(
      new Request(`${server.url}/org.offices`, { headers: { cookie: before } })
    )
    assert.strictEqual(stolen.status, 401)
  })

  it("is refused alike for a wrong password and for an unknown name", async () => {
    const { client } = browserOn(server)
    for (const wrong of [
      { name, password: "wrong" },
      { name: "nobody", password }
    ]) {
      const thrown = await thrownBy(client.api.session.signIn.mutate(wrong))
      assert.strictEqual(codeOf(thrown), "UNAUTHORIZED")
      assert.deepStrictEqual(domainErrorOf(thrown), { _tag: "SignInFailed" })
    }
  })

  it("leaves no older session behind when it signs in anew", async () => {
    const { client, cookie } = browserOn(server)
    await client.api.session.signIn.mutate({ name, password })
    const headers = { cookie: cookie() ?? "" }
    await client.api.session.signIn.mutate({ name, password })
    const older = await server.fetch(new Request(`${server.url}/org.offices`, { headers }))
    assert.strictEqual(older.status, 401)
    assert.isArray(await client.api.org.offices.query())
  })

  it("is signed out by a new password, at once", async () => {
    const { client } = browserOn(server)
    await client.api.session.signIn.mutate({ name, password })
    const keeper = browserOn(server).client
    await operator.api.accounts.add.mutate({ name: "keeper", password })
    await operator.api.grants.add.mutate({ account: "keeper", role: "systemAdmin" })
    await keeper.api.session.signIn.mutate({ name: "keeper", password })
    await keeper.api.accounts.setPassword.mutate({ name, password: `${password} 2` })
    assert.isNull(await client.api.session.current.query())
    await operator.api.accounts.setPassword.mutate({ name, password })
  })
})

describe("a script", () => {
  it("is known by its token, and by no other", async () => {
    const { token } = await operator.api.tokens.create.mutate({ name: "nightly", account: name })
    const script = makeClient({ ...server, token })
    assert.strictEqual((await script.api.session.current.query())?.name, name)
    const other = makeClient({ ...server, token: `${token}x` })
    assert.strictEqual(
      domainErrorOf(await thrownBy(other.api.org.offices.query()))?._tag,
      "SignInRequired"
    )
  })
})

const { _def: defined } = appRouter
const procedures = Object.entries(defined.procedures as object) as Array<
  [string, { readonly _def: { readonly type: string } }]
>
const takesBytes = new Set([
  "imports.upload",
  "evidence.attachPhoto",
  "evidence.attachTable",
  "appeals.attach"
])
const open = new Set(["session.signIn", "session.current"])

describe("without an account", () => {
  it.each(procedures.filter(([path]) => !open.has(path)))(
    "%s is refused",
    async (path, { _def }) => {
      const upload = takesBytes.has(path)
      const headers = { "content-type": upload ? "application/octet-stream" : "application/json" }
      const response = await server.fetch(
        new Request(
          `${server.url}/${path}`,
          _def.type === "query" ? {} : { method: "POST", headers, body: "{}" }
        )
      )
      assert.strictEqual(response.status, 401)
      const body = (await response.json()) as { error: { data: { error: unknown } } }
      assert.deepStrictEqual(body.error.data.error, { _tag: "SignInRequired" })
    }
  )

  it("nothing is exported", async () => {
    const client = makeClient(server)
    const thrown = await thrownBy(client.exportFile("people", "csv"))
    assert.strictEqual(domainErrorOf(thrown)?._tag, "SignInRequired")
  })
})

describe("guessing", () => {
  it("is stopped, with the time to wait, also for the right password", async () => {
    const limits = { windowMs: 60_000, perAddress: 100, perAccount: 3 }
    const guarded = openServer({ ...place, as: "visitor", http: { signInLimit: limits } })
    const { client, lastAnswer } = browserOn(guarded)
    for (let i = 0; i < 3; i++) {
      await thrownBy(client.api.session.signIn.mutate({ name, password: `guess ${i}` }))
    }
    const thrown = await thrownBy(client.api.session.signIn.mutate({ name, password }))
    assert.strictEqual(codeOf(thrown), "TOO_MANY_REQUESTS")
    const refused = domainErrorOf(thrown)
    assert.strictEqual(refused?._tag, "TooManyAttempts")
    assert.isAbove(Number(lastAnswer()?.headers.get("retry-after")), 0)
  })
})
