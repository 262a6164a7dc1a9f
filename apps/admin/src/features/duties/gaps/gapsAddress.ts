/** What the address of the gap board says beside its table: the duty, the day, and what narrows the list. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { type Chosen, type FacetName, facetNames } from "./facets.ts"

const written = /^\d{4}-\d{2}-\d{2}$/

export const gapsAddress = () => {
  const [search, setSearch] = useSearchParams<Record<FacetName | "duty" | "on", string>>()
  const now = today()
  const stay = { scroll: false }
  return {
    today: now,
    /** Null: what the tree counts as gaps. */
    duty: () => search.duty || null,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    chosen: (): Chosen =>
      Object.fromEntries(
        facetNames.flatMap((name) => (search[name] ? [[name, search[name]] as const] : []))
      ),
    /** Another duty has other levels: what narrowed the list would hide it. */
    goToDuty: (duty: string | null) => setSearch({ duty, level: null, reason: null }, stay),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, stay),
    choose: (name: FacetName, value: string | null) =>
      setSearch({ [name]: value }, { ...stay, replace: true }),
    chooseAll: () =>
      setSearch({ level: null, zone: null, branch: null, reason: null }, { ...stay, replace: true })
  }
}
