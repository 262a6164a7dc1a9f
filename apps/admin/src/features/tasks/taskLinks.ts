/** Where a task stands, and the day its pages look at. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"

export const taskHref = (id: string, on: string): string => {
  const path = `/tasks/${encodeURIComponent(id)}`
  return on === today() ? path : `${path}?on=${on}`
}

const written = /^\d{4}-\d{2}-\d{2}$/

export const tasksDay = () => {
  const [search, setSearch] = useSearchParams<{ readonly on?: string }>()
  const now = today()
  return {
    today: now,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, { scroll: false })
  }
}

/** The list as a file, or, with a task, all of its parts. */
export const exportHref = (
  format: string,
  office: string | undefined,
  asked: { readonly task?: string; readonly on: string }
): string => {
  const query = new URLSearchParams({ format, query: JSON.stringify(asked) })
  if (office !== undefined) query.set("office", office)
  return `/export/tasks?${query}`
}
