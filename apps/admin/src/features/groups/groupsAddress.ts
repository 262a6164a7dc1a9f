/** What the address of the leading groups says beside its table: the day, and whether ended ones are shown. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"

const written = /^\d{4}-\d{2}-\d{2}$/

export const groupsAddress = () => {
  const [search, setSearch] = useSearchParams<{ on?: string; ended?: string }>()
  const now = today()
  const stay = { scroll: false }
  return {
    today: now,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    ended: () => search.ended !== undefined,
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, stay),
    showEnded: (shown: boolean) =>
      setSearch({ ended: shown ? "1" : null }, { ...stay, replace: true })
  }
}

/** The paper of a group, with its roster of that day. */
export const documentHref = (id: string, on: string): string => `/groups/${id}/document?on=${on}`
