/** Lists as files: whole, typed where wrong, and without a cell that a spreadsheet would run. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { ExportKind } from "@aiwei/client/exportFile"
import { makeClient } from "@aiwei/client/makeClient"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { importOffice, newPlace, openServer, thrownBy } from "./office.ts"

const server = openServer(await newPlace())
const client = makeClient(server)

const textOf = async (kind: ExportKind, format: "csv" | "json" | "xlsx") => {
  const file = await client.exportFile(kind, format)
  return { ...file, text: await new Response(file.body).text() }
}

describe("an export", () => {
  beforeAll(() => importOffice(client), 120_000)

  it("of a ranking has a row for each community, as csv, json and xlsx", async () => {
    const { rows, period } = await client.api.rankings.month.query({ period: "2026-03" as never })
    const csv = await textOf("ranking", "csv")
    assert.strictEqual(csv.text.trim().split("\r\n").length, rows.length + 1)
    assert.isTrue(csv.text.startsWith("名次,"))
    assert.strictEqual(csv.name, `${period}考核排名.csv`)
    const json = JSON.parse((await textOf("ranking", "json")).text) as Array<{ total: string }>
    assert.deepStrictEqual(
      json.map(({ total }) => total),
      rows.map(({ total }) => total)
    )
    const xlsx = await textOf("ranking", "xlsx")
    assert.isTrue(xlsx.text.startsWith("PK"))
    assert.include(xlsx.type, "spreadsheetml")
  })

  it("of a ranking ends with whom nobody scored, without a figure and with the reason", async () => {
    const { rows, office } = await client.api.rankings.month.query({ period: "2026-03" as never })
    const unit = { name: "新桥", level: "community" as const, code: null }
    await client.api.org.add.mutate({ unit, parentId: office.id, on: "2026-01-01" as never })
    const json = JSON.parse((await textOf("ranking", "json")).text) as Array<
      Record<string, string | null>
    >
    assert.lengthOf(json, rows.length + 1)
    const last = json.at(-1) ?? {}
    const { name, outside, ...figures } = last
    assert.deepStrictEqual([name, outside], ["新桥社区", "未检查，不排名"])
    assert.deepStrictEqual(
      Object.values(figures).filter((figure) => figure !== null),
      []
    )
  })

  it("as csv begins with the mark without which Excel misreads Chinese", async () => {
    const { body } = await client.exportFile("zones", "csv")
    const bytes = new Uint8Array(await new Response(body).arrayBuffer())
    assert.deepStrictEqual(Array.from(bytes.slice(0, 3)), [0xef, 0xbb, 0xbf])
  })

  it("of every kind can be made, also where there is nothing", async () => {
    for (const kind of ["communities", "people", "zones", "buildings", "scheme"] as const) {
      assert.isAbove((await textOf(kind, "csv")).text.length, 10)
      assert.isArray(JSON.parse((await textOf(kind, "json")).text))
    }
  })

  it("of a scheme is that of the version that is asked for", async () => {
    const [first = assert.fail("no scheme")] = await client.api.schemes.list.query()
    assert.isNull(first.source)
    const scheme = String(first.version)
    const { name } = await client.exportFile("scheme", "csv", { scheme })
    assert.include(name, `第${scheme}版`)
    const unknown = await thrownBy(client.exportFile("scheme", "csv", { scheme: "77" }))
    assert.strictEqual(domainErrorOf(unknown)?._tag, "SchemeNotFound")
  })

  it("holds no formula", async () => {
    const [{ id: parentId } = assert.fail("no office")] = await client.api.org.offices.query()
    const code = DivisionCode.make("990104003099")
    const unit = { code, name: "=HYPERLINK(1)", level: "community" } as const
    await client.api.org.add.mutate({ unit, parentId, on: Day.make("2026-01-01") })
    const { text } = await textOf("communities", "csv")
    assert.include(text, "'=HYPERLINK(1)")
    assert.notMatch(text, /(^|,)=/m)
  })

  it("is refused with a type for what does not exist", async () => {
    const kind = await thrownBy(client.exportFile("secrets" as ExportKind, "csv"))
    assert.strictEqual(domainErrorOf(kind)?._tag, "NoSuchPage")
    const format = await thrownBy(client.exportFile("people", "exe" as "csv"))
    assert.strictEqual(domainErrorOf(format)?._tag, "InvalidInput")
    const month = await thrownBy(client.exportFile("ranking", "csv", { period: "2026-02" }))
    assert.strictEqual(domainErrorOf(month)?._tag, "PeriodHasNoScores")
    const office = await thrownBy(client.exportFile("people", "csv", { office: "nowhere" }))
    assert.strictEqual(domainErrorOf(office)?._tag, "OfficeNotFound")
  })
})
