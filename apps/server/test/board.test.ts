/** The wall: bytes anybody may ask for, and word of a new board, also from another process's work. */
import { makeClient } from "@aiwei/client/makeClient"
import { assert, beforeAll, describe, it } from "vitest"

import { importOffice, march, newPlace, openServer } from "./office.ts"

const place = await newPlace()
/** The other process: it works on the same folder and knows nothing of the wall. */
const worker = makeClient(openServer(place))
const wall = openServer({ ...place, as: "visitor" })

const get = (path: string, headers: Record<string, string> = {}) =>
  wall.fetch(new Request(`http://aiwei.local${path}`, { headers }))

/** The text of the stream until it holds `wanted`, and how long that took. */
const heard = async (reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string) => {
  const began = performance.now()
  let text = ""
  while (!text.includes(wanted)) {
    const { done, value } = await reader.read()
    if (done) assert.fail(`the stream ended with ${text}`)
    text += new TextDecoder().decode(value)
  }
  return { text, ms: performance.now() - began }
}

describe("the board", () => {
  it("is an answer without content before anything is published", async () => {
    const response = await get("/board")
    assert.strictEqual(response.status, 204)
    assert.deepStrictEqual(await makeClient(wall).board.fetch(), { status: "nothing" })
  })
})

describe("a month published by another process", () => {
  beforeAll(() => importOffice(worker), 120_000)

  it("reaches who listens within five seconds, and is there when they ask", async () => {
    const stream = await get("/board/events")
    assert.strictEqual(stream.headers.get("content-type"), "text/event-stream")
    assert(stream.body !== null)
    const reader = stream.body.getReader()
    assert.include((await heard(reader, "event: hello")).text, "data: null")
    assert.strictEqual((await get("/board")).status, 204)
    const mark = await worker.api.publications.publish.mutate({ period: march })
    const { text, ms } = await heard(reader, "event: published")
    assert.isBelow(ms, 5000)
    assert.include(text, mark.sha256)
    const board = await makeClient(wall).board.fetch()
    assert(board.status === "board")
    assert.strictEqual(board.board.sha256, mark.sha256)
    await reader.cancel()
  })

  it("costs nothing while it is the same, and little when it is not", async () => {
    const plain = await get("/board")
    const etag = plain.headers.get("etag") ?? ""
    assert.match(etag, /^"[0-9a-f]{32}"$/)
    assert.strictEqual(plain.headers.get("cache-control"), "no-cache")
    const text = await plain.text()
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      assert.strictEqual((await get("/board", { "if-none-match": held })).status, 304)
    }
    assert.strictEqual((await get("/board", { "if-none-match": '"other"' })).status, 200)
    const packed = await get("/board", { "accept-encoding": "gzip" })
    assert.strictEqual(packed.headers.get("content-encoding"), "gzip")
    assert(packed.body !== null)
    const unpacked = packed.body.pipeThrough(new DecompressionStream("gzip"))
    assert.strictEqual(await new Response(unpacked).text(), text)
    assert.isBelow(Number((await get("/board?office=990104003000")).status), 400)
  })

  it("is not there for an office nobody knows", async () => {
    for (const path of ["/board?office=nowhere", "/board/events?office=nowhere"]) {
      const response = await get(path)
      assert.strictEqual(response.status, 404)
      assert.deepInclude(await response.json(), { code: "OfficeNotFound" })
    }
  })
})
