/** When an undo is refused, nothing is touched; stopped half-way it goes on where it was. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, beforeAll, describe, it } from "vitest"

import { importOffice, newPlace, operatorOf, thrownBy } from "../../office.ts"

const place = await newPlace()
const client = operatorOf(place)
const { api } = client

const march = Month.make("2026-03")
const rows = ["机构代码,机构名称", "990104003009,新社区"]

const refusedBy = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))
const committed = async () => {
  const { rows: batches } = await api.imports.list.query()
  const batch = batches.find(({ state }) => state === "committed")
  assert.isDefined(batch)
  return batch.batch
}

beforeAll(async () => {
  await importOffice(client)
})

describe("an undo", () => {
  it("is refused as a whole when a month that the batch scored is published, with its name", async () => {
    const batch = await committed()
    await api.publications.publish.mutate({ period: march })
    const before = await api.rankings.month.query({ period: march })
    for (const dryRun of [true, false]) {
      const refusal = await refusedBy(api.imports.undo.mutate({ batch, dryRun }))
      assert.deepStrictEqual(refusal, { _tag: "BatchPublished", id: batch, months: [march] })
    }
    assert.deepStrictEqual(await api.rankings.month.query({ period: march }), before)
    assert.strictEqual((await api.imports.undone.query({ batch })).files.length, 0)
    assert.deepStrictEqual((await api.imports.show.query({ batch })).batch, batch)
  })

  it("is refused by name for a batch that is open, discarded, or undone already", async () => {
    const { batch } = await api.imports.open.mutate({ source: "test" })
    await client.uploadFile({ batch, path: "代码.csv", body: new Blob([rows.join("\r\n")]) })
    const open = await refusedBy(api.imports.undo.mutate({ batch }))
    assert.deepStrictEqual(open, { _tag: "BatchNotCommitted", id: batch, state: "open" })
    await api.imports.commit.mutate({ batch })
    const { state, totals, left } = await api.imports.undo.mutate({ batch })
    assert.deepStrictEqual([state, totals.reversed, left], ["undone", 1, []])
    const again = await refusedBy(api.imports.undo.mutate({ batch }))
    assert.deepStrictEqual(again, { _tag: "BatchUndone", id: batch })
    const other = await api.imports.open.mutate({ source: "test" })
    await api.imports.discard.mutate(other)
    const discarded = await refusedBy(api.imports.undo.mutate(other))
    assert.deepInclude(discarded, { _tag: "BatchNotCommitted", state: "discarded" })
  })

  it("has one entry of the trail for each file that wrote, and one for the batch", async () => {
    const { batch } = await api.imports.open.mutate({ source: "test" })
    await client.uploadFile({ batch, path: "代码.csv", body: new Blob([rows.join("\r\n")]) })
    await api.imports.commit.mutate({ batch })
    await api.imports.undo.mutate({ batch })
    const { rows: trail } = await api.audit.list.query({ limit: 5 })
    const undone = trail.filter(({ verb }) => verb === "imports.undo").slice(0, 2)
    assert.deepStrictEqual(
      undone.map(({ subject }) => subject.split("/")[0]),
      ["ImportBatch", "ImportFile"]
    )
    assert.match(undone[1]?.after ?? "", /"rowsSha256":"[0-9a-f]{64}"/)
    assert.isTrue((await api.audit.verify.query()).ok)
  })
})
