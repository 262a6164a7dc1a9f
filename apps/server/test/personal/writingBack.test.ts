/** What was shown masked comes back by forms, pastes and files, and never becomes stars. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { newPlace, openServer, thrownBy } from "../office.ts"
import { officeWithNumbers, on, phone } from "./knownNumbers.ts"

const client = makeClient(openServer({ ...(await newPlace()), logLevel: "none" }))
const { api } = client

const row = async (name: string) => {
  const { rows } = await api.people.rows.query({ query: name })
  return rows.find((one) => one.name === name) ?? assert.fail(name)
}
const numberOf = async (person: string) =>
  (await api.personal.reveal.mutate({ person, field: "phone", reason: "测试" })).value

const imported = async (path: string, body: string | ArrayBuffer) => {
  const { batch } = await api.imports.open.mutate({ source: "test" })
  await client.uploadFile({ batch, path, body: new Blob([body]) })
  return api.imports.commit.mutate({ batch })
}

/** A zone without a number gets that of its row. */
const unnumbered = (text: string) => text.replace(/^\d*,/gmu, "")

describe("a masked value", () => {
  beforeAll(async () => {
    const { community } = await officeWithNumbers(client)
    const compound = { code: null, name: "安居里", level: "compound" } as const
    const place = await api.org.add.mutate({ unit: compound, parentId: community.id, on })
    const of = { parentId: place.id, property: "有", households: 30 }
    const company = { propertyCompany: `安居物业${phone}` }
    await api.buildings.add.mutate({ building: { ...of, ...company, name: "8" }, on })
  }, 120_000)

  it("that is what stands changes nothing", async () => {
    const { id, version, phone: seen, remark } = await row("王敏")
    assert.strictEqual(seen, "138****5678")
    const change = { phone: seen, remark, gender: "女" }
    const after = await api.people.change.mutate({ id, version, change, on: null })
    assert.deepInclude(after, { phone: seen, remark, gender: "女" })
    assert.strictEqual(await numberOf(id), phone)
    const paste = { id, version: after.version, change: { phone: seen, gender: null } }
    await api.people.changeMany.mutate({ people: [paste], on: null })
    assert.strictEqual(await numberOf(id), phone)
  })

  it("of another number is refused with its field", async () => {
    const { id, version } = await row("王敏")
    const change = { phone: "139****5678" }
    const thrown = await thrownBy(api.people.change.mutate({ id, version, change, on: null }))
    assert.deepInclude(domainErrorOf(thrown), {
      _tag: "FieldRefused",
      field: "phone",
      why: "masked"
    })
    const many = await thrownBy(
      api.people.changeMany.mutate({ people: [{ id, version, change }], on: null })
    )
    assert.include(JSON.stringify(domainErrorOf(many)), '"masked"')
    const on = "2026-01-01" as never
    const added = await thrownBy(
      api.people.add.mutate({ person: { name: "赵新", phone: "138****5678" }, on })
    )
    assert.deepInclude(domainErrorOf(added), { field: "phone", why: "masked" })
    assert.strictEqual(await numberOf(id), phone)
  })

  it("beside new words keeps its number", async () => {
    const { id, version, remark } = await row("王敏")
    const change = { remark: `${remark}，党员` }
    const after = await api.people.change.mutate({ id, version, change, on: null })
    assert.strictEqual(after.remark, change.remark)
    const told = await api.personal.reveal.mutate({ person: id, field: "remark", reason: "测试" })
    assert.match(told.value ?? "", /130606 198001011234.*党员$/)
  })

  it("in a zone changes nothing there either", async () => {
    const [zone = assert.fail("no zone")] = (await api.zones.rows.query({})).rows
    const { id, version, contactPoint } = zone
    assert.include(contactPoint, "0312-*****21")
    const change = { contactPoint, households: 9, leaderTitle: "主任" }
    const after = await api.zones.change.mutate({ id, version, change, on: null })
    assert.strictEqual(after.contactPoint, contactPoint)
    const kept = await client.exportFile("zones", "csv", { reveal: "测试" })
    assert.include(await new Response(kept.body).text(), "0312-7654321")
  })

  it.each(["csv", "xlsx"] as const)(
    "in an exported %s comes back without a change",
    async (format) => {
      const { body } = await client.exportFile("people", format)
      const bytes = await new Response(body).arrayBuffer()
      const { totals, files } = await imported(`人员花名册.${format}`, bytes)
      assert.strictEqual(files[0]?.kind, "roster")
      assert.deepInclude(totals, { new: 0, changed: 0, errors: 0 })
      assert.strictEqual(await numberOf((await row("王敏")).id), phone)
    }
  )

  it("in a file, of another number, is told with its cell and not taken", async () => {
    const { body } = await client.exportFile("people", "csv")
    const text = (await new Response(body).text()).replace("138****5678", "139****0000")
    const report = await imported("人员花名册2.csv", text)
    assert.strictEqual(report.totals.changed, 0)
    assert.include(JSON.stringify(report), "masked_value")
    assert.strictEqual(await numberOf((await row("王敏")).id), phone)
  })

  it.each([
    ["zones", "责任区", "0312-7654321", "0312-*****21"],
    ["buildings", "楼栋台账", phone, "138****5678"]
  ] as const)(
    "in an exported list of %s stays the number it is",
    async (kind, name, full, seen) => {
      const listed = async (reveal?: string) => {
        const { body } = await client.exportFile(
          kind,
          "csv",
          reveal === undefined ? {} : { reveal }
        )
        return new Response(body).text()
      }
      const [text, before] = [await listed(), await listed("测试")]
      assert.include(text, seen)
      const report = await imported(`${name}.csv`, text)
      assert.strictEqual(report.files[0]?.kind, kind)
      assert.deepInclude(report.totals, { new: 0, errors: 0 })
      assert.notInclude(JSON.stringify(report), "masked_value")
      const kept = await listed("测试")
      assert.strictEqual(unnumbered(kept), unnumbered(before))
      const other = text.replace(seen, seen.replace(/\d\d$/, "00"))
      const refused = await imported(`${name}2.csv`, other)
      assert.strictEqual(refused.totals.changed, 0)
      assert.include(JSON.stringify(refused), "masked_value")
      const after = await listed("测试")
      assert.strictEqual(after, kept)
      assert.include(after, full)
    }
  )
})
