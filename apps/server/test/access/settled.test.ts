/** What must be settled first, founding, and tokens with limits, as a browser and a script meet them. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, describe, it } from "vitest"

import { addOfficeAdmin, browserOn, openServer, password, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"
import { codeNow } from "./codeNow.ts"
import { openDoors, tagOf } from "./openDoors.ts"

const { place, operator, server, signedIn } = await openDoors()
const trail = trailOf(place)

describe("a password that somebody else set", () => {
  it("is changed before anything else is done", async () => {
    await operator.api.accounts.add.mutate({ name: "sys", password })
    await operator.api.grants.add.mutate({ account: "sys", role: "systemAdmin" })
    await addOfficeAdmin(operator, "li")
    const sys = await signedIn("sys")
    await sys.api.accounts.setPassword.mutate({ name: "li", password: `${password} given` })
    const { api, account } = await signedIn("li", `${password} given`)
    assert.isTrue(account.mustChange)
    assert.notInclude(account.verbs, "people.list")
    assert.strictEqual(await tagOf(api.org.offices.query()), "PasswordMustChange")
    assert.strictEqual(
      await tagOf(api.account.createToken.mutate({ name: "t" })),
      "PasswordMustChange"
    )
    assert.isTrue((await api.session.current.query())?.mustChange)
    const refused = await server.fetch(new Request(server.url.replace("/trpc", "/export/people")))
    assert.strictEqual(refused.status, 401)
    await api.account.changePassword.mutate({ current: `${password} given`, next: password })
    assert.isFalse((await api.session.current.query())?.mustChange)
    assert.isArray(await api.org.offices.query())
  })

  it("says all that is wrong with a new one", async () => {
    const wrong = { name: "new", password: "admin12" }
    const thrown = await thrownBy(operator.api.accounts.add.mutate({ ...wrong, name: "admin12" }))
    const said = domainErrorOf(thrown)
    assert.deepInclude(said, { _tag: "WeakPassword", least: 8 })
    assert.deepInclude(said, { faults: ["short", "common", "named"] })
  })
})

describe("the founder", () => {
  it("makes the three administrators and retires, or nothing happens", async () => {
    await operator.api.accounts.add.mutate({ name: "first", password })
    await trail.makeFounder("first")
    const { api, browser } = await signedIn("first")
    assert.strictEqual(await tagOf(api.accounts.list.query()), "NotAllowed")
    const one = (name: string) => ({ name, password })
    const twice = { system: one("a1"), security: one("a2"), audit: one("a1") }
    assert.strictEqual(await tagOf(api.accounts.found.mutate(twice)), "AccountNameTaken")
    const cookie = browser.cookie() ?? ""
    await api.accounts.found.mutate({ ...twice, audit: one("a3"), office: one("a4") })
    assert.isNull(browser.cookie())
    const left = await server.fetch(
      new Request(`${server.url}/account.show`, { headers: { cookie } })
    )
    assert.strictEqual(left.status, 401)
    assert.strictEqual(
      await tagOf(browserOn(server).client.api.session.signIn.mutate(one("first"))),
      "SignInFailed"
    )
    const lines = await operator.api.accounts.list.query()
    const roles = Object.fromEntries(lines.map((line) => [line.name, line.roles]))
    assert.deepInclude(roles, {
      first: [],
      a1: ["systemAdmin"],
      a2: ["securityAdmin"],
      a3: ["auditAdmin"],
      a4: ["officeAdmin"]
    })
    assert.isTrue((await signedIn("a2")).account.mustChange)
  })
})

describe("a role that asks for a second factor", () => {
  it("lets nothing else be done before there is one", async () => {
    await operator.api.accounts.add.mutate({ name: "leader", password })
    await operator.api.grants.add.mutate({ account: "leader", role: "leader" })
    const {
      rules: _r,
      leastLength: _l,
      goodLength: _g,
      ...is
    } = await operator.api.security.show.query()
    const { version } = await operator.api.security.change.mutate({
      ...is,
      secondFactorFor: ["leader"]
    })
    const { api, account } = await signedIn("leader")
    assert.isTrue(account.mustBeginSecondFactor)
    assert.strictEqual(await tagOf(api.org.offices.query()), "SecondFactorMustBegin")
    const { secret } = await api.account.beginSecondFactor.mutate({ password })
    await api.account.confirmSecondFactor.mutate({ code: codeNow(secret) })
    assert.isArray(await api.org.offices.query())
    const again = browserOn(server).client.api.session.signIn
    const wanted = { name: "leader", password }
    assert.strictEqual(await tagOf(again.mutate(wanted)), "SecondFactorNeeded")
    const later = codeNow(secret, 1)
    assert.isFalse((await again.mutate({ ...wanted, code: later })).account.mustBeginSecondFactor)
    assert.strictEqual(await tagOf(again.mutate({ ...wanted, code: later })), "SecondFactorWrong")
    await operator.api.security.change.mutate({ ...is, version, secondFactorFor: [] })
  })
})

describe("an account at which somebody guesses", () => {
  it("is shut by more than a restart forgets, says how long, and is opened by who keeps accounts", async () => {
    await addOfficeAdmin(operator, "guessed")
    const wrong = { name: "guessed", password: "a wrong password" }
    for (let i = 0; i < 6; i++) {
      const { client } = browserOn(server)
      assert.strictEqual(await tagOf(client.api.session.signIn.mutate(wrong)), "SignInFailed")
    }
    // Another server on the same data: what one has counted the other knows.
    const again = browserOn(openServer({ ...place, as: "visitor" }))
    const right = { name: "guessed", password }
    await thrownBy(again.client.api.session.signIn.mutate(wrong))
    assert.strictEqual(
      await tagOf(again.client.api.session.signIn.mutate(right)),
      "TooManyAttempts"
    )
    assert.isAbove(Number(again.lastAnswer()?.headers.get("retry-after")), 0)
    await operator.api.accounts.unlock.mutate({ name: "guessed" })
    assert.isNotNull(await again.client.api.session.signIn.mutate(right))
  })
})

describe("a token", () => {
  it("does what it was made for and its account may do, until it is revoked", async () => {
    const { id, token } = await operator.api.tokens.create.mutate({
      name: "r",
      account: "li",
      rights: "read"
    })
    const script = makeClient({ ...server, token }).api
    assert.isArray(await script.org.offices.query())
    assert.strictEqual(await tagOf(script.imports.open.mutate({ source: "x" })), "NotAllowed")
    assert.strictEqual(await tagOf(script.accounts.list.query()), "NotAllowed")
    const all = await operator.api.tokens.create.mutate({ name: "a", account: "li" })
    const wide = makeClient({ ...server, token: all.token }).api
    assert.strictEqual(await tagOf(wide.account.createToken.mutate({ name: "x" })), "NotAllowed")
    await operator.api.tokens.revoke.mutate({ id })
    const fresh = openServer({ ...place, as: "visitor" })
    const over = makeClient({ ...fresh, token }).api
    assert.strictEqual(await tagOf(over.org.offices.query()), "SignInRequired")
  })
})
