/**
 * Whatever opens a door is in no line of a log and in no text of the database, wherever somebody typed it:
 * passwords, guesses, cookies, tokens, second factors, codes to recover with, secrets of webhooks.
 */
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it, vi } from "vitest"

import { makeRequestLog } from "../../src/web/requestLog.ts"
import { browserOn, newPlace, openServer, operatorOf, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"
import { codeNow } from "./codeNow.ts"

const place = await newPlace()
const operator = operatorOf(place)
// The tables are made before anybody else opens them.
await operator.api.org.offices.query()
const trail = trailOf(place)
const lines: Array<string> = []
const log = makeRequestLog("debug", (text) => void lines.push(text))
const visitors = openServer({ ...place, as: "visitor", http: { log } })

const first = "a first long password"
const second = "a second long password"
/** Typed where the name belongs, as happens to everybody once. */
const misplaced = "my-password-in-the-name-field"
const guess = "a guess nobody told"

const secrets = new Map<string, string>()
const keep = (what: string, secret: string) => {
  assert.isAtLeast(secret.length, 6, what)
  secrets.set(what, secret)
}

const cookieValue = (cookie: string | null) => cookie?.split("=")[1] ?? ""

/** Everything an account can do with what opens doors, right and wrong. */
const livedThrough = async () => {
  await operator.api.accounts.add.mutate({ name: "li", password: first })
  const browser = browserOn(visitors)
  const { api } = browser.client
  await thrownBy(api.session.signIn.mutate({ name: "li", password: guess }))
  await thrownBy(api.session.signIn.mutate({ name: misplaced, password: "x" }))
  await api.session.signIn.mutate({ name: "li", password: first })
  keep("the first session", cookieValue(browser.cookie()))
  await thrownBy(api.account.changePassword.mutate({ current: guess, next: second }))
  await api.account.changePassword.mutate({ current: first, next: second })
  const { secret } = await api.account.beginSecondFactor.mutate({ password: second })
  keep("the second factor", secret)
  const { recoveryCodes } = await api.account.confirmSecondFactor.mutate({ code: codeNow(secret) })
  for (const [at, code] of recoveryCodes.entries()) {
    keep(`code ${at}`, code)
    keep(`code ${at} without its marks`, code.replaceAll(/\W/g, ""))
  }
  const { token } = await api.account.createToken.mutate({ name: "script", rights: "read" })
  keep("the token", token)
  const withToken = makeClient({ url: visitors.url, token, fetch: visitors.fetch })
  await withToken.api.account.show.query().catch(() => undefined)
  await api.session.signOut.mutate()
  const again = { name: "li", password: second, code: recoveryCodes[0] ?? "" }
  await api.session.signIn.mutate(again)
  keep("the second session", cookieValue(browser.cookie()))
  const made = await operator.api.webhooks.add.mutate({
    url: "https://hooks.example.cn/",
    events: ["backup.failed"]
  })
  keep("the webhook's", made.secret)
  // Where they do not belong at all: in an address, and in what is no procedure.
  for (const path of [`/nothing/here?token=${token}`, `/trpc/org.nothing?token=${token}`]) {
    await visitors.fetch(new Request(`http://aiwei.local${path}`))
  }
}

describe("what opens a door", () => {
  const faults: Array<string> = []

  beforeAll(async () => {
    const spies = (["error", "log", "warn", "info"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...said) => void faults.push(said.join(" ")))
    )
    await livedThrough().finally(() => spies.forEach((spy) => spy.mockRestore()))
    log.flush()
    for (const [what, secret] of Object.entries({ first, second, guess, misplaced })) {
      keep(what, secret)
    }
  }, 120_000)

  it("is in no line of any log, and there are lines", () => {
    const text = lines.join("") + faults.join("\n")
    assert.isAbove(text.split("\n").length, 12)
    assert.include(text, "/trpc/session.signIn")
    for (const [what, secret] of secrets) assert.notInclude(text, secret, what)
  })

  it("is in no text of the database, and the database is not empty", async () => {
    const text = JSON.stringify(await trail.everything())
    for (const table of ["accounts", "sessions", "second_factors", "audit_entries", "webhooks"]) {
      assert.include(text, `"${table}",[`)
    }
    assert.include(text, "$argon2id$")
    for (const [what, secret] of secrets) assert.notInclude(text, secret, what)
  })

  it("is in no line of the trail, not even hashed", async () => {
    const text = JSON.stringify(await trail.entries(200))
    assert.include(text, "account.changePassword")
    assert.notMatch(text, /argon2|otpauth|aiwei_session|Bearer/i)
  })
})
