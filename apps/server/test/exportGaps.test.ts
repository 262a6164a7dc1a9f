/** Gaps as a file: the community and the zone of each are found by what stands above it, not by words of its path. */
import { makeClient } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, beforeAll, describe, it } from "vitest"

import { newPlace, openServer } from "./office.ts"
import { makeWorld, type World } from "./rights/world.ts"

const server = openServer(await newPlace())
const client = makeClient(server)
const on = Day.make("2026-02-01")
let world: World

/** A village, which is a zone of its own: no word says of it that it is a community. */
beforeAll(async () => {
  world = await makeWorld(client)
  const { api } = client
  const { office } = world.east.whole
  const add = async (parentId: string, name: string, level: "village" | "compound") =>
    (await api.org.add.mutate({ unit: { name, level, code: null }, parentId, on } as never)).id
  const village = await add(office, "李家庄", "village")
  await add(village, "村头院", "compound")
  const zone = { name: "村责任区", communities: [village] }
  await api.zones.add.mutate({ office, zone, on })
})

const gaps = async (query: object) => {
  const { office } = world.east.whole
  const asked = new URLSearchParams({ format: "json", office, query: JSON.stringify(query) })
  const url = `${new URL(server.url).origin}/export/gaps?${asked.toString()}`
  const answer = await server.fetch(new Request(url))
  assert.strictEqual(answer.status, 200)
  return (await answer.json()) as Array<{ path: string; zone: string }>
}

describe("gaps as a file", () => {
  it("tell the zone of a village", async () => {
    const found = (await gaps({ on })).find(({ path }) => path.includes("李家庄"))
    assert.strictEqual(found?.zone, "村责任区")
  })

  it("are narrowed to that zone, and to the village", async () => {
    const [branch] = (await gaps({ on, zone: "村责任区" })).map(({ path }) => path.split("/")[1])
    assert.include(branch, "李家庄")
    assert.strictEqual((await gaps({ on, branch })).length, 1)
  })

  it("are asked at a level that is none of the usual ones", async () => {
    const found = await gaps({ on, level: "compound" })
    assert.isTrue(found.some(({ path }) => path.endsWith("村头院")))
  })
})
