/** A page stays on the screen whatever it asks: new questions, first answers, pages of a list. */
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { createSignal, For, type JSX, Show, Suspense } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { createFields } from "../../src/asking/createAnswer.ts"
import { useInfiniteQuery } from "../../src/asking/useInfiniteQuery.ts"
import { useQueries } from "../../src/asking/useQueries.ts"
import { useQuery } from "../../src/asking/useQuery.ts"

afterEach(cleanup)

const later = <Value,>(value: Value) =>
  new Promise<Value>((done) => setTimeout(() => done(value), 5))

/** Draws it in a boundary as the frame has one, and counts how often the page was taken away. */
const drawn = (Page: () => JSX.Element) => {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const found = render(() => (
    <QueryClientProvider client={cache}>
      <Suspense fallback={<p>gone</p>}>
        <Page />
      </Suspense>
    </QueryClientProvider>
  ))
  let gone = 0
  new MutationObserver(() => {
    if (found.container.textContent?.includes("gone") === true) gone += 1
  }).observe(found.container, { childList: true, subtree: true })
  const shown = (text: string) => waitFor(() => expect(found.container.textContent).toBe(text))
  return { ...found, cache, shown, gone: () => gone + (found.queryByText("gone") === null ? 0 : 1) }
}

test("a new question leaves the page where it is, with the focus and what was typed", async () => {
  const [text, setText] = createSignal("")
  const page = drawn(() => {
    const answer = useQuery(() => ({
      queryKey: ["echo", text()],
      queryFn: () => later(`<${text()}>`),
      enabled: text() !== ""
    }))
    return (
      <>
        <input />
        <p>{answer.data ?? "-"}</p>
      </>
    )
  })
  const field = page.container.querySelector("input")
  field?.focus()
  for (const typed of ["h", "hq", "hql"]) {
    setText(typed)
    await later(null)
    expect(document.activeElement).toBe(field)
  }
  await page.shown("<hql>")
  expect(document.activeElement).toBe(field)
  expect(page.gone()).toBe(0)
})

test("a part of the page that opens with a kept answer leaves the rest where it is", async () => {
  const [open, setOpen] = createSignal(true)
  const Part = () => {
    const answer = useQuery(() => ({
      queryKey: ["part"],
      queryFn: () => later("part"),
      staleTime: 60_000
    }))
    return <p>{answer.data}</p>
  }
  const page = drawn(() => (
    <>
      <input />
      <Show when={open()}>
        <Part />
      </Show>
    </>
  ))
  await page.shown("part")
  const field = page.container.querySelector("input")
  for (const to of [false, true]) {
    setOpen(to)
    field?.focus()
    await later(null)
    expect(document.activeElement).toBe(field)
  }
  await page.shown("part")
})

test("what stands in the cache is there at once; a placeholder is, too", async () => {
  const [at, setAt] = createSignal(1)
  const page = drawn(() => {
    const kept = useQuery(() => ({ queryKey: ["kept"], queryFn: () => later("new") }))
    const month = useQuery(() => ({
      queryKey: ["month", at()],
      queryFn: () => later(at()),
      placeholderData: (before: number | undefined) => before
    }))
    return <p>{`${kept.data} ${month.data} ${month.isPlaceholderData}`}</p>
  })
  await page.shown("new 1 false")
  setAt(2)
  await page.shown("new 1 true")
  await page.shown("new 2 false")
  expect(page.gone()).toBe(0)
})

test("pages of a list come one after the other, parts of a range side by side", async () => {
  const [parts, setParts] = createSignal([1])
  const asked: Array<number> = []
  const page = drawn(() => {
    const list = useInfiniteQuery(() => ({
      queryKey: ["list"],
      queryFn: ({ pageParam }) => later(pageParam),
      initialPageParam: 1,
      getNextPageParam: (last: number) => (last < 3 ? last + 1 : null)
    }))
    const answers = useQueries(parts, (part) => ({
      queryKey: ["part", part],
      queryFn: () => {
        asked.push(part)
        return later(part * 10)
      }
    }))
    return (
      <>
        <button onClick={() => void list.fetchNextPage()} />
        <p>{list.data?.pages.join("+")}</p>
        <For each={answers()}>{(it) => <p>/{it.data}</p>}</For>
      </>
    )
  })
  await page.shown("1/10")
  page.getByRole("button").click()
  setParts([2, 1])
  await page.shown("1+2/20/10")
  expect(asked).toEqual([1, 2])
  expect(page.gone()).toBe(0)
})

test("an error is told beside what was there before", async () => {
  let broken = false
  const page = drawn(() => {
    const answer = useQuery(() => ({
      queryKey: ["breaks"],
      queryFn: () => (broken ? Promise.reject(new Error("away")) : later("here"))
    }))
    return <p>{`${answer.data} ${answer.error?.message ?? "well"}`}</p>
  })
  await page.shown("here well")
  broken = true
  await page.cache.invalidateQueries()
  await page.shown("here away")
})

test("who reads one field is told of no other", () => {
  const [fields, replace] = createFields({ a: 1, b: 1 })
  const seen: Array<number> = []
  render(() => {
    return <p>{seen.push(fields.a)}</p>
  })
  replace({ a: 1, b: 2 })
  expect([seen, fields.b]).toEqual([[1], 2])
  replace({ a: 3, b: 2 })
  expect(seen).toEqual([1, 3])
})
