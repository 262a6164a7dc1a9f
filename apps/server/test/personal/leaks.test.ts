/** Every query there is and every list that can be exported, on an office whose numbers are known. */
import { appRouter } from "@aiwei/api/root"
import type { ExportKind } from "@aiwei/client/exportFile"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { newPlace, openServer } from "../office.ts"
import { holdsNone, identity, officeWithNumbers, on, phone } from "./knownNumbers.ts"

const server = openServer({ ...(await newPlace()), logLevel: "none" })
const client = makeClient(server)
const { api } = client

interface Procedure {
  readonly _def: { readonly type: string }
}
const { _def: defined } = appRouter
const queries = Object.entries(defined.procedures as object)
  .filter(([, { _def }]: [string, Procedure]) => _def.type === "query")
  .map(([path]) => path)

/** One input for all of them: each takes the fields it knows. */
const inputs: Array<object | undefined> = [undefined, {}]

/** What a query needs that means something else elsewhere. */
const own: Readonly<Record<string, object>> = {
  "org.search": { query: "王" },
  "grants.places": { query: "社区" },
  "org.explainCount": { what: "people" },
  "people.similar": { name: "王明" }
}

const asked = async (path: string, input: unknown) => {
  const url = new URL(`${server.url}/${path}`)
  if (input !== undefined) url.searchParams.set("input", JSON.stringify(input))
  const response = await server.fetch(new Request(url))
  return { ok: response.ok, text: await response.text() }
}

describe("numbers of people", () => {
  beforeAll(async () => {
    const { office, community, person, zone } = await officeWithNumbers(client)
    const entity = `Person/${person.id}`
    const period = "2026-03"
    const base = { period, from: on, to: "2026-06-01", limit: 50, seq: 1, days: 400 }
    const of = (id: string, place: string) => ({ ...base, id, entity, place, unit: place })
    inputs.push(
      { ...of(person.id, community.id), parent: office.id, ids: [community.id] },
      { ...of(zone.id, office.id), parent: null, ids: [office.id], query: "1234" }
    )
  }, 120_000)

  it.each(queries)("do not leave by %s", async (path) => {
    const answers = []
    for (const input of inputs) {
      const full = input === undefined ? undefined : { ...input, ...own[path] }
      answers.push(await asked(path, full))
    }
    for (const { text } of answers) holdsNone(text, path)
  })

  it("do not leave by the queries above for want of an answer", async () => {
    for (const path of ["people.list", "people.rows", "people.show", "zones.rows", "zones.list"]) {
      const answers = await Promise.all(inputs.map((input) => asked(path, input)))
      const seen = answers.filter(({ ok }) => ok).map(({ text }) => text)
      assert.match(seen.join("\n"), /138\*{4}5678|0312-\*{5}21/, path)
    }
  })

  it.each(["communities", "people", "zones", "buildings", "scheme", "ranking", "scores"] as const)(
    "do not leave in an exported list of %s",
    async (kind) => {
      for (const format of ["csv", "json"] as const) {
        const whole = await client.exportFile(kind, format)
        holdsNone(await new Response(whole.body).text(), `${kind} ${format}`)
      }
      if (!["people", "zones", "buildings"].includes(kind)) return
      const shown = await client.exportFile(kind, "csv", { query: {} })
      holdsNone(await new Response(shown.body).text(), `${kind} as shown`)
    }
  )

  it("do not leave in a workbook", async () => {
    const { readWorkbook } = await import("@aiwei/workbook/readWorkbook")
    const { defaultLimits } = await import("@aiwei/workbook/limits")
    for (const kind of ["people", "zones"] as const satisfies ReadonlyArray<ExportKind>) {
      const { body } = await client.exportFile(kind, "xlsx")
      const bytes = new Uint8Array(await new Response(body).arrayBuffer())
      const book = await readWorkbook(bytes, `${kind}.xlsx`, defaultLimits)
      holdsNone(JSON.stringify(book), kind)
    }
  })

  it("do not leave with a refusal that shows the row as it is now", async () => {
    const { rows } = await api.people.rows.query({})
    const row = rows.find(({ name }) => name === "王敏") ?? assert.fail("nobody")
    const body = { id: row.id, version: "0".repeat(16), change: { gender: "女" }, on: null }
    const response = await server.fetch(
      new Request(`${server.url}/people.change`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body)
      })
    )
    const text = await response.text()
    assert.include(text, "ChangedMeanwhile")
    holdsNone(text, "people.change")
  })

  it("are found by their seen digits, and told by no filter, order or search", async () => {
    const total = async (query: object) => (await api.people.rows.query(query)).total
    const contains = (column: "phone" | "remark", value: string) => ({
      filters: [{ column, op: "contains" as const, value }]
    })
    assert.strictEqual(await total({ query: "5678" }), 1)
    assert.strictEqual(await total(contains("phone", "138****5678")), 1)
    assert.strictEqual(await total(contains("phone", phone.slice(0, 5))), 0)
    assert.strictEqual(await total(contains("phone", "1234")), 0)
    assert.strictEqual(await total({ filters: [{ column: "phone", op: "is", value: phone }] }), 0)
    assert.strictEqual(await total(contains("remark", identity.slice(6, 10))), 0)
    assert.strictEqual(await total(contains("remark", "身份证")), 1)
    // Whoever may know numbers looks somebody up by the one that rang.
    assert.strictEqual(await total({ query: phone }), 1)
    assert.strictEqual((await api.people.list.query({ query: `+86 ${phone}` })).total, 1)
    assert.strictEqual(await total({ query: "13812345679" }), 0)
  })
})
