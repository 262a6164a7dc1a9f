/**
 * What the address of a register says: the search, the set-up of the table, and which record is open
 * beside it. A link to it shows the same to everybody; Back closes the record.
 */
import { plainState, type TableState } from "@aiwei/ui/table/model/TableState"
import { readState } from "@aiwei/ui/table/state/readState"
import { writtenState } from "@aiwei/ui/table/state/writtenState"
import { useSearchParams } from "@solidjs/router"
import { createMemo } from "solid-js"

export type OpenRecord = { readonly id: string } | "new" | null

export const createAddress = (keys: () => ReadonlyArray<string>) => {
  const [search, setSearch] = useSearchParams<{
    q?: string
    t?: string
    record?: string
    new?: string
  }>()
  const state = createMemo(() =>
    search.t === undefined ? plainState : readState(search.t, keys())
  )
  return {
    query: () => search.q ?? "",
    setQuery: (query: string) =>
      setSearch({ q: query === "" ? null : query }, { replace: true, scroll: false }),
    state,
    setState: (next: TableState) =>
      setSearch({ t: writtenState(next) || null }, { replace: true, scroll: false }),
    open: (): OpenRecord => {
      if (search.new !== undefined) return "new"
      return search.record ? { id: search.record } : null
    },
    /** Moving from one record to another is no step of its own. */
    openRecord: (id: string | null) =>
      setSearch(
        { record: id, new: null },
        { replace: id !== null && search.record !== undefined, scroll: false }
      ),
    openNew: () => setSearch({ record: null, new: "1" }, { scroll: false })
  }
}
