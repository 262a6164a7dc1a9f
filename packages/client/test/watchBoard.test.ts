/** Months on a wall in seconds: time is fake, the stream opens, speaks and breaks on command. */
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { watchBoard, type WatchState } from "../src/watchBoard.ts"
import { boardServer, may } from "./boardFixture.ts"

class Stream {
  static all: Array<Stream> = []
  readonly listeners = new Map<string, () => void>()
  closed = false
  readonly address: string
  constructor(address: string) {
    this.address = address
    Stream.all.push(this)
  }
  addEventListener(type: string, listener: () => void) {
    this.listeners.set(type, listener)
  }
  close() {
    this.closed = true
  }
  static say(type: string) {
    Stream.all.at(-1)?.listeners.get(type)?.()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  Stream.all = []
})
afterEach(() => vi.useRealTimers())

const watching = (first: typeof may | null, stream: typeof Stream | null, etag?: string) => {
  const server = boardServer(first)
  const versions: Array<number> = []
  const states: Array<WatchState> = []
  const stop = watchBoard({
    base: "http://aiwei.local",
    fetch: server.fetch,
    EventSource: stream,
    etag,
    onPublished: (board) => versions.push(board.version),
    onState: (state) => states.push(state)
  })
  return { ...server, versions, states, stop }
}

const soon = () => vi.advanceTimersByTimeAsync(0)
const second = { ...may, version: 2, corrected: true, sha256: "b".repeat(64) }

test("shows the first board, and a new one as soon as the stream tells", async () => {
  const { state, versions, states, stop } = watching(may, Stream)
  await soon()
  Stream.say("open")
  await soon()
  expect(versions).toEqual([1])
  expect(states.at(-1)).toBe("live")
  state.board = second
  Stream.say("published")
  await soon()
  expect(versions).toEqual([1, 2])
  stop()
  expect(Stream.all.at(-1)?.closed).toBe(true)
})

test("an open stream is not believed for ever: a silent change is found within a minute", async () => {
  const { state, versions, stop } = watching(may, Stream)
  Stream.say("open")
  await soon()
  state.board = second
  await vi.advanceTimersByTimeAsync(61_000)
  expect(versions).toEqual([1, 2])
  stop()
})

test("polls when the stream dies, opens it again ever more slowly, and is live again", async () => {
  const { state, versions, states, stop } = watching(may, Stream)
  Stream.say("open")
  await soon()
  state.board = second
  Stream.say("error")
  await soon()
  expect(versions).toEqual([1, 2])
  expect(states.at(-1)).toBe("polling")
  await vi.advanceTimersByTimeAsync(1_000)
  expect(Stream.all).toHaveLength(2)
  Stream.say("error")
  await vi.advanceTimersByTimeAsync(1_000)
  expect(Stream.all).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(Stream.all).toHaveLength(3)
  expect(Stream.all.slice(0, 2).every(({ closed }) => closed)).toBe(true)
  Stream.say("open")
  await soon()
  expect(states.at(-1)).toBe("live")
  stop()
})

test("without an event stream a change is found by polling, within five seconds", async () => {
  const { state, versions, stop } = watching(may, null)
  await soon()
  state.board = second
  await vi.advanceTimersByTimeAsync(5_000)
  expect(versions).toEqual([1, 2])
  stop()
})

test("says lost while the server is away, asks ever more slowly, and comes back by itself", async () => {
  const { state, states, stop } = watching(may, null)
  await soon()
  state.away = true
  state.asked.length = 0
  await vi.advanceTimersByTimeAsync(600_000)
  expect(states.at(-1)).toBe("lost")
  expect(state.asked.length).toBeGreaterThan(15)
  expect(state.asked.length).toBeLessThan(30)
  state.away = false
  await vi.advanceTimersByTimeAsync(30_000)
  expect(states.at(-1)).toBe("polling")
  stop()
})

test("nothing published is life, and the first publication is shown", async () => {
  const { state, versions, states, stop } = watching(null, Stream)
  Stream.say("open")
  await soon()
  expect(states.at(-1)).toBe("nothing")
  state.board = may
  Stream.say("published")
  await soon()
  expect(versions).toEqual([1])
  stop()
})

test("a board already held is not handed over again", async () => {
  const { versions, states, stop } = watching(may, null, `"${may.sha256}"`)
  await soon()
  expect(versions).toEqual([])
  expect(states).toEqual(["polling"])
  stop()
})

test("after stop nothing is asked and nothing is said", async () => {
  const { state, states, stop } = watching(may, Stream)
  stop()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(state.asked).toHaveLength(1)
  expect(states).toEqual([])
  expect(Stream.all).toHaveLength(1)
})
