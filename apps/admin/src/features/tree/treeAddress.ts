/** What the address of the tree says: the unit shown, the day looked at, the tab, the count explained. */
import type { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"

export const tabs = ["overview", "people", "duties", "zones", "history"] as const
export type TreeTab = (typeof tabs)[number]

const kinds: ReadonlyArray<CountKind> = ["households", "buildings", "gaps"]
const written = /^\d{4}-\d{2}-\d{2}$/

export const treeAddress = () => {
  const [search, setSearch] = useSearchParams<{
    place?: string
    on?: string
    tab?: string
    why?: string
    q?: string
  }>()
  const now = today()
  return {
    today: now,
    place: () => search.place || null,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    tab: (): TreeTab => tabs.find((tab) => tab === search.tab) ?? "overview",
    /** Null while no count is explained. */
    why: (): CountKind | null => kinds.find((kind) => kind === search.why) ?? null,
    /** What is typed into the search. */
    query: () => search.q ?? "",
    goToPlace: (place: string | null, replace = false) =>
      setSearch({ place, why: null, q: null }, { scroll: false, replace }),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, { scroll: false }),
    goToTab: (tab: TreeTab) =>
      setSearch({ tab: tab === "overview" ? null : tab }, { scroll: false, replace: true }),
    goToQuery: (q: string) =>
      setSearch({ q: q === "" ? null : q }, { scroll: false, replace: true }),
    goToWhy: (why: CountKind | null) => setSearch({ why }, { scroll: false })
  }
}

export type TreeAddress = ReturnType<typeof treeAddress>
