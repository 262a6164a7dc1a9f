/** What an account does to itself, and what an office has settled, through the real client and the real app. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { usualSettings } from "@aiwei/domain/settings/OfficeSettings"
import { assert, beforeAll, describe, it } from "vitest"

import {
  addOfficeAdmin,
  browserOn,
  importOffice,
  march,
  openServer,
  password,
  thrownBy
} from "../office.ts"
import { openDoors, tagOf } from "./openDoors.ts"

const { place, operator, signedIn } = await openDoors()
const name = "li"
const own = async () => (await signedIn(name)).api

beforeAll(async () => {
  await importOffice(operator)
  await addOfficeAdmin(operator, name, "李")
  await addOfficeAdmin(operator, "wang")
})

describe("an account", () => {
  it("is refused to the operator, who is none", async () => {
    assert.strictEqual(await tagOf(operator.api.account.show.query()), "NotAllowed")
    assert.strictEqual(await tagOf(operator.api.preferences.get.query()), "NotAllowed")
  })

  it("changes what it is called, at once and without its secret", async () => {
    const api = await own()
    const changed = await api.account.change.mutate({ displayName: " 李 主任 " })
    assert.strictEqual(changed.displayName, "李 主任")
    assert.notProperty(changed, "passwordHash")
    assert.strictEqual((await api.session.current.query())?.displayName, "李 主任")
    assert.strictEqual((await api.account.show.query()).displayName, "李 主任")
  })

  it("changes its password with the current one, and stays; its other sessions end", async () => {
    const [here, there] = [await own(), await own()]
    const change = (current: string, next: string) =>
      here.account.changePassword.mutate({ current, next })
    assert.strictEqual(await tagOf(change("guessed", "another password")), "WrongPassword")
    assert.strictEqual(await tagOf(change(password, "short")), "WeakPassword")
    assert.isNotNull(await there.session.current.query())
    await change(password, "another password")
    assert.isNotNull(await here.session.current.query())
    assert.isNull(await there.session.current.query())
    assert.strictEqual(await tagOf(own()), "SignInFailed")
    await here.account.changePassword.mutate({ current: "another password", next: password })
  })

  it("sees its own sessions alone, and ends one or all but the one it asks from", async () => {
    const [here, second, third] = [await own(), await own(), await own()]
    const { api: wang } = await signedIn("wang")
    await here.account.endOthers.mutate()
    assert.isNull(await second.session.current.query())
    assert.isNull(await third.session.current.query())
    assert.isNotNull(await wang.session.current.query())
    const fourth = await own()
    const sessions = await here.account.sessions.query()
    assert.deepStrictEqual(sessions.map(({ current }) => current).toSorted(), [false, true])
    const other = sessions.find(({ current }) => !current)?.id ?? ""
    assert.strictEqual(
      await tagOf(wang.account.endSession.mutate({ id: other })),
      "SessionNotFound"
    )
    await here.account.endSession.mutate({ id: other })
    assert.isNull(await fourth.session.current.query())
  })

  it("keeps its preferences, and nobody else's", async () => {
    const api = await own()
    assert.isNull(await api.preferences.get.query())
    const wanted = { language: "en", theme: "dark", typeSize: "large", density: "compact" } as const
    await api.preferences.set.mutate({ ...wanted, theme: "light" })
    await api.preferences.set.mutate(wanted)
    assert.deepStrictEqual(await (await own()).preferences.get.query(), wanted)
    const { api: wang } = await signedIn("wang")
    assert.isNull(await wang.preferences.get.query())
  })

  it("is slowed down when it guesses at its own password", async () => {
    const limits = { windowMs: 60_000, perAddress: 100, perAccount: 3 }
    const { client } = browserOn(
      openServer({ ...place, as: "visitor", http: { signInLimit: limits } })
    )
    await client.api.session.signIn.mutate({ name, password })
    const guess = () => client.api.account.changePassword.mutate({ current: "x", next: password })
    const tags = [await tagOf(guess()), await tagOf(guess()), await tagOf(guess())]
    assert.deepStrictEqual(tags, ["WrongPassword", "WrongPassword", "WrongPassword"])
    assert.strictEqual(await tagOf(guess()), "TooManyAttempts")
  })
})

describe("the settings of an office", () => {
  it("are the usual ones until somebody changes them, and reach the wall beside the frozen board", async () => {
    const { version, officeName, ...usual } = await operator.api.settings.show.query()
    assert.strictEqual(officeName, "滨河街道")
    assert.deepInclude(usual, usualSettings)
    await operator.api.publications.publish.mutate({ period: march })
    const wall = async () => {
      const answer = await operator.board.fetch()
      return answer.status === "board" ? answer.board : null
    }
    const before = await wall()
    assert.deepStrictEqual(before?.wall, { amberAfter: 24, redAfter: 72, name: null })
    const settings = {
      ...usualSettings,
      amberAfterHours: 6,
      redAfterHours: 12,
      wallName: "河滨爱卫"
    }
    await operator.api.settings.change.mutate({ version, settings })
    const after = await wall()
    assert.deepStrictEqual(after?.wall, { amberAfter: 6, redAfter: 12, name: "河滨爱卫" })
    assert.deepStrictEqual({ ...after, wall: null }, { ...before, wall: null })
    const [{ ok } = { ok: false }] = await operator.api.publications.verify.query()
    assert.isTrue(ok)
  })

  it("refuse what was made from an older look at them, with what they are now and who did it", async () => {
    const { version } = await operator.api.settings.show.query()
    const settings = { ...usualSettings, passPercent: 95 }
    await operator.api.settings.change.mutate({ version, settings })
    const refused = domainErrorOf(
      await thrownBy(operator.api.settings.change.mutate({ version, settings: usualSettings }))
    )
    assert.deepInclude(refused, { _tag: "ChangedMeanwhile", entity: "OfficeSettings" })
    assert.match(JSON.stringify(refused), /"passPercent":95.*"by":"operator:/)
    const wrong = { ...usualSettings, amberAfterHours: 80 }
    assert.strictEqual(
      await tagOf(operator.api.settings.change.mutate({ version, settings: wrong })),
      "InvalidInput"
    )
  })
})

describe("home", () => {
  it("says what waits, how the month stands, what came in, and that nothing is backed up", async () => {
    await operator.api.imports.open.mutate({ source: "empty" })
    const home = await operator.api.home.show.query()
    assert.deepInclude(home.month, { period: march, version: 1, communities: 12, discrepancies: 2 })
    assert.deepStrictEqual(home.waiting.unpublished, [])
    assert.deepStrictEqual(home.waiting.openBatches, [], "a batch without a file is nothing to do")
    assert.lengthOf(home.lastImports, 1)
    assert.deepStrictEqual(home.backup.newest, null)
    assert.isAbove(home.month?.belowPass ?? 0, 0)
  })
})
