/**
 * A source that has all its rows here and answers at once: what is measured is the table alone. It
 * sorts and filters as the server does, but before the change is asked for, so as not to be measured.
 */
import type { RangeSource } from "@aiwei/ui/table/model/RangeSource"
import type { TableState } from "@aiwei/ui/table/model/TableState"
import { createMemo, createSignal } from "solid-js"

import { type Somebody, somebody } from "./people.ts"

// Columns of this table are fields of its rows, by their keys.
const fieldOf = (row: Somebody, column: string) => row[column as keyof Somebody]

const fits = (row: Somebody, { filters }: TableState) =>
  filters.every((filter) => {
    const value = fieldOf(row, filter.column)
    if (filter.op === "contains") return String(value).includes(filter.value)
    if (filter.op === "anyOf") return filter.value.includes(String(value))
    if (filter.op === "atLeast") return Number(value) >= Number(filter.value)
    return true
  })

/** Positions in order; kept per set-up, as an index of a database would be. */
const orders = new Map<string, Int32Array>()

const order = (count: number, state: TableState): Int32Array => {
  const name = JSON.stringify([count, state.sort, state.filters])
  const known = orders.get(name)
  if (known !== undefined) return known
  const all = Int32Array.from({ length: count }, (_, index) => index)
  const kept = state.filters.length === 0 ? all : all.filter((at) => fits(somebody(at), state))
  const [first] = state.sort
  if (first !== undefined) {
    const values = Array.from(kept, (at) => ({ at, value: fieldOf(somebody(at), first.column) }))
    values.sort((one, other) => (one.value < other.value ? -1 : Number(one.value > other.value)))
    if (first.descending === true) values.reverse()
    kept.set(values.map(({ at }) => at))
  }
  orders.set(name, kept)
  return kept
}

export const prepare = order

export const localSource = (count: number, state: () => TableState) => {
  const [edited, setEdited] = createSignal<ReadonlyMap<string, Partial<Somebody>>>(new Map())
  const rows = createMemo(() => order(count, { ...state(), columns: state().columns }))
  const at = (index: number): Somebody | undefined => {
    const place = rows()[index]
    if (place === undefined) return undefined
    const row = somebody(place)
    const change = edited().get(row.id)
    return change === undefined ? row : { ...row, ...change }
  }
  const source: RangeSource<Somebody> = {
    total: () => rows().length,
    at,
    need: () => {},
    refreshing: () => false,
    failed: () => null,
    sums: () => ({ households: rows().length * 48 })
  }
  const change = (id: string, part: Partial<Somebody>) =>
    setEdited((all) => new Map([...all, [id, part]]))
  return { source, change }
}
