/** Law 10: every mutation there is has its entry in its own transaction, and one that fails leaves none. */
import { appRouter } from "@aiwei/api/root"
import { makeClient } from "@aiwei/client/makeClient"
import { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { usualSettings } from "@aiwei/domain/settings/OfficeSettings"
import type { Day } from "@aiwei/domain/shared/Day"
import { ViewId } from "@aiwei/domain/views/SavedView"
import { assert, beforeAll, describe, it, vi } from "vitest"

import { accountWalks } from "./access/accountWalks.ts"
import {
  addOfficeAdmin,
  browserOn,
  importOffice,
  march,
  newPlace,
  openServer,
  password,
  thrownBy
} from "./office.ts"
import { trailOf } from "./trail.ts"
import { auditWalks } from "./trail/auditWalks.ts"
import { backupWalks } from "./walks/backupWalks.ts"
import { personalWalks } from "./walks/personalWalks.ts"
import { registerWalks } from "./walks/registerWalks.ts"
import { scoreWalks } from "./walks/scoreWalks.ts"
import { type Walk, walk } from "./walks/walk.ts"
import { webhookWalks } from "./webhooks/webhookWalks.ts"

const place = await newPlace()
const operator = makeClient(openServer({ ...place, logLevel: "none" }))
// Tables are made by one of them alone: the embedded database lets nobody else in meanwhile.
await operator.api.session.current.query()
const visitors = openServer({ ...place, as: "visitor", logLevel: "none" })
const trail = trailOf(place)
const { api } = operator
const [name, on] = ["li", "2026-01-01" as Day]

const nothing = () => Promise.resolve()
let made = 0
const newCode = () => DivisionCode.make(String(990299000000 + (made += 1)))
const unit = () => ({ code: null, name: `院${(made += 1)}`, level: "compound" }) as const
const batch = async () => (await api.imports.open.mutate({ source: "walk" })).batch
const bytes = new TextEncoder().encode("机构代码,机构名称\n990104003009,新社区\n")
const nobody = OrgUnitId.make("0".repeat(26))
const nowhere = { batch: BatchId.make("none") }

const staged = async () => {
  const opened = await batch()
  const { file } = await api.imports.stage.mutate({ batch: opened, path: "x.csv", size: 9 })
  return { context: { aiweiFile: file } }
}
const filled = async () => {
  const opened = await batch()
  await operator.uploadFile({ batch: opened, path: "code.csv", body: bytes })
  return { batch: opened }
}
const view = () => ({ table: "people", name: `视图${(made += 1)}`, state: "{}" })
const dark = { language: "zh", theme: "dark", typeSize: "large", density: "normal" } as const
const signedIn = async () => {
  const browser = browserOn(visitors)
  await browser.client.api.session.signIn.mutate({ name, password })
  return browser.client
}
const added = async () => (await api.org.add.mutate({ unit: unit(), parentId: null, on })).id
const seen = async () => {
  const { id, version } = (await api.org.card.query({ place: await added() })).unit
  return { id, version }
}

const walks: Readonly<Record<string, Walk<unknown>>> = {
  ...accountWalks(operator, place, trail.makeFounder),
  ...registerWalks(operator),
  ...personalWalks(operator),
  ...auditWalks(operator, visitors),
  ...scoreWalks(operator),
  ...backupWalks(operator, makeClient(visitors)),
  ...webhookWalks(operator),
  "accounts.add": walk({
    ready: nothing,
    right: () => api.accounts.add.mutate({ name: `new${(made += 1)}`, password }),
    wrong: () => api.accounts.add.mutate({ name, password })
  }),
  "accounts.setPassword": walk({
    ready: nothing,
    right: () => api.accounts.setPassword.mutate({ name, password }),
    wrong: () => api.accounts.setPassword.mutate({ name: "nobody", password })
  }),
  "grants.add": walk({
    ready: async () => {
      const account = `held${(made += 1)}`
      await api.accounts.add.mutate({ name: account, password })
      return account
    },
    right: (account) => api.grants.add.mutate({ account, role: "inspector" }),
    wrong: () => api.grants.add.mutate({ account: name, role: "auditAdmin" })
  }),
  "grants.revoke": walk({
    ready: async () => {
      const account = `freed${(made += 1)}`
      await api.accounts.add.mutate({ name: account, password })
      return (await api.grants.add.mutate({ account, role: "inspector" })).id
    },
    right: (id) => api.grants.revoke.mutate({ id }),
    wrong: () => api.grants.revoke.mutate({ id: "none" })
  }),
  "tokens.create": walk({
    ready: nothing,
    right: () => api.tokens.create.mutate({ name: "t", account: name }),
    wrong: () => api.tokens.create.mutate({ name: "t", account: "nobody" })
  }),
  "imports.open": walk({
    ready: nothing,
    right: batch,
    wrong: () => api.imports.open.mutate({ source: " " })
  }),
  "imports.stage": walk({
    ready: batch,
    right: (opened) => api.imports.stage.mutate({ batch: opened, path: "x", size: 1 }),
    wrong: () => api.imports.stage.mutate({ ...nowhere, path: "x", size: 1 })
  }),
  "imports.upload": walk({
    ready: staged,
    right: (options) => api.imports.upload.mutate(bytes, options),
    wrong: () => api.imports.upload.mutate(bytes, { context: { aiweiFile: "none" } })
  }),
  "imports.commit": walk({
    ready: filled,
    right: (opened) => api.imports.commit.mutate(opened),
    wrong: () => api.imports.commit.mutate(nowhere)
  }),
  "imports.discard": walk({
    ready: filled,
    right: (opened) => api.imports.discard.mutate(opened),
    wrong: () => api.imports.discard.mutate(nowhere)
  }),
  "org.add": walk({
    ready: nothing,
    right: () => api.org.add.mutate({ unit: unit(), parentId: null, on }),
    wrong: () => api.org.add.mutate({ unit: unit(), parentId: nobody, on })
  }),
  "org.addMany": walk({
    ready: added,
    right: (parentId) => api.org.addMany.mutate({ units: [unit()], parentId, on }),
    wrong: () => api.org.addMany.mutate({ units: [unit()], parentId: nobody, on })
  }),
  "org.rename": walk({
    ready: seen,
    right: (is) => api.org.rename.mutate({ ...is, name: `改${(made += 1)}` }),
    wrong: () => api.org.rename.mutate({ id: nobody, version: "", name: "改" })
  }),
  "org.recode": walk({
    ready: seen,
    right: (is) => api.org.recode.mutate({ ...is, code: newCode() }),
    wrong: () => api.org.recode.mutate({ id: nobody, version: "", code: null })
  }),
  "org.move": walk({
    ready: async () => ({ ...(await seen()), newParentId: await added() }),
    right: (is) => api.org.move.mutate({ ...is, on: "2026-02-01" as Day }),
    wrong: () => api.org.move.mutate({ id: nobody, version: "", newParentId: nobody, on })
  }),
  "org.close": walk({
    ready: seen,
    right: (is) => api.org.close.mutate({ ...is, on: "2026-02-01" as Day }),
    wrong: () => api.org.close.mutate({ id: nobody, version: "", on })
  }),
  "publications.publish": walk({
    ready: nothing,
    right: () => api.publications.publish.mutate({ period: march }),
    wrong: () => api.publications.publish.mutate({ period: "2031-01" as typeof march })
  }),
  "account.change": walk({
    ready: signedIn,
    right: (client) => client.api.account.change.mutate({ displayName: "李" }),
    wrong: () => api.account.change.mutate({ displayName: "李" })
  }),
  "account.endSession": walk({
    ready: async () => {
      const client = await signedIn()
      const [session] = await client.api.account.sessions.query()
      return { client, id: session?.id ?? "" }
    },
    right: ({ client, id }) => client.api.account.endSession.mutate({ id }),
    wrong: () => api.account.endSession.mutate({ id: "none" })
  }),
  "account.endOthers": walk({
    ready: signedIn,
    right: (client) => client.api.account.endOthers.mutate(),
    wrong: () => api.account.endOthers.mutate()
  }),
  "preferences.set": walk({
    ready: signedIn,
    right: (client) => client.api.preferences.set.mutate(dark),
    wrong: () => api.preferences.set.mutate(dark)
  }),
  "views.save": walk({
    ready: signedIn,
    right: (client) => client.api.views.save.mutate(view()),
    wrong: () => api.views.save.mutate(view())
  }),
  "views.remove": walk({
    ready: async () => {
      const client = await signedIn()
      return { client, view: await client.api.views.save.mutate(view()) }
    },
    right: ({ client, view: { id } }) => client.api.views.remove.mutate({ id }),
    wrong: () => api.views.remove.mutate({ id: ViewId.make("none") })
  }),
  "settings.change": walk({
    ready: async () => {
      const { version, amberAfterHours } = await api.settings.show.query()
      return {
        version,
        settings: { ...usualSettings, amberAfterHours: 25 - (amberAfterHours % 2) }
      }
    },
    right: (wanted) => api.settings.change.mutate(wanted),
    wrong: () => api.settings.change.mutate({ version: "none", settings: usualSettings })
  }),
  "session.signIn": walk({
    ready: () => Promise.resolve(browserOn(visitors).client),
    right: (client) => client.api.session.signIn.mutate({ name, password }),
    wrong: () => makeClient(visitors).api.session.signIn.mutate({ name: " ", password })
  }),
  "session.signOut": walk({
    ready: signedIn,
    right: (client) => client.api.session.signOut.mutate(),
    wrong: () => makeClient(visitors).api.session.signOut.mutate()
  })
}

const { _def: defined } = appRouter
const mutations = Object.entries(defined.procedures as object)
  .filter(([, { _def }]: [string, { readonly _def: { readonly type: string } }]) => {
    return _def.type === "mutation"
  })
  .map(([path]) => path)

beforeAll(async () => {
  await importOffice(operator)
  await addOfficeAdmin(operator, name)
})

describe("the audit trail", () => {
  it("is walked for every mutation there is", () => {
    assert.sameMembers(Object.keys(walks), mutations)
  })

  // What cannot be written down does not happen; first, while nothing is published yet.
  it.each(Object.entries(walks))("closed, undoes %s", async (_path, { ready, right }) => {
    const prepared = await ready()
    const before = await trail.everything()
    await trail.close()
    // The fault is logged, which is right, and would fill the screen of whoever runs the tests.
    const log = vi.spyOn(console, "error").mockImplementation(() => {})
    const thrown = await thrownBy(right(prepared)).finally(trail.open)
    assert.lengthOf(log.mock.calls, 1)
    log.mockRestore()
    assert.notInclude(JSON.stringify(thrown), "closed")
    assert.deepStrictEqual(await trail.everything(), before)
  })

  it.each(Object.entries(walks))(
    "has an entry of %s",
    async (path, { ready, right, wrong, by }) => {
      const prepared = await ready()
      const [before] = await trail.entries(1)
      await right(prepared)
      const after = await trail.entries(5)
      const own = after.filter(({ seq, verb }) => seq > (before?.seq ?? 0) && verb === path)
      assert.lengthOf(own, 1)
      assert.match(
        own[0]?.actor ?? "",
        by ?? (/^(session|account|preferences|views)\./.test(path) ? /^account:li$/ : /^operator:/)
      )
      assert.isNotNull(own[0]?.requestId ?? null)
      assert.notInclude(JSON.stringify(own), password)
      await thrownBy(wrong())
      assert.strictEqual((await trail.entries(1))[0]?.seq, after[0]?.seq, "a refusal was written")
    }
  )

  it("names a refused sign-in, the one refusal that is an event, and no password", async () => {
    const guess = "a wrong password"
    await thrownBy(makeClient(visitors).api.session.signIn.mutate({ name, password: guess }))
    const [newest] = await trail.entries(1)
    assert.deepInclude(newest, { verb: "session.signIn", subject: "Account/li" })
    assert.deepInclude(newest, { actor: "system:aiwei", after: '{"refused":true}' })
    assert.notInclude(JSON.stringify(newest), guess)
  })

  it("has nothing of what only looks", async () => {
    const opened = await filled()
    const [before] = await trail.entries(1)
    await api.imports.inspect.query(opened)
    await api.imports.commit.mutate({ ...opened, dryRun: true })
    await api.publications.verify.query()
    await api.rankings.month.query({ period: march })
    assert.strictEqual((await trail.entries(1))[0]?.seq, before?.seq)
  })
})
