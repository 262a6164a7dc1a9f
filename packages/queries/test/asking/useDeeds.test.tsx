/** What a deed changed is asked for again once it is done; after a refusal only where others may have changed it. */
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { afterEach, expect, test } from "vitest"

import { useDeeds } from "../../src/asking/useDeeds.ts"

afterEach(cleanup)

const deedsOn = (when?: "onSuccess") => {
  const cache = new QueryClient()
  cache.setQueryData(["things", "list"], 1)
  cache.setQueryData(["others"], 1)
  let act: ((done: boolean) => Promise<string>) | undefined
  const Page = () => {
    const doing = useDeeds(["things"], when)
    const deed = doing((done: boolean) =>
      done ? Promise.resolve("made") : Promise.reject(new Error("refused"))
    )
    act = (done) => deed.mutateAsync(done)
    return null
  }
  render(() => (
    <QueryClientProvider client={cache}>
      <Page />
    </QueryClientProvider>
  ))
  const stale = (...queryKey: ReadonlyArray<string>) =>
    cache.getQueryState(queryKey)?.isInvalidated ?? null
  return { act: (done: boolean) => act?.(done), stale }
}

test("done, all below its key is asked for again and nothing else", async () => {
  const { act, stale } = deedsOn("onSuccess")
  expect(stale("things", "list")).toBe(false)
  expect(await act(true)).toBe("made")
  await waitFor(() => expect(stale("things", "list")).toBe(true))
  expect(stale("others")).toBe(false)
})

test("refused, it is asked for again unless only what was done counts", async () => {
  const [usual, careful] = [deedsOn(), deedsOn("onSuccess")]
  await expect(usual.act(false)).rejects.toThrow("refused")
  await expect(careful.act(false)).rejects.toThrow("refused")
  expect(usual.stale("things", "list")).toBe(true)
  expect(careful.stale("things", "list")).toBe(false)
})
