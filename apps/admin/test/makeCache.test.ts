/** The cache knows what an ended session looks like, and does not repeat a question that was refused. */
import { homeKey } from "@aiwei/queries/homeQueries"
import { sessionKey } from "@aiwei/queries/sessionQueries"
import { expect, test, vi } from "vitest"

import { makeCache } from "../src/makeCache.ts"
import { type Call, clientThat, refusing } from "./clientThat.ts"

test("an answer that asks for a sign-in ends the session on this page", async () => {
  const cache = makeCache()
  cache.setQueryData(sessionKey, { id: "A" })
  const asked: Array<Call> = []
  const { api } = clientThat(() => refusing({ _tag: "SignInRequired" }, "UNAUTHORIZED"), asked)
  const question = { queryKey: ["offices"], queryFn: () => api.org.offices.query() }
  await expect(cache.fetchQuery(question)).rejects.toThrow("SignInRequired")
  expect(cache.getQueryData(sessionKey)).toBeNull()
  expect(asked).toHaveLength(1)
})

test("any other refusal leaves the session alone", async () => {
  const cache = makeCache()
  cache.setQueryData(sessionKey, { id: "A" })
  const { api } = clientThat(() =>
    refusing({ _tag: "NotAllowed", verb: "org.offices" }, "FORBIDDEN")
  )
  const question = { queryKey: ["offices"], queryFn: () => api.org.offices.query() }
  await expect(cache.fetchQuery(question)).rejects.toThrow("NotAllowed")
  expect(cache.getQueryData(sessionKey)).toEqual({ id: "A" })
})

test("what waited before a write is not shown after it", async () => {
  const cache = makeCache()
  const key = [...homeKey, undefined]
  cache.setQueryData(key, { waiting: 8 })
  const write = cache.getMutationCache().build(cache, { mutationFn: () => Promise.resolve("done") })
  await write.execute(undefined)
  expect(cache.getQueryData(key)).toBeUndefined()
})

test("a write that is refused leaves what waits", async () => {
  const cache = makeCache()
  const key = [...homeKey, undefined]
  cache.setQueryData(key, { waiting: 8 })
  const write = cache
    .getMutationCache()
    .build(cache, { mutationFn: () => Promise.reject(new Error("refused")) })
  await expect(write.execute(undefined)).rejects.toThrow("refused")
  expect(cache.getQueryData(key)).toEqual({ waiting: 8 })
})

test("a write that is done is let go, with the page that made it; one on its way is kept", async () => {
  vi.useFakeTimers()
  try {
    const cache = makeCache()
    const writes = cache.getMutationCache()
    let answer: (text: string) => void = () => undefined
    const mutationFn = () => new Promise<string>((done) => (answer = done))
    const write = writes
      .build(cache, cache.defaultMutationOptions({ mutationFn }))
      .execute(undefined)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes.getAll()).toHaveLength(1)
    answer("done")
    await write
    await vi.advanceTimersByTimeAsync(1000)
    expect(writes.getAll()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
