/** Law 10: every mutation there is has its entry in its own transaction, and one that fails leaves none. */
import { appRouter } from "@aiwei/api/root"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it, vi } from "vitest"

import { accountWalks } from "./access/accountWalks.ts"
import {
  addOfficeAdmin,
  importOffice,
  march,
  newPlace,
  openServer,
  password,
  thrownBy
} from "./office.ts"
import { trailOf } from "./trail.ts"
import { auditWalks } from "./trail/auditWalks.ts"
import { administrationWalks } from "./walks/administrationWalks.ts"
import { backupWalks } from "./walks/backupWalks.ts"
import { dutyWalks } from "./walks/dutyWalks.ts"
import { evidenceWalks } from "./walks/evidenceWalks.ts"
import { handoverWalks } from "./walks/handoverWalks.ts"
import { importWalks, filledBatch } from "./walks/importWalks.ts"
import { officeWalks } from "./walks/officeWalks.ts"
import { orgWalks } from "./walks/orgWalks.ts"
import { overlayWalks } from "./walks/overlayWalks.ts"
import { ownWalks } from "./walks/ownWalks.ts"
import { peopleWalks } from "./walks/peopleWalks.ts"
import { personalWalks } from "./walks/personalWalks.ts"
import { planWalks } from "./walks/planWalks.ts"
import { publicationWalks } from "./walks/publicationWalks.ts"
import { rankingWalks } from "./walks/rankingWalks.ts"
import { registerWalks } from "./walks/registerWalks.ts"
import { schemeWalks } from "./walks/schemeWalks.ts"
import { scoreWalks } from "./walks/scoreWalks.ts"
import { statisticsWalks } from "./walks/statisticsWalks.ts"
import type { Walk } from "./walks/walk.ts"
import { webhookWalks } from "./webhooks/webhookWalks.ts"

const place = await newPlace()
const operator = makeClient(openServer({ ...place, logLevel: "none" }))
// Tables are made by one of them alone: the embedded database lets nobody else in meanwhile.
await operator.api.session.current.query()
const visitors = openServer({ ...place, as: "visitor", logLevel: "none" })
const trail = trailOf(place)
const { api } = operator
const name = "li"

const walks: Readonly<Record<string, Walk<unknown>>> = {
  ...accountWalks(operator, place, trail.makeFounder),
  ...registerWalks(operator),
  ...planWalks(operator),
  ...publicationWalks(operator, visitors, name),
  ...evidenceWalks(operator),
  ...rankingWalks(operator),
  ...statisticsWalks(operator),
  ...dutyWalks(operator),
  ...overlayWalks(operator),
  ...handoverWalks(operator),
  ...peopleWalks(operator),
  ...personalWalks(operator),
  ...auditWalks(operator, visitors),
  ...schemeWalks(operator),
  ...scoreWalks(operator),
  ...backupWalks(operator, makeClient(visitors)),
  ...webhookWalks(operator),
  ...administrationWalks(operator, name),
  ...importWalks(operator),
  ...orgWalks(operator),
  ...ownWalks(operator, visitors, name),
  ...officeWalks(operator)
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
    const opened = await filledBatch(operator)
    const [before] = await trail.entries(1)
    await api.imports.inspect.query(opened)
    await api.imports.commit.mutate({ ...opened, dryRun: true })
    await api.publications.verify.query()
    await api.rankings.month.query({ period: march })
    assert.strictEqual((await trail.entries(1))[0]?.seq, before?.seq)
  })
})
