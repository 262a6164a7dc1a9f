/** What somebody said of a table's columns is remembered by its shape, used next time, and given up again. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { type Client, makeClient } from "@aiwei/client/makeClient"
import type { Outputs } from "@aiwei/client/Outputs"
import { assert, beforeAll, describe, it } from "vitest"

import { browserOn, newPlace, openServer, operatorOf, password, thrownBy } from "../office.ts"

type Report = Outputs["imports"]["inspect"]
type Maps = Parameters<Client["api"]["imports"]["mappings"]["import"]["mutate"]>[0]["mappings"]

const codes = (street: string, code: string, ...communities: ReadonlyArray<string>) =>
  [
    "机构代码,机构名称",
    `${code}000,${street}`,
    ...communities.map((name, at) => `${code}00${at + 1},${name}`)
  ].join("\n")

/** Headings that no word list knows. */
const odd = (...rows: ReadonlyArray<string>) => ["甲,乙,丙", ...rows].join("\n")
const turned = (...rows: ReadonlyArray<string>) => ["丙,甲,乙", ...rows].join("\n")
const map = {
  kind: "buildings" as const,
  columns: { 甲: "community", B: "building", 丙: "estate" }
}

type Why = "unknownField" | "unknownHeading" | "noHeadings" | "contradicts"

const staged = async ({ api, uploadFile }: Client, path: string, text: string) => {
  const { batch } = await api.imports.open.mutate({ source: "test" })
  await uploadFile({ batch, path, body: new TextEncoder().encode(text) })
  return batch
}

const looked = async (client: Client, text: string, maps?: Maps, path = "表.csv") =>
  client.api.imports.inspect.query({
    batch: await staged(client, path, text),
    ...(maps === undefined ? {} : { map: maps })
  })

const stored = async (client: Client, text: string, maps?: Maps | Maps[number], path = "表.csv") =>
  client.api.imports.commit.mutate({
    batch: await staged(client, path, text),
    ...(maps === undefined ? {} : { map: maps })
  })

const idsOf = ({ files }: Report) =>
  files.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.role === "data" ? (sheet.mappings ?? []).map(({ id }) => id) : []
    )
  )
const outcomes = ({ files }: Report) => files.map(({ outcome }) => outcome)
const warned = ({ files }: Report) =>
  files.flatMap(({ warnings }) => warnings.map(({ code }) => code))

const officeCodes = codes("滨河街道", "990104001", "朝阳里社区", "青石桥社区")

const installation = async (): Promise<Client> => {
  const client = operatorOf(await newPlace())
  await stored(client, officeCodes, undefined, "代码.csv")
  return client
}

