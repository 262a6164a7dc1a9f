/** What the bench knows: the month and what is tried live in the address, so a finding can be sent as a link. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useVersions } from "@aiwei/queries/publication/reviewQueries"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import {
  type TriedMonth,
  useRounds,
  useWeights,
  useWhatIf
} from "@aiwei/queries/statistics/whatIfQueries"
import { useSearchParams } from "@solidjs/router"
import { type Accessor, createMemo } from "solid-js"

import { kindIn, type TriedKind, variationOf } from "./askedVariation.ts"

interface Search {
  readonly [part: string]: string
  readonly period: string
  readonly version: string
  readonly try: string
  readonly with: string
}

const isMonth = (text: string | undefined): text is Month =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? "")

export const createBench = (office: Accessor<string | undefined>) => {
  const [search, setSearch] = useSearchParams<Search>()
  const periods = usePeriods(office)
  const versions = useVersions(office)
  const schemes = useSchemes(office)
  const months = createMemo(() =>
    (periods.data ?? []).map(({ period }) => period).toSorted((a, b) => (a < b ? 1 : -1))
  )
  const period = (): Month | null =>
    isMonth(search.period) ? search.period : (months()[0] ?? null)
  const version = () => (/^\d{1,5}$/.test(search.version ?? "") ? Number(search.version) : null)
  const month = createMemo((): TriedMonth | null => {
    const of = period()
    return of === null ? null : { period: of, version: version() }
  })
  const kind = () => kindIn(search.try)
  const variation = createMemo(() => variationOf(kind(), search.with))
  return {
    periods,
    schemes,
    months,
    month,
    kind,
    chosen: () => search.with ?? "",
    versions: () =>
      (versions.data ?? []).filter((one) => one.period === period()).map((one) => one.version),
    variation,
    answer: useWhatIf(office, month, variation),
    weights: useWeights(office, month),
    rounds: useRounds(office, month),
    goTo: (to: { readonly period?: string; readonly version?: string | null }) =>
      setSearch(to.period === undefined ? to : { ...to, version: null, with: null }, {
        replace: true,
        scroll: false
      }),
    tryOut: (tried: TriedKind) =>
      setSearch({ try: tried, with: null }, { replace: true, scroll: false }),
    choose: (text: string | null) => setSearch({ with: text }, { replace: true, scroll: false })
  }
}

export type Bench = ReturnType<typeof createBench>
