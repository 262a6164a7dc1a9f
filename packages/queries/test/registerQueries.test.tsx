/** Rows by range: what is asked, what stays in view meanwhile, and what a write makes stale. */
import { makeClient } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { ClientProvider } from "../src/ClientContext.tsx"
import { answeredBy, pagesFor } from "../src/rangeSource.ts"
import { usePeopleRows } from "../src/registerQueries.ts"
import { usePeopleWrites } from "../src/registerWrites.ts"

afterEach(cleanup)

interface Asked {
  readonly query?: string
  readonly offset: number
  readonly limit: number
}

const office = { total: 250, down: false }

/** A server with as many people as `office` says, called by what was looked for and their place. */
const answer = (path: string, input: Asked) => {
  const refused = { code: -32004, message: "SignInRequired", data: { code: "UNAUTHORIZED" } }
  if (path !== "people.rows" || office.down) return { error: refused }
  const { query = "", offset, limit } = input
  const count = Math.max(0, Math.min(limit, office.total - offset))
  const rows = Array.from({ length: count }, (_, at) => ({ name: `${query}${offset + at}` }))
  return { result: { data: { rows, total: office.total, offset, sums: {} } } }
}

const started = () => {
  Object.assign(office, { total: 250, down: false })
  const asked: Array<string> = []
  const client = makeClient({
    url: "http://aiwei.local/trpc",
    fetch: async (request) => {
      const url = new URL(request.url)
      const paths = url.pathname.replace("/trpc/", "").split(",")
      const given = request.method === "POST" ? await request.text() : url.searchParams.get("input")
      const inputs = JSON.parse(given ?? "{}") as Record<string, Asked>
      return Response.json(
        paths.map((path, at) => {
          const input = inputs[at] ?? { offset: 0, limit: 0 }
          asked.push(`${path} ${input.query ?? ""} ${input.offset ?? ""}`)
          return answer(path, input)
        })
      )
    }
  })
  const [query, look] = createSignal("a")
  const use = () => ({
    rows: usePeopleRows(
      () => undefined,
      () => ({ query: query() })
    ),
    writes: usePeopleWrites()
  })
  const held: { hooks?: ReturnType<typeof use> } = {}
  const Asking = () => {
    held.hooks = use()
    return null
  }
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <Asking />
      </ClientProvider>
    </QueryClientProvider>
  ))
  if (held.hooks === undefined) throw new Error("nothing was drawn")
  return { ...held.hooks, look, since: () => asked.splice(0) }
}

test("the first page comes by itself, a later one when it is needed, each once", async () => {
  const { rows, since } = started()
  expect(rows.total()).toBeUndefined()
  await waitFor(() => expect(rows.total()).toBe(250))
  expect(rows.at(99)).toMatchObject({ name: "a99" })
  expect(rows.at(200)).toBeUndefined()
  rows.need(100, 140)
  rows.need(210, 249)
  await waitFor(() => expect(rows.at(249)).toMatchObject({ name: "a249" }))
  rows.need(0, 40)
  await new Promise((done) => setTimeout(done, 80))
  expect(since()).toEqual(["people.rows a 0", "people.rows a 200"])
})

test("the rows of the question before stay until there is an answer", async () => {
  const { rows, look } = started()
  await waitFor(() => expect(rows.total()).toBe(250))
  office.total = 3
  look("b")
  expect(rows.at(0)).toMatchObject({ name: "a0" })
  expect(rows.refreshing()).toBe(true)
  await waitFor(() => expect(rows.total()).toBe(3))
  expect(rows.at(0)).toMatchObject({ name: "b0" })
  expect(rows.at(5)).toBeUndefined()
})

const leaving = { people: [{ id: "P1", version: "0" }] as const, on: "2026-05-01" as Day }

test("a server gone away leaves the rows and says so; a write refused asks for them again", async () => {
  const { rows, writes, since } = started()
  await waitFor(() => expect(rows.total()).toBe(250))
  since()
  office.down = true
  await expect(writes.leave.mutateAsync(leaving)).rejects.toThrow()
  expect(since()).toEqual(["people.leave  ", "people.rows a 0"])
  await waitFor(() => expect(rows.failed()).not.toBeNull())
  expect(rows.at(7)).toMatchObject({ name: "a7" })
  office.down = false
  await rows.again()
  await waitFor(() => expect(rows.failed()).toBeNull())
})

test("the pages of a range hold all of it, none twice, and no more are kept than there is room for", () => {
  for (let from = 0; from < 3000; from += 437) {
    for (let to = from + 1; to < from + 2500; to += 411) {
      const pages = pagesFor(from, to, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      const missing = Array.from({ length: to - from }, (_, at) => Math.floor((from + at) / 100))
      expect(missing.filter((page) => !pages.includes(page))).toEqual([])
      expect(new Set(pages).size).toBe(pages.length)
      expect(pages.length).toBeLessThanOrEqual(Math.max(12, Math.ceil((to - from) / 100) + 1))
    }
  }
})

test("the newest answer tells the total", () => {
  const part = (offset: number, total: number) => ({ rows: [], offset, total, sums: {} })
  const old = { data: part(0, 10), at: 1 }
  const fresh = { data: part(100, 11), at: 2 }
  expect(answeredBy([old, fresh])?.total).toBe(11)
  expect(answeredBy([fresh, old])?.total).toBe(11)
  expect(answeredBy([{ data: undefined, at: 0 }])).toBeUndefined()
})
