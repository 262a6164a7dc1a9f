/** The server goes away and comes back: said once, tried again, and what failed meanwhile is asked for anew. */
import { makeClient } from "@aiwei/client/makeClient"
import { ClientProvider } from "@aiwei/queries/ClientContext"
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { afterEach, expect, test } from "vitest"

import { createConnection } from "../../../src/features/frame/createConnection.ts"
import { makeCache } from "../../../src/makeCache.ts"

afterEach(cleanup)

const server = () => {
  const state = { away: false, refuses: false }
  const client = makeClient({
    url: "http://aiwei.local/trpc",
    fetch: async (request) => {
      if (state.away) throw new TypeError("fetch failed")
      const count = new URL(request.url).pathname.split(",").length
      const refused = { message: "NotAllowed", code: -32600, data: { code: "FORBIDDEN" } }
      const answer = state.refuses ? { error: refused } : { result: { data: null } }
      return Response.json(Array.from({ length: count }, () => answer))
    }
  })
  return { state, client }
}

const started = () => {
  const { state, client } = server()
  const cache = makeCache()
  cache.setDefaultOptions({ queries: { retry: false } })
  const held: { connection?: ReturnType<typeof createConnection> } = {}
  const Inside = () => {
    held.connection = createConnection()
    return null
  }
  render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <Inside />
      </ClientProvider>
    </QueryClientProvider>
  ))
  const { connection } = held
  if (connection === undefined) throw new Error("nothing listens")
  const ask = () =>
    cache.fetchQuery({ queryKey: ["offices"], queryFn: () => client.api.org.offices.query() }).then(
      () => "answered",
      () => "failed"
    )
  return { state, cache, connection, ask }
}

test("a call without an answer means it is lost; a refusal is an answer", async () => {
  const { state, connection, ask } = started()
  state.refuses = true
  expect(await ask()).toBe("failed")
  expect(connection.lost()).toBe(false)
  state.away = true
  expect(await ask()).toBe("failed")
  await waitFor(() => expect(connection.lost()).toBe(true))
})

test("tried again while it is away it stays lost; back, what failed is asked for anew", async () => {
  const { state, cache, connection, ask } = started()
  state.away = true
  await ask()
  await waitFor(() => expect(connection.lost()).toBe(true))
  await connection.again()
  expect(connection.lost()).toBe(true)
  state.away = false
  await connection.again()
  expect(connection.lost()).toBe(false)
  expect(cache.getQueryState(["offices"])?.status).toBe("success")
})
