/** Saved views through the real client and the real app: one's own, and nobody else's. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { mostViews } from "@aiwei/domain/views/Views"
import { assert, beforeAll, describe, it } from "vitest"

import {
  addOfficeAdmin,
  browserOn,
  newPlace,
  openServer,
  operatorOf,
  password,
  thrownBy
} from "../office.ts"

const place = await newPlace()
const operator = operatorOf(place)
const server = openServer({ ...place, as: "visitor" })
const tagOf = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))?._tag

const signedIn = async (name: string) => {
  const browser = browserOn(server)
  await browser.client.api.session.signIn.mutate({ name, password })
  return browser.client.api.views
}

beforeAll(async () => {
  await addOfficeAdmin(operator, "li")
  await addOfficeAdmin(operator, "wang")
})

describe("saved views", () => {
  it("are kept per account and table, and replaced by name", async () => {
    const [li, wang] = [await signedIn("li"), await signedIn("wang")]
    const first = await li.save.mutate({ table: "people", name: " 专职 ", state: '{"a":1}' })
    const again = await li.save.mutate({ table: "people", name: "专职", state: '{"a":2}' })
    assert.strictEqual(again.id, first.id)
    const kept = await li.list.query({ table: "people" })
    assert.deepStrictEqual(
      kept.map(({ name, state }) => [name, state]),
      [["专职", '{"a":2}']]
    )
    assert.deepStrictEqual(await li.list.query({ table: "zones" }), [])
    assert.deepStrictEqual(await wang.list.query({ table: "people" }), [])
  })

  it("of another account are as unknown as none", async () => {
    const [li, wang] = [await signedIn("li"), await signedIn("wang")]
    const { id } = await li.save.mutate({ table: "people", name: "我的", state: "{}" })
    assert.strictEqual(await tagOf(wang.remove.mutate({ id })), "ViewNotFound")
    await li.remove.mutate({ id })
    assert.strictEqual(await tagOf(li.remove.mutate({ id })), "ViewNotFound")
    assert.isFalse((await li.list.query({ table: "people" })).some((one) => one.id === id))
  })

  it("are refused to the operator, when they are too many, and when they are too large", async () => {
    const list = operator.api.views.list.query({ table: "people" })
    assert.strictEqual(await tagOf(list), "NotAllowed")
    const li = await signedIn("li")
    const save = (name: string, state = "{}") => li.save.mutate({ table: "many", name, state })
    for (let at = 0; at < mostViews; at++) await save(`视图 ${at}`)
    assert.strictEqual(await tagOf(save("再一个")), "TooManyViews")
    await save("视图 3", '{"replaced":true}')
    assert.strictEqual((await li.list.query({ table: "many" })).length, mostViews)
    assert.strictEqual(await tagOf(save("视图 1", "x".repeat(8001))), "InvalidInput")
  })
})
