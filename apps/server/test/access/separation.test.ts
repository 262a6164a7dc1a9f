/** No administrator becomes another: not by a password, not by a session on a desk, not by a script. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { addOfficeAdmin, password, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"
import { codeNow } from "./codeNow.ts"
import { openDoors, tagOf } from "./openDoors.ts"

const { place, operator, server, signedIn } = await openDoors({ trustProxy: true })
const trail = trailOf(place)

const admins = { sys: "systemAdmin", sec: "securityAdmin", aud: "auditAdmin" } as const

beforeAll(async () => {
  for (const [name, role] of Object.entries(admins)) {
    await operator.api.accounts.add.mutate({ name, password })
    await operator.api.grants.add.mutate({ account: name, role })
  }
  await addOfficeAdmin(operator, "li")
})

describe("the password of an administrator", () => {
  it("is set by themselves and by the operator of the machine, and by nobody else", async () => {
    await operator.api.accounts.add.mutate({ name: "next", password })
    const tomorrow = Day.make("2999-01-01")
    await operator.api.grants.add.mutate({ account: "next", role: "auditAdmin", from: tomorrow })
    await operator.api.accounts.add.mutate({ name: "first", password })
    await trail.makeFounder("first")
    const { api } = await signedIn("sys")
    for (const name of ["sec", "aud", "sys", "next", "first"]) {
      const taken = api.accounts.setPassword.mutate({ name, password: "taken over by me" })
      assert.strictEqual(await tagOf(taken), "AdministratorsOwn", name)
    }
    assert.isNotNull(await (await signedIn("sec")).api.session.current.query())
    const forgotten = { name: "aud", password: "given by the operator" }
    await operator.api.accounts.setPassword.mutate(forgotten)
    assert.isNotNull(await (await signedIn("aud", forgotten.password)).api.session.current.query())
    assert.isUndefined(
      await api.accounts.setPassword.mutate({ name: "li", password: "new for li" })
    )
  })

  it("that somebody else gave does not stay", async () => {
    const { api } = await signedIn("li", "new for li")
    const same = { current: "new for li", next: "new for li" }
    const refused = domainErrorOf(await thrownBy(api.account.changePassword.mutate(same)))
    assert.deepInclude(refused, { _tag: "WeakPassword", faults: ["usedBefore"] })
    assert.isTrue((await api.session.current.query())?.mustChange)
    await api.account.changePassword.mutate({ ...same, next: password })
  })
})

describe("the second factor of who gives roles", () => {
  it("ends by password and code, and not by the right to end those of others", async () => {
    const { api } = await signedIn("sec")
    const { secret } = await api.account.beginSecondFactor.mutate({ password })
    await api.account.confirmSecondFactor.mutate({ code: codeNow(secret) })
    assert.strictEqual(
      await tagOf(api.accounts.endSecondFactor.mutate({ name: "sec" })),
      "AdministratorsOwn"
    )
    assert.strictEqual((await api.account.secondFactor.query()).state, "on")
  })
})

describe("a token for downloads", () => {
  it("takes no number in full, whatever its account may see", async () => {
    const made = { name: "e", account: "li", rights: "export" as const }
    const { token } = await operator.api.tokens.create.mutate(made)
    const script = makeClient({ ...server, token })
    const tag = await tagOf(script.exportFile("people", "csv", { reveal: "核对" }))
    assert.strictEqual(tag, "NotAllowed")
  })
})

describe("a download", () => {
  it("is noted with the address that the proxy saw", async () => {
    const { token } = await operator.api.tokens.create.mutate({ name: "a", account: "aud" })
    const asked = await server.fetch(
      new Request(`${new URL(server.url).origin}/export/trail?format=json`, {
        headers: { authorization: `Bearer ${token}`, "x-forwarded-for": "6.6.6.6, 10.1.2.3" }
      })
    )
    assert.strictEqual(asked.status, 200)
    await asked.text()
    const [line] = await trail.entries(1)
    assert.deepInclude(line, { verb: "audit.export", address: "10.1.2.3" })
  })
})
