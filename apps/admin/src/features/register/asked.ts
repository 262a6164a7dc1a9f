/** From the table's own words to those of one register's questions and writes. */
import type { RowsAsked } from "./Register.ts"

/** The table gives only columns that are there, and those are the register's own. */
export const askedOf = <Column extends string>({ query, filters, sort }: RowsAsked) => ({
  ...(query === undefined ? {} : { query }),
  filters: filters.map((filter) => ({ ...filter, column: filter.column as Column })),
  sort: sort.map((one) => ({ ...one, column: one.column as Column }))
})

/** A write names one row at least. */
export const named = <A>(rows: ReadonlyArray<A>): readonly [A, ...ReadonlyArray<A>] => {
  const [first, ...rest] = rows
  if (first === undefined) throw new Error("a write names no row")
  return [first, ...rest]
}

export const refOf = <Row extends { readonly id: string; readonly version: string }>({
  id,
  version
}: Row) => ({ id, version })
