/** Who left is taken out of the books, and every figure, publication and line of the trail stays. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { verify } from "@aiwei/store/verify"
import { ManagedRuntime, Redacted } from "effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { appOn } from "../../src/layers.ts"
import { fixtures, march, newPlace, openServer, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"

const place = await newPlace()
const client = makeClient(openServer({ ...place, logLevel: "none" }))
const { api } = client
const trail = trailOf(place)
const on = Day.make("2026-05-01")

const databaseUrl = place.databaseUrl === undefined ? null : Redacted.make(place.databaseUrl)
const runtime = ManagedRuntime.make(appOn({ data: place.data, databaseUrl }))
afterAll(() => runtime.dispose())

/** What an erasure must leave as it was. */
const figures = async () => ({
  /** As `db verify` asks. */
  contradictions: await runtime.runPromise(verify),
  month: await api.rankings.month.query({ period: march }),
  published: await api.publications.list.query(),
  faults: (await api.publications.verify.query()).filter(({ ok }) => !ok),
  people: (await api.people.rows.query({})).total,
  zones: (await api.zones.rows.query({})).total,
  buildings: (await api.buildings.rows.query({})).total,
  audit: (await api.audit.verify.query()).ok
})

/** Somebody of the roster who leads a zone. */
const leader = async () => {
  for (const { leaderId } of (await api.zones.rows.query({})).rows) {
    if (leaderId === null) continue
    const { person } = await api.people.show.query({ id: leaderId })
    if (person.status === "active") return person
  }
  return assert.fail("no leader")
}
const everywhere = async () => JSON.stringify(await trail.everything())

describe("erasing a person", () => {
  beforeAll(async () => {
    const { batch } = await api.imports.open.mutate({ source: "test" })
    for (const path of readdirSync(fixtures).filter((name) => /\.(?:xlsx?|csv)$/.test(name))) {
      const body = new Blob([readFileSync(join(fixtures, path))])
      await client.uploadFile({ batch, path, body })
    }
    await api.imports.commit.mutate({ batch })
    await api.publications.publish.mutate({ period: march })
  }, 180_000)

  it("is refused without a reason, and while the person is here", async () => {
    const { id: person } = await leader()
    const silent = await thrownBy(api.personal.erase.mutate({ person, reason: "" }))
    assert.strictEqual(domainErrorOf(silent)?._tag, "PurposeNeeded")
    const here = await thrownBy(api.personal.erase.mutate({ person, reason: "本人申请" }))
    assert.strictEqual(domainErrorOf(here)?._tag, "StillInOffice")
  })

  it("tells the person everything first, and that it was asked for", async () => {
    const { id: person, name } = await leader()
    const file = await api.personal.export.mutate({ person })
    assert.strictEqual(file.person.name, name)
    assert.match(file.person.phone ?? "", /^\d{11}$/)
    assert.isAbove(file.posts.length, 0)
    assert.isAbove(file.zones.length, 0)
    assert.isAbove(file.imports.length, 0)
    assert.match(file.imports[0]?.file ?? "", /花名册/)
    assert.strictEqual((await trail.entries(1))[0]?.verb, "personal.export")
  })

  it("leaves every figure, publication and the chain as they were, and no trace of the person", async () => {
    const { id: person, version, name } = await leader()
    const { value: phone } = await api.personal.reveal.mutate({
      person,
      field: "phone",
      reason: "测试"
    })
    assert.isNotNull(phone)
    await api.people.leave.mutate({ people: [{ id: person, version }], on })
    const before = await figures()
    assert.include(await everywhere(), phone ?? "")
    const done = await api.personal.erase.mutate({ person, reason: "本人申请" })
    assert.match(done.name, /^已离岗人员\d+$/)
    assert.isAbove(done.records, 1)
    const after = await figures()
    assert.isTrue(after.audit)
    assert.deepStrictEqual(after.faults, [])
    assert.deepStrictEqual(Object.values(after.contradictions).flat(), [])
    assert.deepStrictEqual({ ...after, audit: true }, { ...before, audit: true })
    const shown = await api.people.show.query({ id: person })
    const gone = { name: done.name, phone: null, birth: null, gender: null, remark: "" }
    assert.deepInclude(shown.person, gone)
    const stored = await everywhere()
    assert.notInclude(stored, phone)
    // The trail alone still knows the name, and cannot be changed.
    const own = JSON.stringify((await trail.entries(1))[0])
    assert.notInclude(own, name)
    assert.include(own, "personal.erase")
    const again = await thrownBy(api.personal.erase.mutate({ person, reason: "本人申请" }))
    assert.strictEqual(domainErrorOf(again)?._tag, "AlreadyErased")
  })

  it("comes by itself when the rule's days are over, and not before", async () => {
    const { id: person, version } = await leader()
    await api.people.leave.mutate({ people: [{ id: person, version }], on })
    assert.strictEqual((await api.retention.run.mutate()).leavers, 0)
    const short = await thrownBy(api.retention.change.mutate({ kind: "signIns", days: 100 }))
    assert.deepInclude(domainErrorOf(short), { _tag: "RetentionRefused", least: 190 })
    const rule = await api.retention.change.mutate({ kind: "leavers", days: 1, basis: "试" })
    assert.deepInclude(rule, { days: 1, basis: "试", status: "decided" })
    const rules = await api.retention.show.query()
    assert.sameMembers(
      rules.map(({ kind }) => kind),
      ["complainants", "signIns", "leavers"]
    )
    assert.isTrue(rules.every(({ source }) => source.includes("法")))
    // What the program came with is told in both languages, an office's own words as they are.
    assert.isTrue(rules.every(({ sourceEn }) => /article/u.test(sourceEn ?? "")))
    const untranslated = rules.filter(({ basisEn }) => basisEn === null)
    assert.deepStrictEqual(
      untranslated.map(({ kind }) => kind),
      ["leavers"]
    )
    const before = await figures()
    const { leavers } = await api.retention.run.mutate()
    assert.isAbove(leavers, 0)
    const told = (await api.retention.show.query()).find(({ kind }) => kind === "leavers")
    assert.strictEqual(told?.lastRun?.records, leavers)
    assert.match(told?.lastRun?.at ?? "", /^\d{4}-\d{2}-\d{2}T/)
    const { person: gone } = await api.people.show.query({ id: person })
    assert.match(gone.name, /^已离岗人员\d+$/)
    assert.deepStrictEqual(await figures(), before)
    assert.strictEqual((await api.retention.run.mutate()).leavers, 0)
  })
})
