/** The registers through the real client: a misspelt officer is found and corrected, and exported as shown. */
import { openAsBlob, readdirSync } from "node:fs"
import { join } from "node:path"

import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { fixtures, newPlace, openServer, thrownBy } from "./office.ts"
import { trailOf } from "./trail.ts"

const place = await newPlace()
const server = openServer(place)
const client = makeClient(server)
const { people, zones, buildings } = client.api

const importRegisters = async () => {
  const { batch } = await client.api.imports.open.mutate({ source: "test" })
  const wanted = readdirSync(fixtures).filter((name) => /社区代码表|花名册|责任区|楼/.test(name))
  for (const path of wanted) {
    await client.uploadFile({ batch, path, body: await openAsBlob(join(fixtures, path)) })
  }
  return client.api.imports.commit.mutate({ batch })
}

const unknown = {
  filters: [
    { column: "officerKnown", op: "is", value: "false" },
    { column: "officerName", op: "filled" }
  ]
} as const

describe("the registers over the wire", () => {
  beforeAll(importRegisters, 120_000)

  it("find the misspelt household officers, offer the nearest names and correct them", async () => {
    const before = await buildings.rows.query({ ...unknown, limit: 500 })
    assert.isAbove(before.total, 0)
    const [wrong] = before.rows
    const near = await people.similar.query({ name: wrong!.officerName! })
    const [best] = near
    assert.isAtLeast(best!.similarity, 0.5)
    const { id, version } = wrong!
    const change = { officer: { personId: best!.person.id } }
    const right = await buildings.change.mutate({ id, version, change, on: null })
    assert.deepInclude(right, { officerName: best!.person.name, officerId: best!.person.id })
    const after = await buildings.rows.query(unknown)
    assert.strictEqual(after.total, before.total - 1)

    const again = await thrownBy(buildings.change.mutate({ id, version, change, on: null }))
    const refusal = domainErrorOf(again)
    assert.strictEqual(refusal?._tag, "ChangedMeanwhile")
    if (refusal?._tag === "ChangedMeanwhile") assert.deepStrictEqual(refusal.now, right)
  })

  it("show an import that says otherwise as a change, and never in silence", async () => {
    const [row] = (await people.rows.query({ limit: 1 })).rows
    const phone = "13800009999"
    const { id, version } = row!
    await people.change.mutate({ id, version, change: { phone }, on: null })
    const { totals } = await importRegisters()
    assert.strictEqual(totals.new, 0)
    assert.isAbove(totals.unchanged + totals.skipped + totals.changed, 0)
    const now = (await people.show.query({ id })).person
    // Either the correction stands, or the report counts what took its place.
    assert.isTrue(now.phone === "138****9999" || totals.changed > 0, `${now.phone}`)
  })

  it("are refused with a type for what is wrong, and a range never leaves its bounds", async () => {
    const column = "secret" as "name"
    const calls = [
      people.rows.query({ filters: [{ column, op: "is", value: "1" }] }),
      people.rows.query({ limit: 501 }),
      people.rows.query({ offset: -1 }),
      people.leave.mutate({ people: [] as never, on: Day.make("2026-01-01") })
    ]
    for (const call of calls) {
      assert.strictEqual(domainErrorOf(await thrownBy(call))?._tag, "InvalidInput")
    }
    const far = await zones.rows.query({ offset: 9_000_000 })
    assert.deepStrictEqual([far.rows.length, far.total > 0], [0, true])
  })

  it("are exported as they are shown: the rows, the order, the columns, and noted", async () => {
    const query = { ...unknown, sort: [{ column: "name", descending: true }] } as const
    const { rows, total } = await buildings.rows.query({ ...query, limit: 500 })
    const columns = ["officerName", "name", "households"]
    const file = await client.exportFile("buildings", "csv", { query, columns })
    const text = await new Response(file.body).text()
    const [heading, ...lines] = text.replace("\uFEFF", "").trim().split("\r\n")
    assert.strictEqual(heading, "包户干部,楼栋,户数")
    assert.deepStrictEqual(
      lines,
      rows.map((row) => [row.officerName, row.name, row.households ?? ""].join(","))
    )
    assert.strictEqual(lines.length, total)
    const [entry] = await trailOf(place).entries(1)
    assert.deepInclude(entry, { verb: "export.download", subject: "Export/buildings" })
    const wrong = [
      client.exportFile("buildings", "csv", { columns: ["password"] }),
      client.exportFile("people", "csv", { query: { filters: [{ column: "x" }] } }),
      client.exportFile("ranking", "csv", { columns: ["name"] })
    ]
    for (const call of wrong) {
      assert.strictEqual(domainErrorOf(await thrownBy(call))?._tag, "InvalidInput")
    }
    const xlsx = await client.exportFile("people", "xlsx", { query: { query: "王" } })
    assert.isTrue((await new Response(xlsx.body).text()).startsWith("PK"))
  })
})
