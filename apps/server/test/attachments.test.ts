/**
 * Files kept with a record come in through the doors of those who write it: an inspector's photo, the photo of a
 * ledger entry, what a community brings with its appeal. Whoever sent a file names it; nobody else can.
 */
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

import type { AttachDoor } from "@aiwei/client/attachFile"
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Client } from "@aiwei/client/makeClient"
import type { GrantedRole } from "@aiwei/domain/access/rights/Role"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import {
  browserOn,
  importOffice,
  march,
  newPlace,
  openServer,
  operatorOf,
  password,
  thrownBy
} from "./office.ts"

const place = await newPlace()
const operator = operatorOf(place)
const server = openServer({ ...place, as: "visitor" })
const files = join(place.data, "files")
const kept = () => (existsSync(files) ? readdirSync(files).toSorted() : [])

const photo = (last: number) => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3, 4, 5, last])
const pdf = new TextEncoder().encode("%PDF-1.7 回执")
const tag = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))
const attach = ({ attachFile }: Client, door: AttachDoor, body: Uint8Array<ArrayBuffer>) =>
  attachFile({ door, name: "现场 1.jpg", body })

const signedIn = async (name: string, role: GrantedRole, at: string): Promise<Client> => {
  await operator.api.accounts.add.mutate({ name, password })
  await operator.api.grants.add.mutate({ account: name, role, place: at })
  const { client } = browserOn(server)
  await client.api.session.signIn.mutate({ name, password })
  return client
}

interface Unit {
  readonly id: string
  readonly indicator: string
}
let [here, there]: ReadonlyArray<Unit> = []
let people: Readonly<Record<"chen" | "wang" | "zhao" | "zhou" | "wu" | "li", Client>>

beforeAll(async () => {
  await importOffice(operator)
  const { rows } = await operator.api.scores.sheet.query({ period: march, limit: 2 })
  ;[here, there] = rows.map(({ unitId, cells }) => ({
    id: unitId,
    indicator: cells[0]!.indicator
  }))
  const [office] = await operator.api.org.offices.query()
  people = {
    chen: await signedIn("chen", "officeAdmin", office!.id),
    wang: await signedIn("wang", "inspector", office!.id),
    zhao: await signedIn("zhao", "inspector", office!.id),
    zhou: await signedIn("zhou", "communityHead", here!.id),
    wu: await signedIn("wu", "communityHead", there!.id),
    li: await signedIn("li", "leader", office!.id)
  }
}, 60_000)

const round = (client: Client, file: string, unit = here!) =>
  client.api.inspections.record.mutate({
    unit: unit.id,
    kind: "unannounced",
    day: Day.make("2026-03-05"),
    inspectors: ["王督查"],
    findings: [{ indicator: unit.indicator, points: "0.50", photo: file }]
  })

describe("a photo", () => {
  it("is sent by an inspector, kept with a finding, opened by who may read it, on no list of imports", async () => {
    const { wang, chen, wu } = people
    const { file, sha256 } = await attach(wang, "photo", photo(1))
    const { inspection } = await round(wang, file)
    const { findings } = await chen.api.inspections.show.query({ id: inspection.id })
    const [{ id, photo: view } = assert.fail("no finding")] = findings
    assert.deepInclude(view, { name: "现场 1.jpg", sha256, bytes: 12 })
    assert.match((await chen.api.evidence.photo.query({ id })).uri, /^data:image\/jpeg;base64,/)
    const opened = await chen.api.rankings.explain.query({ period: march, place: here!.id })
    assert.include(JSON.stringify(opened), sha256)
    assert.strictEqual((await tag(wu.api.evidence.photo.query({ id })))?._tag, "EvidenceNotFound")
    assert.isFalse(
      (await operator.api.imports.list.query()).rows.some(({ source }) => source === "attachment")
    )
    const { rows } = await operator.api.audit.list.query({ verb: "evidence.attachPhoto" })
    assert.strictEqual(rows[0]?.subjectFile, "现场 1.jpg")
    assert.strictEqual(rows.length, 1)
  })

  it("of somebody else, or by its hash, is no file of one's own, however far one's branch reaches", async () => {
    const { wang, zhao } = people
    const { file, sha256 } = await attach(wang, "photo", photo(2))
    assert.strictEqual((await tag(round(zhao, file)))?._tag, "NotAllowed")
    assert.strictEqual((await tag(round(wang, sha256)))?._tag, "NotAllowed")
    await operator.api.accounts.add.mutate({ name: "qian", password })
    await operator.api.grants.add.mutate({ account: "qian", role: "inspector" })
    const { client } = browserOn(server)
    await client.api.session.signIn.mutate({ name: "qian", password })
    assert.deepInclude(await tag(round(client, file)), { _tag: "FileNotFound", id: file })
    assert.strictEqual((await tag(round(client, sha256)))?._tag, "FileNotFound")
  })

  it("that is none, or is too large, is refused and leaves nothing behind", async () => {
    const { wang } = people
    const before = kept()
    const entries = async () =>
      (await operator.api.audit.list.query({ verb: "evidence.attachPhoto" })).rows.length
    const told = await entries()
    for (const body of [pdf, new Uint8Array([0xff]), new Uint8Array()]) {
      assert.deepStrictEqual(await tag(attach(wang, "photo", body)), {
        _tag: "AttachmentRefused",
        name: "现场 1.jpg",
        wanted: "photo"
      })
    }
    const large = new Uint8Array(12_000_001)
    large.set(photo(3))
    const thrown = await thrownBy(attach(wang, "photo", large))
    assert.strictEqual(codeOf(thrown), "PAYLOAD_TOO_LARGE")
    assert.deepInclude(domainErrorOf(thrown), { _tag: "FileTooLarge", limit: 12_000_000 })
    assert.deepStrictEqual(kept(), before)
    assert.strictEqual(await entries(), told)
  })

  it("is not for a community, which puts nothing down", async () => {
    const { zhou, li } = people
    for (const client of [zhou, li]) {
      assert.strictEqual((await tag(attach(client, "photo", photo(4))))?._tag, "NotAllowed")
    }
  })

  it("stands with a ledger entry; a file that is none is refused there, too", async () => {
    const { chen, zhou, wu } = people
    const { file } = await attach(chen, "photo", photo(5))
    const gift = {
      unit: here!.id,
      period: march,
      kind: "bonus",
      points: "1",
      reason: "表彰"
    } as const
    const { entry } = await chen.api.ledger.add.mutate({ ...gift, photo: file })
    assert.include((await zhou.api.ledger.photo.query({ id: entry.id })).uri, "image/jpeg")
    assert.strictEqual(
      (await tag(wu.api.ledger.photo.query({ id: entry.id })))?._tag,
      "EvidenceNotFound"
    )
    const { beyond } = await zhou.api.rankings.explain.query({ period: march, place: here!.id })
    assert.strictEqual(beyond?.ledger[0]?.photo?.name, "现场 1.jpg")
    const { batch } = await chen.api.imports.open.mutate({ source: "test" })
    const { file: text } = await chen.uploadFile({ batch, path: "文件.pdf", body: pdf })
    assert.strictEqual(
      (await tag(chen.api.ledger.add.mutate({ ...gift, photo: text })))?._tag,
      "EvidenceRefused"
    )
  })
})

