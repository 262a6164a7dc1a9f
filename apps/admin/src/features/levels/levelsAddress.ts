/** What the address of the levels says: the day on which the networks are looked at. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"

const written = /^\d{4}-\d{2}-\d{2}$/

export const levelsAddress = () => {
  const [search, setSearch] = useSearchParams<{ on?: string }>()
  const now = today()
  return {
    today: now,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, { scroll: false })
  }
}
