/** From a month that is published to somebody else's program: one message, and nobody's name in it. */
import { setTimeout } from "node:timers/promises"

import { assert, describe, it } from "vitest"

import { serve } from "../../src/serve.ts"
import { importOffice, march, newPlace, operatorOf } from "../office.ts"
import { receiver } from "./receiver.ts"

const place = await newPlace()
const webhookAllow = ["127.0.0.1"]

describe("a webhook", () => {
  it("is told of an import and of a publication, by the server that runs", async () => {
    const { port, heard } = await receiver()
    const operator = operatorOf({ ...place, webhookAllow })
    const { api } = operator
    const events = ["import.committed", "publication.published", "backup.failed"] as const
    const url = `http://127.0.0.1:${port}/hook?key=hidden`
    const { id, secret } = await api.webhooks.add.mutate({ url, events })
    await importOffice(operator)
    await api.publications.publish.mutate({ period: march })
    assert.lengthOf(heard, 0)
    const serving = await serve({ ...place, webhookAllow, port: 0, logLevel: "none" })
    const stillWaiting = async () => (await api.webhooks.list.query())[0]?.waiting !== 0
    for (let waited = 0; waited < 20_000 && (await stillWaiting()); waited += 100) {
      await setTimeout(100)
    }
    await serving.close()
    const told = heard.map(({ body }) => JSON.parse(body) as { event: string; data: object })
    assert.sameMembers(
      told.map(({ event }) => event),
      ["import.committed", "publication.published"]
    )
    const published = told.find(({ event }) => event === "publication.published")
    assert.hasAllKeys(published?.data, [
      "publication",
      "office",
      "officeName",
      "period",
      "version",
      "sha256"
    ])
    const [shown] = await api.webhooks.list.query()
    assert.deepInclude(shown, { id, waiting: 0, active: true })
    assert.notInclude(JSON.stringify(shown), secret)
  })

  it("has its secret in no line of the trail, nor what its address may hide", async () => {
    const { api } = operatorOf({ ...place, webhookAllow })
    const { id, secret } = await api.webhooks.add.mutate({
      url: "https://hooks.example.cn/send?key=hidden",
      events: ["backup.failed"]
    })
    const { trailOf } = await import("../trail.ts")
    const lines = JSON.stringify(await trailOf(place).entries(5))
    assert.include(lines, `Webhook/${id}`)
    assert.include(lines, "https://hooks.example.cn")
    assert.notInclude(lines, "hidden")
    assert.notInclude(lines, secret)
  })
})
