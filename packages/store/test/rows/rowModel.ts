/** Ranges of a table worked out in memory, row by row: what SQL must say on every database. */
import type { RowFilter, RowQuery } from "@aiwei/domain/shared/RowQuery"

export type Cell = string | number | null
export type Cells<Column extends string> = { readonly [C in Column]: Cell } & {
  readonly id: string
}

export interface TableModel<Column extends string> {
  readonly numbers: ReadonlyArray<Column>
  readonly searched: ReadonlyArray<Column>
  readonly numbered: ReadonlyArray<Column>
}

/** ASCII letters only, as both databases fold them. */
const folded = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
const has = (cell: Cell, part: string) =>
  cell !== null && folded(String(cell)).includes(folded(part))

const bytes = new TextEncoder()
/** As UTF-8 stands in a file. */
const bytewise = (a: string, b: string): number => Buffer.compare(bytes.encode(a), bytes.encode(b))

const numberOf = (text: string): number | null =>
  /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null

const compare = (a: Cell, b: Cell): number =>
  typeof a === "number" && typeof b === "number" ? a - b : bytewise(String(a), String(b))

const keeps = (
  cell: Cell,
  op: RowFilter<string>["op"],
  isNumber: boolean,
  given: Array<string>
) => {
  const values: ReadonlyArray<Cell> = isNumber
    ? given.flatMap((text) => numberOf(text) ?? [])
    : given
  const [first] = values
  switch (op) {
    case "contains":
      return given.some((part) => has(cell, part))
    case "isNot":
      return cell === null || !values.includes(cell)
    case "atLeast":
      return cell !== null && first !== undefined && compare(cell, first) >= 0
    case "atMost":
      return cell !== null && first !== undefined && compare(cell, first) <= 0
    default:
      return cell !== null && values.includes(cell)
  }
}

const fits = (cell: Cell, { op, value }: RowFilter<string>, isNumber: boolean): boolean => {
  if (op === "empty") return cell === null || cell === ""
  if (op === "filled") return cell !== null && cell !== ""
  const given = (typeof value === "string" ? [value] : [...(value ?? [])]).filter(Boolean)
  return given.length === 0 || keeps(cell, op, isNumber, given)
}

const leading = (cell: Cell): number | null => {
  const found = /^[0-9]{1,9}/.exec(String(cell))
  return found === null ? null : Number(found[0])
}

/** Nothing is last, whichever way. */
const ordered = (a: Cell, b: Cell, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return descending ? compare(b, a) : compare(a, b)
}

/** `rows` come in the table's own order. */
export const modelled = <Column extends string>(
  rows: ReadonlyArray<Cells<Column>>,
  { numbers, searched, numbered }: TableModel<Column>,
  { query, filters = [], sort = [], offset = 0, limit = 100 }: RowQuery<Column>
) => {
  const words = (query ?? "").split(/\s+/u).filter(Boolean)
  const found = rows.filter(
    (row) =>
      filters.every((filter) =>
        fits(row[filter.column], filter, numbers.includes(filter.column))
      ) && words.every((word) => searched.some((column) => has(row[column], word)))
  )
  const sorted = found.toSorted((a, b) => {
    for (const { column, descending = false } of sort) {
      const [x, y]: [Cell, Cell] = [a[column], b[column]]
      const byNumber = numbered.includes(column) ? ordered(leading(x), leading(y), descending) : 0
      const by = byNumber || ordered(x, y, descending)
      if (by !== 0) return by
    }
    return 0
  })
  return { ids: sorted.slice(offset, offset + limit).map(({ id }) => id), found }
}
