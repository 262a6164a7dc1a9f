/** Saved views through the real client and the real app: one's own, and nobody else's. */
import { mostViews } from "@aiwei/domain/views/Views"
import { assert, beforeAll, describe, it } from "vitest"

import { addOfficeAdmin } from "../office.ts"
import { openDoors, tagOf } from "./openDoors.ts"

const { operator, signedIn } = await openDoors()
const viewsOf = async (name: string) => (await signedIn(name)).api.views

beforeAll(async () => {
  await addOfficeAdmin(operator, "li")
  await addOfficeAdmin(operator, "wang")
})

describe("saved views", () => {
  it("are kept per account and table, and replaced by name", async () => {
    const [li, wang] = [await viewsOf("li"), await viewsOf("wang")]
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
    const [li, wang] = [await viewsOf("li"), await viewsOf("wang")]
    const { id } = await li.save.mutate({ table: "people", name: "我的", state: "{}" })
    assert.strictEqual(await tagOf(wang.remove.mutate({ id })), "ViewNotFound")
    await li.remove.mutate({ id })
    assert.strictEqual(await tagOf(li.remove.mutate({ id })), "ViewNotFound")
    assert.isFalse((await li.list.query({ table: "people" })).some((one) => one.id === id))
  })

  it("are refused to the operator, when they are too many, and when they are too large", async () => {
    const list = operator.api.views.list.query({ table: "people" })
    assert.strictEqual(await tagOf(list), "NotAllowed")
    const li = await viewsOf("li")
    const save = (name: string, state = "{}") => li.save.mutate({ table: "many", name, state })
    for (let at = 0; at < mostViews; at++) await save(`视图 ${at}`)
    assert.strictEqual(await tagOf(save("再一个")), "TooManyViews")
    await save("视图 3", '{"replaced":true}')
    assert.strictEqual((await li.list.query({ table: "many" })).length, mostViews)
    assert.strictEqual(await tagOf(save("视图 1", "x".repeat(8001))), "InvalidInput")
  })
})
