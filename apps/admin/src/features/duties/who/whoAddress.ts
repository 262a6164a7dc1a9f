/** What the address of the question says: the place, the duty and the day. A link asks the same again. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"

const written = /^\d{4}-\d{2}-\d{2}$/

export const whoAddress = () => {
  const [search, setSearch] = useSearchParams<{ place?: string; duty?: string; on?: string }>()
  const now = today()
  const stay = { scroll: false }
  return {
    today: now,
    place: () => search.place || null,
    /** Null: what is usual at the place. */
    duty: () => search.duty || null,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    goToPlace: (place: string) => setSearch({ place }, stay),
    goToDuty: (duty: string) => setSearch({ duty: duty === "" ? null : duty }, stay),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, stay)
  }
}

export type WhoAddress = ReturnType<typeof whoAddress>
