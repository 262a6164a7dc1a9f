/** What the page of a year is made of: the versions kept, the trial by the terms typed, and what is opened. */
import {
  useFreezeYear,
  useKeptYears,
  useVerifyYear,
  useYearPreview,
  type YearView
} from "@aiwei/queries/publication/appraisalQueries"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, createSignal, on } from "solid-js"

import { today } from "../../format/today.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { draftOf, readTerms, type TermsDraft } from "./termsDraft.ts"
import { yearIn } from "./yearAddress.ts"

interface Search {
  readonly [part: string]: string
  readonly year: string
  readonly version: string
  readonly terms: string
  readonly unit: string
  readonly of: string
}

const createAddress = () => {
  const [search, setSearch] = useSearchParams<Search>()
  const set = (to: Partial<Record<keyof Search & string, string | null>>) =>
    setSearch(to, { scroll: false })
  return {
    year: () => yearIn(search.year, today()),
    version: () => (/^\d{1,6}$/.test(search.version ?? "") ? Number(search.version) : null),
    /** The trial, with its terms beside it. */
    adjusting: () => search.terms === "1",
    unit: () => search.unit ?? null,
    /** The month the opened unit is held against the line in; null: the year. */
    of: () => (/^\d{4}-\d\d$/.test(search.of ?? "") ? (search.of ?? null) : null),
    go: (year: number) => set({ year: String(year), version: null, unit: null, of: null }),
    show: (version: number | null) => set({ version: version === null ? null : String(version) }),
    adjust: (open: boolean) => set({ terms: open ? "1" : null, unit: null, of: null }),
    openUnit: (unit: string | null) => set({ unit, of: null, terms: null }),
    holdOf: (month: string | null) => set({ of: month })
  }
}

const isOld = (kept: YearView, now: YearView): boolean =>
  kept.from.length !== now.from.length ||
  kept.from.some(({ sha256 }, at) => sha256 !== now.from[at]?.sha256)

export const createYear = () => {
  const { office } = useFrame()
  const address = createAddress()
  const kept = useKeptYears(office, address.year)
  const newest = () => kept.data?.[0] ?? null
  const [draft, setDraft] = createSignal<TermsDraft>(draftOf(null))
  const reset = () => setDraft(draftOf(newest()?.terms ?? null))
  createEffect(on([address.year, newest], reset))
  const read = createMemo(() => readTerms(address.year(), draft()))
  // The versions say by which terms the year is tried.
  const trial = useYearPreview(office, () => (kept.data === undefined ? null : read().wanted))
  const chosen = () =>
    kept.data?.find(({ kept: row }) => row?.version === address.version()) ?? newest()
  const isTrial = () => address.adjusting() || chosen() === null
  return {
    office,
    address,
    kept,
    newest,
    draft,
    change: (to: Partial<TermsDraft>) => setDraft({ ...draft(), ...to }),
    reset,
    read,
    trial,
    isTrial,
    /** What the table shows. */
    view: (): YearView | undefined => (isTrial() ? trial.data : (chosen() ?? undefined)),
    outdated: () => {
      const [was, now] = [newest(), trial.data]
      return was !== null && now !== undefined && now.year === was.year && isOld(was, now)
    },
    freeze: useFreezeYear(office),
    verify: useVerifyYear(office)
  }
}

export type YearPage = ReturnType<typeof createYear>
