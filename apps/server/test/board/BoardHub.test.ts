/** Whoever listens is told of a new board once, and nobody asks the store while nobody listens. */
import type { BoardEvent } from "@aiwei/domain/publication/BoardView"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, describe, it } from "@effect/vitest"

import { makeBoardHub } from "../../src/board/BoardHub.ts"

const mark = (version: number): BoardEvent => ({
  period: Month.make("2026-05"),
  version,
  sha256: `hash${version}`
})

const hubOn = (options: { lookEveryMs?: number; mostListeners?: number } = {}) => {
  const store = { latest: mark(1), asked: 0, changed: 0, broken: false }
  const hub = makeBoardHub({
    ...options,
    latest: async () => {
      store.asked += 1
      if (store.broken) throw new Error("no database")
      return store.latest
    },
    changed: () => (store.changed += 1)
  })
  return { hub, store }
}

const read = async (stream: ReadableStream<Uint8Array> | null, count: number) => {
  const reader = stream?.getReader()
  let text = ""
  for (let i = 0; i < count; i++) {
    const part = await reader?.read()
    text += new TextDecoder().decode(part?.value)
  }
  return { text, reader }
}

describe("the hub", () => {
  it("says hello with what is known, then tells each new board once", async () => {
    const { hub, store } = hubOn()
    const stream = hub.listen(null, mark(1))
    await hub.look()
    assert.strictEqual(store.changed, 0)
    store.latest = mark(2)
    await hub.look()
    await hub.look()
    const { text } = await read(stream, 2)
    assert.match(text, /event: hello\ndata: {"period":"2026-05","version":1/)
    assert.strictEqual(text.match(/event: published/g)?.length, 1)
    assert.include(text, '"version":2')
    assert.strictEqual(store.changed, 1)
    hub.end()
  })

  it("looks by itself while somebody listens, whatever fails in between, and then rests", async () => {
    const { hub, store } = hubOn({ lookEveryMs: 10 })
    const stream = hub.listen(null, mark(1))
    store.broken = true
    await new Promise((resolve) => setTimeout(resolve, 60))
    store.broken = false
    store.latest = mark(2)
    const { text, reader } = await read(stream, 2)
    assert.include(text, "event: published")
    await reader?.cancel()
    assert.strictEqual(hub.listeners(), 0)
    const asked = store.asked
    await new Promise((resolve) => setTimeout(resolve, 60))
    assert.isAtMost(store.asked - asked, 1)
  })

  it("has room for so many and no more, and lets all go at the end", async () => {
    const { hub } = hubOn({ mostListeners: 2 })
    const first = hub.listen(null, null)
    assert.isNotNull(hub.listen(null, null))
    assert.isNull(hub.listen(null, null))
    hub.end()
    const { reader } = await read(first, 1)
    assert.isTrue((await reader?.read())?.done)
    assert.isNull(hub.listen(null, null))
  })

  it("drops a listener that does not read", () => {
    const { hub, store } = hubOn()
    hub.listen(null, null)
    return (async () => {
      for (let version = 1; version < 200; version++) {
        store.latest = mark(version)
        await hub.look()
      }
      assert.strictEqual(hub.listeners(), 0)
    })()
  })
})
