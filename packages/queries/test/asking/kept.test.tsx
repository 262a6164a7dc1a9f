/**
 * What the cache keeps of a question outlives the page that asked: it must hold nothing of that page, and,
 * asked again, mean what it meant then.
 */
import { makeClient } from "@aiwei/client/makeClient"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, render, waitFor } from "@solidjs/testing-library"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { ClientProvider } from "../../src/ClientContext.tsx"
import { useGapCount, useHome } from "../../src/homeQueries.ts"
import { useReport, useSheetCells } from "../../src/importQueries.ts"
import { useComparison, useMatrix, useTrend, useZoneChoices } from "../../src/monthQueries.ts"
import { useCard, useExplainedCount, useRail, useUnitHistory } from "../../src/orgQueries.ts"
import { usePreferences } from "../../src/own/accountQueries.ts"
import { useExplanation, usePeriods, useRanking } from "../../src/rankingQueries.ts"
import { useRegisterCounts } from "../../src/registerCountQueries.ts"
import {
  useBuildingRows,
  useCommunities,
  usePeopleRows,
  usePerson,
  useSimilar,
  useZoneRows
} from "../../src/registerQueries.ts"
import { useScheme, useSchemes } from "../../src/schemeQueries.ts"
import { scoreKeys, useSheet } from "../../src/scoreQueries.ts"
import { useSettings } from "../../src/settingsQueries.ts"
import { useViews } from "../../src/viewQueries.ts"

afterEach(cleanup)

const [march, april] = ["2026-03" as Month, "2026-04" as Month]
const day = "2026-03-01" as Day

const map = { kind: "roster", headings: ["姓名", "担当"], columns: { 担当: "post" } } as const

/** All that a page shows and asks for; every hook below reads it as a page's accessors do. */
const makePage = () => ({
  office: undefined,
  place: "P1" as OrgUnitId,
  text: "t",
  yes: true,
  period: march,
  day,
  version: null,
  rows: { query: "a" },
  matrix: { period: march, order: "code", offset: 0, limit: 1 } as const,
  trend: { until: march, months: 3 },
  other: { period: april },
  sheet: { batch: "B", file: "f", sheet: "s" },
  parts: [0]
})
type Page = ReturnType<typeof makePage>

const hooks: Readonly<Record<string, (page: Page) => unknown>> = {
  preferences: (it) => usePreferences(() => it.yes),
  home: (it) =>
    useHome(
      () => it.office,
      () => it.yes
    ),
  gapCount: (it) => useGapCount(() => it.place, day),
  report: (it) =>
    useReport(
      () => it.text,
      () => (it.yes ? "open" : "committed"),
      () => ({ office: it.office, maps: it.yes ? [] : [map] })
    ),
  sheetCells: (it) =>
    useSheetCells(
      () => it.sheet,
      () => it.parts
    ),
  matrix: (it) =>
    useMatrix(
      () => it.office,
      () => it.matrix
    ),
  trend: (it) =>
    useTrend(
      () => it.office,
      () => it.trend
    ),
  comparison: (it) =>
    useComparison(
      () => it.office,
      () => it.period,
      () => it.other
    ),
  zoneChoices: (it) => useZoneChoices(() => it.office),
  card: (it) =>
    useCard(
      () => it.place,
      () => it.day
    ),
  unitHistory: (it) => useUnitHistory(() => it.place),
  rail: (it) =>
    useRail(
      () => it.place,
      () => it.day,
      () => it.day
    ),
  explainedCount: (it) =>
    useExplainedCount(
      () => it.place,
      () => (it.yes ? "buildings" : "gaps"),
      () => it.day
    ),
  periods: (it) => usePeriods(() => it.office),
  ranking: (it) =>
    useRanking(
      () => it.office,
      () => it.period
    ),
  explanation: (it) =>
    useExplanation(
      () => it.office,
      () => it.period,
      () => it.place,
      () => it.version
    ),
  registerCounts: (it) =>
    useRegisterCounts(
      () => it.office,
      () => it.yes
    ),
  peopleRows: (it) =>
    usePeopleRows(
      () => it.office,
      () => it.rows
    ),
  zoneRows: (it) =>
    useZoneRows(
      () => it.office,
      () => it.rows
    ),
  buildingRows: (it) =>
    useBuildingRows(
      () => it.office,
      () => it.rows
    ),
  communities: (it) => useCommunities(() => it.office),
  person: (it) => usePerson(() => it.place),
  similar: (it) =>
    useSimilar(
      () => it.office,
      () => it.text
    ),
  schemes: (it) => useSchemes(() => it.office),
  scheme: (it) =>
    useScheme(
      () => it.office,
      () => it.place
    ),
  sheet: (it) =>
    useSheet(
      () => it.office,
      () => it.period,
      () => it.parts.length
    ),
  settings: (it) => useSettings(() => it.office),
  views: (it) => useViews(() => it.text)
}

const anyAnswer = { rows: [], total: 0, offset: 0, sums: {} }

/** A client that speaks the wire format, and a cache; `asked` hears every question with what it is about. */
const started = () => {
  const asked: Array<unknown> = []
  const client = makeClient({
    url: "http://aiwei.local/trpc",
    fetch: (request) => {
      const url = new URL(request.url)
      const paths = url.pathname.replace("/trpc/", "").split(",")
      const inputs = JSON.parse(url.searchParams.get("input") ?? "{}") as Record<string, unknown>
      return Response.json(
        paths.map((path, at) => {
          asked.push(inputs[at])
          return { result: { data: path === "org.counts" ? [] : anyAnswer } }
        })
      )
    }
  })
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return { client, cache, asked }
}

/** A function of its own: what is made beside `use` would hold it, and the client outlives the page. */
const draw = ({ client, cache }: ReturnType<typeof started>, use: () => unknown): void => {
  const Asking = () => {
    use()
    return null
  }
  render(() => (
    <QueryClientProvider client={cache}>
      <ClientProvider client={client}>
        <Asking />
      </ClientProvider>
    </QueryClientProvider>
  ))
}

/** Asks as a page does, and gives no more than a weak hold of that page. */
const askedByPage = (office: ReturnType<typeof started>, use: (page: Page) => unknown) => {
  const page = makePage()
  draw(office, () => use(page))
  return new WeakRef(page)
}

/** Of Node, by `--expose-gc`. */
declare const gc: () => void

/** A weak hold is a strong one until the turn in which it was made is over. */
const collect = async () => {
  await new Promise((done) => setTimeout(done, 0))
  gc()
}

test.each(Object.keys(hooks))("a kept answer holds nothing of its page: %s", async (name) => {
  const office = started()
  const left = askedByPage(office, hooks[name] ?? (() => null))
  const answers = office.cache.getQueryCache()
  await waitFor(() =>
    expect(answers.getAll().map(({ state }) => state.status)).toEqual(["success"])
  )
  cleanup()
  await collect()
  expect(left.deref()).toBeUndefined()
  expect(answers.getAll()).toHaveLength(1)
})

test("asked again, a kept question means its own month, not the one that is shown by then", async () => {
  const [period, show] = createSignal(march)
  const office = started()
  draw(office, () =>
    useSheet(
      () => undefined,
      period,
      () => 0
    )
  )
  const months = () => office.asked.map((input) => (input as { period: Month }).period)
  await waitFor(() => expect(months()).toEqual([march]))
  show(april)
  await waitFor(() => expect(months()).toEqual([march, april]))
  await office.cache.refetchQueries({ queryKey: scoreKeys.sheet(undefined, march, 0) })
  expect(months()).toEqual([march, april, march])
})
