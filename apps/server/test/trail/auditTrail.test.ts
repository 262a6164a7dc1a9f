/** The trail as it is asked for: lists that are narrowed, one line, one record's history, the file, its keeping. */
import { makeClient } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { assert, beforeAll, describe, it } from "vitest"

import {
  addOfficeAdmin,
  browserOn,
  importOffice,
  newPlace,
  openServer,
  password,
  thrownBy
} from "../office.ts"

const place = await newPlace()
const operator = makeClient(openServer({ ...place, logLevel: "none" }))
const { api } = operator

const refusal = (thrown: unknown): string => {
  const { data, error } = thrown as {
    readonly data?: { readonly error: { readonly _tag: string } }
    readonly error?: { readonly _tag: string } | null
  }
  return data?.error._tag ?? error?._tag ?? String(thrown)
}
const refused = async (call: Promise<unknown>) => refusal(await thrownBy(call))

const textOf = async (query: object) => {
  const { body } = await operator.exportFile("trail", "csv", { query })
  return new Response(body).text()
}

let person = ""
let today = ""

beforeAll(async () => {
  await importOffice(operator)
  const made = await api.people.add.mutate({
    person: { name: "王小明", phone: "13812340145" },
    on: "2026-03-01" as Day
  })
  person = made.id
  const change = { remark: "夜班 13912345678" }
  const ref = { id: made.id, version: made.version }
  await api.people.change.mutate({ ...ref, change, on: null })
  await api.accounts.add.mutate({ name: "li", password })
  await api.prints.note.mutate({ page: "/people", query: "?under=1" })
  today = (await api.audit.list.query({ limit: 1 })).rows[0]?.day ?? ""
})

describe("the list of the trail", () => {
  it("tells who, when, what and from where, the newest first", async () => {
    const { rows, total } = await api.audit.list.query({ limit: 3 })
    assert.deepStrictEqual(
      rows.map(({ verb }) => verb),
      ["prints.note", "accounts.add", "people.change"]
    )
    const [print, , edit] = rows
    assert.strictEqual(print?.seq, total)
    assert.match(print?.actor ?? "", /^operator:/)
    assert.deepInclude(print, { subject: "Page/people", after: '{"query":"?under=1"}' })
    assert.deepInclude(edit, { subject: `Person/${person}`, subjectName: "王小明" })
    assert.isNotNull(edit?.placeName ?? null)
    assert.isNotNull(edit?.requestId ?? null)
    const next = await api.audit.list.query({ offset: 3, limit: 2 })
    assert.deepStrictEqual(
      next.rows.map(({ seq }) => seq),
      [total - 3, total - 4]
    )
  })

  it("holds no number of a person and no password", async () => {
    const { rows } = await api.audit.list.query({ limit: 1000 })
    const all = JSON.stringify(rows)
    assert.notMatch(all, /13812340145|13912345678/)
    assert.include(all, "138****0145")
    assert.notInclude(all, password)
  })

  it("is narrowed by person, place, entity, verb, day and text", async () => {
    const totalOf = async (narrowed: Parameters<typeof api.audit.list.query>[0]) =>
      (await api.audit.list.query(narrowed)).total
    const all = await totalOf({})
    const [name = ""] = (await api.audit.list.query({ limit: 1 })).rows.map(
      ({ actor }) => actor.split(":")[1] ?? ""
    )
    assert.strictEqual(await totalOf({ actor: name }), all)
    assert.strictEqual(await totalOf({ actor: "account:nobody" }), 0)
    assert.strictEqual(await totalOf({ entity: `Person/${person}` }), 2)
    assert.strictEqual(await totalOf({ entity: "Person" }), 2)
    assert.strictEqual(await totalOf({ entity: "Perso" }), 0)
    assert.strictEqual(await totalOf({ verb: "people" }), 2)
    assert.strictEqual(await totalOf({ verb: "people.add" }), 1)
    assert.strictEqual(await totalOf({ text: "王小" }), 2)
    assert.strictEqual(await totalOf({ text: "%" }), 0)
    assert.strictEqual(await totalOf({ from: today as Day, until: today as Day }), all)
    assert.strictEqual(await totalOf({ until: "2020-01-01" as Day }), 0)
    const [office] = await api.org.offices.query()
    const inOffice = await totalOf({ place: office?.id ?? "" })
    assert.isAbove(inOffice, 2)
    assert.isBelow(inOffice, all)
    const children = await api.org.children.query({ parent: office?.id ?? "" })
    const [child] = children.rows
    assert.strictEqual(await totalOf({ place: child?.id ?? "" }), 0)
    assert.strictEqual(
      await refused(api.audit.list.query({ place: "没有的地方" })),
      "PlaceNotFound"
    )
  })

  it("shows one line, and what happened to one record", async () => {
    const { rows, total } = await api.audit.history.query({ entity: `Person/${person}` })
    assert.strictEqual(total, 2)
    assert.deepStrictEqual(await api.audit.show.query({ seq: rows[0]?.seq ?? 0 }), rows[0])
    assert.strictEqual(await refused(api.audit.show.query({ seq: 999_999 })), "AuditEntryNotFound")
    assert.strictEqual(await refused(api.audit.history.query({ entity: "Person" })), "InvalidInput")
  })
})

