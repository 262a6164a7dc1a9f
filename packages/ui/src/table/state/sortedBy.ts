/** Sorting by a head: up, down, not at all; with Shift the others stay and go before. */
import type { TableSort } from "../model/TableState.ts"

export type Sorts = ReadonlyArray<TableSort>

export const sortOf = (sort: Sorts, column: string): "up" | "down" | null => {
  const found = sort.find((it) => it.column === column)
  if (found === undefined) return null
  return found.descending === true ? "down" : "up"
}

/** Its place among several, from 1; null when it is the only one or none. */
export const sortPlace = (sort: Sorts, column: string): number | null => {
  const at = sort.findIndex((it) => it.column === column)
  return at === -1 || sort.length < 2 ? null : at + 1
}

export const withSort = (
  sort: Sorts,
  column: string,
  way: "up" | "down" | null,
  several: boolean
): Sorts => {
  const own: Sorts =
    way === null ? [] : [way === "down" ? { column, descending: true } : { column }]
  if (!several) return own
  const at = sort.findIndex((it) => it.column === column)
  return at === -1 ? [...sort, ...own] : sort.toSpliced(at, 1, ...own)
}

const after = { up: "down", down: null } as const

export const nextSort = (sort: Sorts, column: string, several: boolean): Sorts => {
  const now = sortOf(sort, column)
  return withSort(sort, column, now === null ? "up" : after[now], several)
}