describe("a mapping of columns", () => {
  let client: Client
  beforeAll(async () => {
    client = await installation()
  })

  const only = async () => {
    const [kept, ...others] = await client.api.imports.mappings.list.query()
    assert(kept !== undefined)
    assert.isEmpty(others)
    return kept
  }

  it("is not remembered by a look, and is by a commit, with who said it", async () => {
    const one = odd("朝阳里社区,3号楼,阳光小区")
    assert.deepStrictEqual(outcomes(await looked(client, one)), ["reject"])
    assert.deepStrictEqual(idsOf(await looked(client, one, [map])), [null])
    assert.isEmpty(await client.api.imports.mappings.list.query())
    await stored(client, one, map)
    const [kept, ...others] = await client.api.imports.mappings.list.query()
    assert.isEmpty(others)
    assert.deepInclude(kept, {
      kind: "buildings",
      headings: ["甲", "乙", "丙"],
      columns: { 甲: "community", 乙: "building", 丙: "estate" },
      used: 1,
      own: true
    })
    assert.strictEqual(kept?.office?.name, "滨河街道")
    const entries = await client.api.audit.list.query({ verb: "imports.commit" })
    assert.isTrue(entries.rows.some(({ subject }) => subject === `ImportMapping/${kept?.id}`))
  })

  it("reads the next table of the shape, whatever the order of its columns, and says so", async () => {
    const kept = await only()
    const next = turned("阳光小区,青石桥社区,5号楼")
    const report = await looked(client, next)
    assert.deepStrictEqual(idsOf(report), [kept.id])
    assert.isEmpty(warned(report))
    const done = await stored(client, next)
    assert.deepStrictEqual([outcomes(done), done.totals.new > 0], [["import"], true])
    assert.deepInclude(await only(), { id: kept.id, used: 2 })
    // What is said now goes before what is remembered, also by letters alone.
    const letters = {
      kind: "buildings" as const,
      columns: { A: null, B: "community", C: "building" }
    }
    assert.deepStrictEqual(idsOf(await looked(client, next, [letters])), [null])
    // A heading more is another shape.
    assert.deepStrictEqual(outcomes(await looked(client, "甲,乙,丙,丁\n朝阳里社区,3,阳光,x")), [
      "reject"
    ])
  })

  it("gives the same report in a fresh installation from the exported file", async () => {
    const file = await client.api.imports.mappings.export.query({})
    const fresh = await installation()
    for (const table of [odd("朝阳里社区,3号楼,阳光小区"), turned("滨河苑,青石桥社区,12")]) {
      const given = await looked(fresh, table, file.mappings)
      const again = await installation()
      await again.api.imports.mappings.import.mutate(file)
      assert.deepStrictEqual(given, await looked(again, table))
      assert.deepStrictEqual(idsOf(given), [file.mappings[0]?.id])
    }
    assert.deepStrictEqual(await fresh.api.imports.mappings.import.mutate(file), {
      added: 1,
      unchanged: 0
    })
    assert.deepStrictEqual(await fresh.api.imports.mappings.import.mutate(file), {
      added: 0,
      unchanged: 1
    })
    assert.deepStrictEqual(await fresh.api.imports.mappings.export.query({}), file)
  })

  it("gives way to a later correction of the same shape, and is not used once it is removed", async () => {
    const before = await client.api.imports.mappings.list.query()
    const corrected = { ...map, columns: { ...map.columns, 丙: null } }
    await stored(client, odd("朝阳里社区,8号楼,阳光小区"), corrected)
    const [kept, ...others] = await client.api.imports.mappings.list.query()
    assert.isEmpty(others)
    assert.notStrictEqual(kept?.id, before[0]?.id)
    assert.deepStrictEqual(kept?.columns["丙"], null)
    await client.api.imports.mappings.remove.mutate({ id: kept?.id ?? "" })
    assert.deepStrictEqual(outcomes(await looked(client, odd("朝阳里社区,8,x"))), ["reject"])
    const thrown = await thrownBy(client.api.imports.mappings.remove.mutate({ id: kept?.id ?? "" }))
    assert.strictEqual(domainErrorOf(thrown)?._tag, "MappingNotFound")
  })

  it("is refused by name where it says what cannot be", async () => {
    const headings = ["甲", "乙"]
    const wrong: ReadonlyArray<readonly [Why, Maps]> = [
      ["unknownField", [{ kind: "buildings", headings, columns: { 甲: "nothing" } }]],
      ["unknownHeading", [{ kind: "buildings", headings, columns: { 丁: "community" } }]],
      ["noHeadings", [{ kind: "buildings", columns: { 甲: "community" } }]],
      [
        "contradicts",
        [
          { kind: "buildings", headings, columns: { 甲: "community" } },
          { kind: "buildings", headings: ["乙", "甲"], columns: { 甲: "building" } }
        ]
      ]
    ]
    for (const [why, mappings] of wrong) {
      const thrown = await thrownBy(client.api.imports.mappings.import.mutate({ mappings }))
      assert.deepInclude(domainErrorOf(thrown), { _tag: "MappingRefused", why })
    }
    const thrown = await thrownBy(looked(client, odd("x,1,y"), wrong[0]?.[1]))
    assert.deepInclude(domainErrorOf(thrown), { _tag: "MappingRefused", why: "unknownField" })
  })

  it("that contradicts another is not used, and both are named", async () => {
    const headings = ["甲", "乙", "丙"]
    const two: Maps = [
      { id: "one", kind: "buildings", headings, columns: { 甲: "community", 乙: "building" } },
      { id: "two", kind: "roster", headings, columns: { 甲: "community", 乙: "name" } }
    ]
    const report = await looked(client, odd("朝阳里社区,3号楼,阳光小区"), two)
    assert.deepStrictEqual(
      [outcomes(report), warned(report)],
      [["reject"], ["mapping_contradiction"]]
    )
    assert.deepStrictEqual(report.files[0]?.warnings[0]?.["mappings"], ["one", "two"])
  })
})

describe("mappings of two offices", () => {
  it("serve their own office; the installation's serve both, and only who has it all removes them", async () => {
    const place = await newPlace()
    const server = openServer(place)
    const client = makeClient(server)
    await stored(client, officeCodes, undefined, "代码.csv")
    await stored(client, codes("南关街道", "990104002", "柳荫社区"), undefined, "代码2.csv")
    const { api } = client
    const headings = ["甲", "乙", "丙"]
    const first: Maps[number] = {
      kind: "buildings",
      headings,
      columns: { 甲: "community", 乙: "building", 丙: "estate" }
    }
    await api.imports.mappings.import.mutate({ office: "滨河街道", mappings: [first] })
    const tableOf = async (community: string, office: string) => ({
      batch: await staged(client, "表.csv", odd(`${community},3号楼,阳光小区`)),
      office
    })
    const own = await tableOf("朝阳里社区", "滨河街道")
    const other = await tableOf("柳荫社区", "南关街道")
    assert.deepStrictEqual(outcomes(await api.imports.inspect.query(own)), ["import"])
    assert.deepStrictEqual(outcomes(await api.imports.inspect.query(other)), ["reject"])
    const everywhere = { ...first, columns: { ...first.columns, 丙: null } }
    await api.imports.mappings.import.mutate({ everywhere: true, mappings: [everywhere] })
    assert.deepStrictEqual(outcomes(await api.imports.inspect.query(other)), ["import"])
    const both = await api.imports.mappings.list.query()
    const common = both.find(({ office }) => office === null)
    // Whoever has one office alone sees its own and the common one, and may not end the common one.
    await api.accounts.add.mutate({ name: "nan", password })
    await api.grants.add.mutate({ account: "nan", role: "officeAdmin", place: "南关街道" })
    const { client: browser } = browserOn(server)
    await browser.api.session.signIn.mutate({ name: "nan", password })
    const seen = await browser.api.imports.mappings.list.query()
    assert.deepStrictEqual(
      seen.map(({ id, own: mine }) => [id, mine]),
      [[common?.id, false]]
    )
    const refused = await thrownBy(
      browser.api.imports.mappings.remove.mutate({ id: common?.id ?? "" })
    )
    assert.strictEqual(domainErrorOf(refused)?._tag, "NotAllowed")
    const hidden = both.find(({ office }) => office !== null)?.id ?? ""
    const unseen = await thrownBy(browser.api.imports.mappings.remove.mutate({ id: hidden }))
    assert.strictEqual(domainErrorOf(unseen)?._tag, "MappingNotFound")
  })
})
