/** What the address of the page says: which register, how it is narrowed, and which line is open beside it. */
import type { RecordsAsked, RegisterTold } from "@aiwei/queries/duty/recordQueries"
import { useSearchParams } from "@solidjs/router"
import { type Accessor, createMemo } from "solid-js"

const filterKeys = ["from", "until", "text", "under"] as const
export type RecordFilter = (typeof filterKeys)[number]

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "")

/** Where the address names none, the register with the most lines: it is what the office works with. */
const fullest = (all: ReadonlyArray<RegisterTold>): RegisterTold | undefined =>
  all.toSorted((a, b) => b.n - a.n)[0]

export const createRecordsAddress = (
  registers: Accessor<ReadonlyArray<RegisterTold> | undefined>
) => {
  const [search, setSearch] = useSearchParams<
    { [K in RecordFilter]?: string } & { readonly kind?: string; readonly record?: string }
  >()
  const register = createMemo(() => {
    const all = registers()
    return all?.find(({ kind }) => kind === search.kind) ?? (all && fullest(all))
  })
  const asked = createMemo((): RecordsAsked => {
    const { from, until, text, under } = search
    return {
      kind: register()?.kind ?? "daily_check",
      ...(text ? { text } : {}),
      ...(under ? { under } : {}),
      ...(isDay(from) ? { from } : {}),
      ...(isDay(until) ? { until } : {})
    }
  })
  const none = Object.fromEntries(filterKeys.map((key) => [key, null]))
  const quiet = { replace: true, scroll: false }
  return {
    register,
    asked,
    of: (key: RecordFilter) => search[key] ?? "",
    narrow: (key: RecordFilter, text: string) =>
      setSearch({ [key]: text === "" ? null : text }, quiet),
    clear: () => setSearch(none, quiet),
    isNarrowed: () => filterKeys.some((key) => (search[key] ?? "") !== ""),
    choose: (kind: string) => setSearch({ ...none, kind, record: null }, { scroll: false }),
    open: () => search.record ?? null,
    openRecord: (id: string | null) =>
      setSearch(
        { record: id },
        { replace: id !== null && search.record !== undefined, scroll: false }
      )
  }
}
export type RecordsAddress = ReturnType<typeof createRecordsAddress>
