/** What the address of a handover in the making says: who hands over, from which day, and why. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useSearchParams } from "@solidjs/router"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { type Reason, reasons } from "./handoverPlan.ts"

const written = /^\d{4}-\d{2}-\d{2}$/

export const handoverAddress = () => {
  const [search, setSearch] = useSearchParams<{ person: string; on: string; reason: string }>()
  const now = today()
  const stay = { scroll: false, replace: true }
  return {
    today: now,
    person: () => search.person || null,
    on: (): Day => (search.on !== undefined && written.test(search.on) ? asDay(search.on) : now),
    reason: (): Reason => reasons.find((one) => one === search.reason) ?? "leave",
    goToPerson: (person: string | null) => setSearch({ person }, stay),
    goToDay: (day: string) => setSearch({ on: day === now ? null : day }, stay),
    goToReason: (reason: Reason) => setSearch({ reason: reason === "leave" ? null : reason }, stay)
  }
}

export const handoverHref = (person: string, reason: Reason = "leave"): string => {
  const fields = new URLSearchParams(reason === "leave" ? { person } : { person, reason })
  return `/handover/new?${fields.toString()}`
}

export const sheetHref = (id: string): string => `/handover/${encodeURIComponent(id)}`
