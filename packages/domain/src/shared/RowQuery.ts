/**
 * What somebody asks of a long table: text, filters, order and a range. The columns are a list of each
 * entity's own, so a store never meets a name it does not know. A filter without a value asks for nothing.
 */
import { Schema } from "effect"

export const FilterOp = Schema.Literals([
  "contains",
  "is",
  "isNot",
  "anyOf",
  "empty",
  "filled",
  "atLeast",
  "atMost"
])
export type FilterOp = typeof FilterOp.Type

export const rowLimits = {
  query: 100,
  value: 300,
  values: 200,
  filters: 20,
  /** Texts that are looked for anywhere in a column, over all filters: each is read through in every row. */
  parts: 20,
  sorts: 5,
  offset: 10_000_000,
  most: 500,
  usual: 100
} as const

const value = Schema.String.check(Schema.isMaxLength(rowLimits.value))
const values = Schema.Array(value).check(Schema.isMaxLength(rowLimits.values))

export interface RowFilter<Column extends string> {
  readonly column: Column
  readonly op: FilterOp
  readonly value?: string | ReadonlyArray<string> | undefined
}

export interface RowSort<Column extends string> {
  readonly column: Column
  readonly descending?: boolean | undefined
}

export interface RowQuery<Column extends string> {
  /** Words that must all be found, each in any of the columns that are searched. */
  readonly query?: string | null | undefined
  /** All of them hold. */
  readonly filters?: ReadonlyArray<RowFilter<Column>> | undefined
  /** The first decides; whatever is given, ties end in the row's own order. */
  readonly sort?: ReadonlyArray<RowSort<Column>> | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

interface Sought {
  readonly op: FilterOp
  readonly value?: string | ReadonlyArray<string> | undefined
}

const partsOf = ({ op, value }: Sought): number =>
  op !== "contains" || value === undefined ? 0 : [value].flat().length

const fewParts = Schema.makeFilter(
  (filters: ReadonlyArray<Sought>) =>
    filters.reduce((sum, filter) => sum + partsOf(filter), 0) <= rowLimits.parts,
  { expected: `at most ${rowLimits.parts} texts to look for` }
)

/** The fields of a query over these columns, for an input that asks for more than rows. */
export const rowQueryFields = <const Column extends string>(columns: ReadonlyArray<Column>) => {
  const column = Schema.Literals(columns)
  const filter = Schema.Struct({
    column,
    op: FilterOp,
    value: Schema.optional(Schema.Union([value, values]))
  })
  const sort = Schema.Struct({ column, descending: Schema.optional(Schema.Boolean) })
  const { offset, most } = rowLimits
  return {
    query: Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(rowLimits.query)))),
    filters: Schema.optional(
      Schema.Array(filter).check(Schema.isMaxLength(rowLimits.filters), fewParts)
    ),
    sort: Schema.optional(Schema.Array(sort).check(Schema.isMaxLength(rowLimits.sorts))),
    offset: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: offset }))),
    limit: Schema.optional(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most })))
  }
}

/** One range of a table, with what holds for all of its rows: how many, and the sums of columns. */
export interface RowPart<Row, Sum extends string = never> {
  readonly rows: ReadonlyArray<Row>
  readonly total: number
  readonly offset: number
  readonly sums: Readonly<Record<Sum, number>>
}
