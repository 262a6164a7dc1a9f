/** What the address of the audit page says: how the trail is narrowed, and which line is open beside it. */
import type { AuditAsked } from "@aiwei/queries/administration/auditQueries"
import { useSearchParams } from "@solidjs/router"
import { createMemo } from "solid-js"

import { asDay } from "../../format/asDay.ts"

export const filterKeys = ["actor", "place", "entity", "verb", "from", "until", "text"] as const
export type FilterKey = (typeof filterKeys)[number]

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "")

export const createAuditAddress = () => {
  const [search, setSearch] = useSearchParams<
    { [K in FilterKey]?: string } & { readonly line?: string }
  >()
  const asked = createMemo((): AuditAsked => {
    const { actor, place, entity, verb, from, until, text } = search
    return {
      ...(actor ? { actor } : {}),
      ...(place ? { place } : {}),
      ...(entity ? { entity } : {}),
      ...(verb ? { verb } : {}),
      ...(text ? { text } : {}),
      ...(isDay(from) ? { from: asDay(from) } : {}),
      ...(isDay(until) ? { until: asDay(until) } : {})
    }
  })
  return {
    asked,
    of: (key: FilterKey) => search[key] ?? "",
    narrow: (key: FilterKey, text: string) =>
      setSearch({ [key]: text === "" ? null : text }, { replace: true, scroll: false }),
    clear: () =>
      setSearch(Object.fromEntries(filterKeys.map((key) => [key, null])), {
        replace: true,
        scroll: false
      }),
    isNarrowed: () => Object.keys(asked()).length > 0,
    line: () => (/^\d+$/.test(search.line ?? "") ? Number(search.line) : null),
    openLine: (seq: number | null) =>
      setSearch(
        { line: seq === null ? null : String(seq) },
        { replace: seq !== null && search.line !== undefined, scroll: false }
      )
  }
}

export type AuditAddress = ReturnType<typeof createAuditAddress>
