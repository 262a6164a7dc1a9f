/** The numbers at the side: whoever has left is on the list and is not counted. */
import { makeClient } from "@aiwei/client/makeClient"
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { afterEach, expect, test } from "vitest"

import { ClientProvider } from "../src/ClientContext.tsx"
import { useRegisterCounts } from "../src/registerCountQueries.ts"

afterEach(cleanup)

interface Asked {
  readonly filters?: ReadonlyArray<{ readonly column: string; readonly value: string }>
}

/** Three people, one of whom has left; four zones; five buildings. */
const totalOf = (path: string, { filters = [] }: Asked): number => {
  if (path !== "people.rows") return path === "zones.rows" ? 4 : 5
  return filters.some(({ column, value }) => column === "status" && value === "active") ? 2 : 3
}

const client = makeClient({
  url: "http://aiwei.local/trpc",
  fetch: (request) => {
    const url = new URL(request.url)
    const inputs = JSON.parse(url.searchParams.get("input") ?? "{}") as Record<string, Asked>
    const answers = url.pathname
      .replace("/trpc/", "")
      .split(",")
      .map((path, at) => ({
        result: { data: { rows: [], total: totalOf(path, inputs[at] ?? {}), offset: 0, sums: {} } }
      }))
    return Promise.resolve(Response.json(answers))
  }
})

test("the side counts whoever is here", async () => {
  const held: { counts?: ReturnType<typeof useRegisterCounts> } = {}
  const Asking = () => {
    held.counts = useRegisterCounts(
      () => undefined,
      () => true
    )
    return null
  }
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <ClientProvider client={client}>
        <Asking />
      </ClientProvider>
    </QueryClientProvider>
  ))
  await waitFor(() => expect(held.counts?.data).toEqual({ people: 2, zones: 4, buildings: 5 }))
})
