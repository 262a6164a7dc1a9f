/**
 * Rows of a long list by position, loaded a page at a time. When the question changes, the rows of the
 * one before stay until the first answer is there; a page far from the view is let go, not forgotten.
 */
import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js"

import type { Asking } from "./asking/Asking.ts"
import { useQueries } from "./asking/useQueries.ts"

export const pageRows = 100
/** Pages kept on the screen's hands beside those it needs: going back a little asks for nothing. */
const kept = 12
/** A scroll goes by many ranges; those nobody stopped at are not asked for. */
const pause = 40

export interface Part<Row> {
  readonly rows: ReadonlyArray<Row>
  readonly total: number
  readonly offset: number
  readonly sums: Readonly<Record<string, number>>
}

/** `fetch` must ask for what `key` says, or answers are mixed up, and be made of plain values: it is kept. */
export interface RangeQuestion<Row> {
  readonly key: ReadonlyArray<unknown>
  readonly fetch: (offset: number, limit: number, signal: AbortSignal) => Promise<Part<Row>>
}

interface Answered<Row> {
  readonly total: number
  readonly sums: Readonly<Record<string, number>>
  readonly pages: ReadonlyMap<number, ReadonlyArray<Row>>
}

/** The newest answer tells the total: an older page may not know of rows that came since. */
export const answeredBy = <Row>(
  parts: ReadonlyArray<{ readonly data: Part<Row> | undefined; readonly at: number }>
): Answered<Row> | undefined => {
  const there = parts.flatMap(({ data, at }) => (data === undefined ? [] : [{ data, at }]))
  const newest = there.toSorted((a, b) => b.at - a.at)[0]?.data
  if (newest === undefined) return undefined
  const pages = new Map(there.map(({ data }) => [data.offset / pageRows, data.rows]))
  return { total: newest.total, sums: newest.sums, pages }
}

/** Pages a range touches, then those of before while there is room. */
export const pagesFor = (
  from: number,
  to: number,
  before: ReadonlyArray<number>
): ReadonlyArray<number> => {
  const first = Math.max(0, Math.floor(from / pageRows))
  const last = Math.max(first, Math.ceil(to / pageRows) - 1)
  const needed = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const others = before.filter((page) => !needed.includes(page))
  return [...needed, ...others.slice(0, Math.max(0, kept - needed.length))]
}

const pageQuery = <Row>({ key, fetch }: RangeQuestion<Row>, page: number) => ({
  queryKey: [...key, page],
  queryFn: ({ signal }: Asking) => fetch(page * pageRows, pageRows, signal)
})

export const createRangeSource = <Row>(question: Accessor<RangeQuestion<Row>>) => {
  const [pages, setPages] = createSignal<ReadonlyArray<number>>([0])
  const results = useQueries(pages, (page) => pageQuery(question(), page))
  const answered = createMemo<Answered<Row> | undefined>(
    (before) =>
      answeredBy(results().map((it) => ({ data: it.data, at: it.dataUpdatedAt }))) ?? before
  )

  let waiting: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(waiting))
  const need = (from: number, to: number) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const next = pagesFor(from, to, pages())
      if (next.some((page) => !pages().includes(page))) setPages(next)
    }, pause)
  }

  return {
    need,
    total: () => answered()?.total,
    at: (index: number): Row | undefined =>
      answered()?.pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    sums: () => answered()?.sums ?? {},
    refreshing: () => answered() !== undefined && results().some((it) => it.isFetching),
    /** Why a page did not come, or null; the pages that did stay. */
    failed: (): unknown => results().find((it) => it.error !== null)?.error ?? null,
    again: () => Promise.all(results().map((it) => it.refetch()))
  }
}
