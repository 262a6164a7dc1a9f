/** A number is shown to whoever may, for a reason, and the trail says so without the number. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { addOfficeAdmin, browserOn, newPlace, openServer, password, thrownBy } from "../office.ts"
import { trailOf } from "../trail.ts"
import { holdsNone, identity, officeWithNumbers, phone } from "./knownNumbers.ts"

const place = await newPlace()
const operator = makeClient(openServer({ ...place, logLevel: "none" }))
let visitors: ReturnType<typeof openServer>
const trail = trailOf(place)
let person = ""

const signedIn = async (name: string) => {
  const { client } = browserOn(visitors)
  await client.api.session.signIn.mutate({ name, password })
  return client
}
const textOf = async (body: ReadableStream) => new Response(body).text()

describe("showing a number", () => {
  beforeAll(async () => {
    person = (await officeWithNumbers(operator)).person.id
    // Two that open one new folder at once would wait for one another.
    visitors = openServer({ ...place, as: "visitor", logLevel: "none" })
    await addOfficeAdmin(operator, "zhou")
    await operator.api.accounts.add.mutate({ name: "kan", password })
    await operator.api.grants.add.mutate({ account: "kan", role: "leader" })
  }, 120_000)

  it("needs a reason, gives the value and leaves an entry without it", async () => {
    const { api } = await signedIn("zhou")
    const silent = await thrownBy(
      api.personal.reveal.mutate({ person, field: "phone", reason: " 查 " })
    )
    assert.strictEqual(domainErrorOf(silent)?._tag, "PurposeNeeded")
    const [before] = await trail.entries(1)
    assert.notStrictEqual(before?.verb, "personal.reveal")
    const asked = { person, field: "phone", reason: "  通知 开会" } as const
    assert.deepStrictEqual(await api.personal.reveal.mutate(asked), { value: phone })
    const [entry] = await trail.entries(1)
    assert.deepInclude(entry, {
      verb: "personal.reveal",
      subject: `Person/${person}`,
      actor: "account:zhou"
    })
    assert.deepStrictEqual(JSON.parse(entry?.after ?? ""), { field: "phone", reason: "通知 开会" })
    holdsNone(JSON.stringify(entry), "the trail")
    const remark = await api.personal.reveal.mutate({ person, field: "remark", reason: "核对" })
    assert.include(remark.value?.replaceAll(" ", ""), identity.slice(6))
  })

  it("is not for whoever only reads, and nobody else's number is found by them", async () => {
    const { api } = await signedIn("kan")
    const refused = await thrownBy(
      api.personal.reveal.mutate({ person, field: "phone", reason: "想看看" })
    )
    assert.strictEqual(domainErrorOf(refused)?._tag, "NotAllowed")
    assert.strictEqual((await api.people.rows.query({ query: "5678" })).total, 1)
    assert.strictEqual((await api.people.rows.query({ query: phone })).total, 0)
    assert.strictEqual((await api.people.list.query({ query: phone })).total, 0)
  })

  it("of a whole list says why, too, and the operator of the machine as well", async () => {
    const masked = await operator.exportFile("people", "csv")
    holdsNone(await textOf(masked.body), "an operator's list")
    const shown = await operator.exportFile("people", "csv", { reveal: "应急值班表" })
    assert.include(await textOf(shown.body), phone)
    const entries = await trail.entries(2)
    assert.sameMembers(
      entries.map(({ verb, subject }) => `${verb} ${subject}`),
      ["personal.reveal Export/people", "export.download Export/people"]
    )
    assert.include(JSON.stringify(entries), "应急值班表")
    const narrowed = { reveal: "应急值班表", query: {}, columns: ["name", "phone"] }
    const asShown = await operator.exportFile("people", "json", narrowed)
    assert.include(await textOf(asShown.body), phone)
    const [silent, reader] = [
      await thrownBy(operator.exportFile("people", "csv", { reveal: " " })),
      await thrownBy((await signedIn("kan")).exportFile("people", "csv", { reveal: "想看看" }))
    ]
    assert.strictEqual(domainErrorOf(silent)?._tag, "PurposeNeeded")
    assert.strictEqual(domainErrorOf(reader)?._tag, "NotAllowed")
  })
})