describe("a file of findings", () => {
  const csv = new TextEncoder().encode("单位,日期,检查类别,检查人,指标,扣分\n")
  const rowOf = (unit: Unit) => {
    const said = {
      unit: unit.id,
      day: "2026-03-06",
      kind: "暗访",
      inspectors: "王督查",
      indicator: unit.indicator,
      points: "0.50"
    }
    const cells = Object.fromEntries(
      Object.entries(said).map(([field, text], at) => [field, { text, at: `${"ABCDEF"[at]}2` }])
    )
    return { row: 2, sheet: null, cells }
  }
  const imported = (client: Client, file: string) =>
    client.api.evidence.import.mutate({ period: march, file, rows: [rowOf(here!)] })

  it("is sent and taken by an inspector, who has no right to import; nobody else's file is", async () => {
    const { wang, zhao } = people
    const { file } = await attach(wang, "table", csv)
    assert.strictEqual((await tag(imported(zhao, file)))?._tag, "NotAllowed")
    const made = await imported(wang, file)
    assert.deepInclude(made, { faults: [], written: true, inspections: 1 })
    const again = await imported(wang, (await attach(wang, "table", csv)).file)
    assert.deepInclude(again, { written: false })
  })

  it("is a workbook or text; another is refused and leaves nothing behind", async () => {
    const { wang } = people
    const utf16 = new Uint8Array([0xff, 0xfe, 0x55, 0x53])
    for (const body of [utf16, new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])]) {
      assert.isString((await attach(wang, "table", body)).file)
    }
    const before = kept()
    for (const body of [new Uint8Array([1, 0, 2]), new Uint8Array()]) {
      assert.deepInclude(await tag(attach(wang, "table", body)), {
        _tag: "AttachmentRefused",
        wanted: "table"
      })
    }
    assert.deepStrictEqual(kept(), before)
  })
})

describe("what an appeal brings", () => {
  it("is sent by its community, opened by who decides, and by no other community", async () => {
    const { zhou, wu, li } = people
    await operator.api.publications.publish.mutate({ period: march })
    const { file } = await zhou.attachFile({ door: "proof", name: "回执.pdf", body: pdf })
    const wanted = { period: march, indicator: here!.indicator, text: "当天已清理", file }
    assert.strictEqual(
      (await tag(wu.api.appeals.lodge.mutate({ ...wanted, place: there!.id })))?._tag,
      "NotAllowed"
    )
    const { id, fileName } = await zhou.api.appeals.lodge.mutate({ ...wanted, place: here!.id })
    assert.strictEqual(fileName, "回执.pdf")
    for (const client of [zhou, li]) {
      assert.strictEqual((await client.api.appeals.attachment.query({ id })).bytes, pdf.length)
    }
    assert.strictEqual((await tag(wu.api.appeals.attachment.query({ id })))?._tag, "AppealNotFound")
  })

  it("is a photo, a PDF or an office's file; another is refused and leaves nothing behind", async () => {
    const { zhou } = people
    for (const body of [photo(6), new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])]) {
      assert.isString((await attach(zhou, "proof", body)).file)
    }
    const before = kept()
    assert.deepInclude(await tag(attach(zhou, "proof", new TextEncoder().encode("<script>"))), {
      _tag: "AttachmentRefused",
      wanted: "proof"
    })
    assert.deepStrictEqual(kept(), before)
  })
})
