/** What a change makes stale: the server is asked again for what it may have changed, and for no more. */
import { makeClient } from "@aiwei/client/makeClient"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { afterEach, expect, test } from "vitest"

import { ClientProvider, useClient } from "../src/ClientContext.tsx"
import { useBatches, useCommit, useReport } from "../src/importQueries.ts"
import { usePeriods, usePublish, useRanking } from "../src/rankingQueries.ts"
import { useSession, useSignOut } from "../src/sessionQueries.ts"

afterEach(cleanup)

const period = "2026-03" as Month
const none = () => undefined

/** Every question in order, on a client that speaks the wire format. */
const asking = <Hooks,>(use: () => Hooks) => {
  const asked: Array<string> = []
  const client = makeClient({
    url: "http://aiwei.local/trpc",
    fetch: (request) => {
      const paths = new URL(request.url).pathname.replace("/trpc/", "").split(",")
      asked.push(...paths)
      return Response.json(
        paths.map((path) => ({
          result: { data: path === "imports.list" ? { rows: [], next: null } : { path } }
        }))
      )
    }
  })
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const held: { hooks?: Hooks } = {}
  const Asking = () => {
    held.hooks = use()
    return null
  }
  render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <Asking />
      </ClientProvider>
    </QueryClientProvider>
  ))
  if (held.hooks === undefined) throw new Error("nothing was drawn")
  return { hooks: held.hooks, asked, since: () => asked.splice(0).toSorted() }
}

test("a publication makes months and rankings stale", async () => {
  const { hooks, asked, since } = asking(() => {
    usePeriods(none)
    useRanking(none, () => period)
    return usePublish(none)
  })
  await waitFor(() => expect(asked).toHaveLength(2))
  since()
  hooks.mutate({ period })
  await waitFor(() => expect(asked).toHaveLength(3))
  expect(since()).toEqual(["publications.publish", "rankings.month", "rankings.periods"])
})

/** Read by the words of its headings alone. */
const words = () => ({ office: undefined, maps: [] })

test("a commit makes everything stale but the reports, and gives the batch its report", async () => {
  const { hooks, asked, since } = asking(() => {
    useBatches()
    usePeriods(none)
    const report = useReport(
      () => "B1",
      () => "committed",
      words
    )
    return { report, commit: useCommit(words) }
  })
  await waitFor(() => expect(asked).toHaveLength(3))
  since()
  hooks.commit.mutate("B1")
  await waitFor(() => expect(asked).toHaveLength(3))
  expect(since()).toEqual(["imports.commit", "imports.list", "rankings.periods"])
  expect(hooks.report.data).toEqual({ path: "imports.commit" })
})

test("an open batch is looked at, a closed one is shown, an unknown one waits", async () => {
  const looked = async (state: "open" | "committed" | undefined) => {
    const { asked } = asking(() =>
      useReport(
        () => "B1",
        () => state,
        words
      )
    )
    await new Promise((done) => setTimeout(done, 20))
    cleanup()
    return asked
  }
  expect(await looked("open")).toEqual(["imports.inspect"])
  expect(await looked("committed")).toEqual(["imports.show"])
  expect(await looked(undefined)).toEqual([])
})

test("after signing out nobody is signed in, and the server need not be asked", async () => {
  const { hooks, asked, since } = asking(() => ({ session: useSession(), out: useSignOut() }))
  await waitFor(() => expect(asked).toEqual(["session.current"]))
  since()
  hooks.out.mutate()
  await waitFor(() => expect(hooks.session.data).toBeNull())
  expect(since()).toEqual(["session.signOut"])
})

test("a hook outside of every app says what is missing", () => {
  expect(() => useClient()).toThrow("no ClientProvider")
})