describe("ids in a line", () => {
  it("come with the names that units and accounts have today, and people with none", async () => {
    const [office] = await api.org.offices.query()
    const { rows } = await api.org.children.query({ parent: office?.id ?? "" })
    const [unit] = rows
    const grant = await api.grants.add.mutate({
      account: "li",
      role: "leader",
      place: unit?.id ?? ""
    })
    const [line] = (await api.audit.list.query({ verb: "grants.add", limit: 1 })).rows
    assert.deepEqual(line?.names, {
      [grant.accountId]: "li",
      [unit?.id ?? ""]: unit?.name ?? ""
    })
    assert.deepEqual((await api.audit.show.query({ seq: line?.seq ?? 0 })).names, line?.names)
    const { rows: changes } = await api.audit.history.query({ entity: `Person/${person}` })
    const [change] = changes
    assert.include(change?.before ?? "", person)
    assert.notProperty(change?.names, person)
    assert.propertyVal(change?.names, office?.id ?? "", office?.name)
  })
})

describe("what has no name of its own", () => {
  const newest = async (entity: string) =>
    (await api.audit.list.query({ entity, limit: 1 })).rows[0]

  it("is told by its month and version, or by its files", async () => {
    const period = "2026-03" as Month
    await api.publications.publish.mutate({ period })
    const published = await newest("Publication")
    assert.deepInclude(published, { subjectPeriod: period, subjectVersion: 1, subjectFile: null })
    const imported = await newest("ImportBatch")
    assert.match(imported?.subjectFile ?? "", /\.(?:xlsx?|csv)$/u)
    assert.isAbove(imported?.subjectFiles ?? 0, 1)
    const file = await newest("ImportFile")
    assert.match(file?.subjectFile ?? "", /\.(?:xlsx?|csv)$/u)
    assert.isNull(file?.subjectFiles)
    assert.include(await textOf({ entity: "Publication" }), "2026-03 第 1 版")
    assert.include(
      await textOf({ entity: "ImportBatch" }),
      `${imported?.subjectFile} 等 ${imported?.subjectFiles} 个文件`
    )
  })

  it("shows no number of a person that stands in the name of a file", async () => {
    const { batch } = await api.imports.open.mutate({ source: "test" })
    await operator.uploadFile({ batch, path: "张三13812340145.csv", body: new Blob(["a,b"]) })
    const line = await newest("ImportBatch")
    assert.strictEqual(line?.subject, `ImportBatch/${batch}`)
    assert.strictEqual(line?.subjectFile, "张三138****0145.csv")
    assert.notInclude(await textOf({ entity: `ImportBatch/${batch}` }), "13812340145")
  })
})

describe("the trail as a file", () => {
  it("holds what the list holds, and is noted itself", async () => {
    const text = await textOf({ entity: `Person/${person}` })
    const lines = text.trim().split(/\r?\n/)
    assert.lengthOf(lines, 3)
    assert.include(lines[0], "序号")
    const [newest] = (await api.audit.list.query({ limit: 1 })).rows
    assert.deepInclude(newest, { verb: "audit.export", subject: "AuditTrail/lines" })
    assert.include(newest?.after ?? "", person)
    const all = (await textOf({})).trim().split(/\r?\n/)
    assert.lengthOf(all, (newest?.seq ?? 0) + 2)
  })

  it("is for whoever may read the trail", async () => {
    const visitor = makeClient(openServer({ ...place, as: "visitor", logLevel: "none" }))
    assert.strictEqual(await refused(visitor.exportFile("trail", "csv")), "SignInRequired")
    const wrong = operator.exportFile("trail", "csv", { query: { from: "yesterday" } })
    assert.strictEqual(await refused(wrong), "InvalidInput")
  })
})

describe("the trail's keeping", () => {
  it("is whole, and is kept longer on request, never shorter", async () => {
    const found = await api.audit.verify.query()
    assert.deepInclude(found, { ok: true, faults: [], more: 0, entries: found.head.seq })
    assert.deepStrictEqual(await api.audit.retention.query(), { days: null, least: 190 })
    assert.strictEqual(await refused(api.audit.keep.mutate({ days: 189 })), "KeptTooShort")
    assert.deepStrictEqual(await api.audit.keep.mutate({ days: 365 }), { days: 365, least: 365 })
    assert.strictEqual(await refused(api.audit.keep.mutate({ days: 364 })), "KeptTooShort")
  })
})

describe("an account in the trail", () => {
  it("tells by which role and from which program an account acted", async () => {
    await addOfficeAdmin(operator, "chen")
    const browser = browserOn(openServer({ ...place, as: "visitor", logLevel: "none" }))
    await browser.client.api.session.signIn.mutate({ name: "chen", password })
    const [row] = (await browser.client.api.people.rows.query({})).rows
    const change = { remark: "复核" }
    const ref = { id: row?.id ?? "", version: row?.version ?? "" }
    await browser.client.api.people.change.mutate({ ...ref, change, on: null })
    const [edit, signIn] = (await api.audit.list.query({ actor: "chen" })).rows
    assert.deepInclude(edit, { verb: "people.change", role: "officeAdmin", actor: "account:chen" })
    assert.deepInclude(signIn, { verb: "session.signIn", role: null })
    assert.isNotNull(edit?.address ?? null)
    const own = await browser.client.api.audit.history.query({ entity: `Person/${row?.id}` })
    assert.strictEqual(own.rows[0]?.seq, edit?.seq)
    assert.strictEqual(await refused(browser.client.api.audit.list.query({})), "NotAllowed")
    assert.strictEqual(await refused(browser.client.exportFile("trail", "csv")), "NotAllowed")
  })
})
