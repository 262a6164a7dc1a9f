/**
 * Reads a range of a table: the keys of the range in their order, with what holds for all rows. The rows
 * themselves are read by their keys, the same way as for an edit; only that many are ever put together.
 */
import type { RowPart } from "@aiwei/domain/shared/RowQuery"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"
import type { Fragment } from "effect/sql/Statement"

import type { RowClauses } from "./RowTable.ts"

const Key = Schema.Struct({ id: Schema.String })
const Totals = Schema.Record(Schema.String, Schema.Number)
const KeyWithTotals = Schema.StructWithRest(Key, [
  Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number]))
])

export interface RangeSource<Sum extends string> {
  readonly clauses: RowClauses
  /** `x.id` */
  readonly key: string
  /** FROM with the joins that these conditions and this order need, and what always holds. */
  readonly from: (needs: ReadonlySet<string>) => Fragment
  /** Whole numbers over all rows, by name, each an aggregate, and the joins they need. */
  readonly sums: Readonly<Record<Sum, string>>
  readonly sumNeeds?: ReadonlyArray<string>
}

const both = (a: Iterable<string>, b: Iterable<string>): ReadonlySet<string> =>
  new Set([...a, ...b])

/** `over` is empty for totals alone, and a window for totals beside each key. */
const totalColumns = (sums: Readonly<Record<string, string>>, over: string): string =>
  Object.entries({ total: "count(*)", ...sums })
    .map(([name, sum]) => `CAST(coalesce(${sum}${over}, 0) AS DOUBLE PRECISION) AS "${name}"`)
    .join(", ")

const statements = <Sum extends string>(sql: SqlClient.SqlClient, source: RangeSource<Sum>) => {
  const { clauses, key, from, sums, sumNeeds = [] } = source
  const { where, orderBy, limit, offset, whereNeeds, orderNeeds } = clauses
  const whole = sql`ORDER BY ${orderBy}`
  const order = sql`${whole} LIMIT ${limit} OFFSET ${offset}`
  const needs = both(whereNeeds, orderNeeds)
  return {
    allKeys: SqlSchema.findAll({
      Request: Schema.Void,
      Result: Key,
      execute: () => sql`
        SELECT ${sql.literal(key)} AS id ${from(needs)} AND ${where} ${whole}`
    }),
    keys: SqlSchema.findAll({
      Request: Schema.Void,
      Result: Key,
      execute: () => sql`
        SELECT ${sql.literal(key)} AS id ${from(needs)} AND ${where} ${order}`
    }),
    totals: SqlSchema.findOne({
      Request: Schema.Void,
      Result: Totals,
      execute: () => sql`
        SELECT ${sql.literal(totalColumns(sums, ""))}
        ${from(both(whereNeeds, sumNeeds))} AND ${where}`
    }),
    keysWithTotals: SqlSchema.findAll({
      Request: Schema.Void,
      Result: KeyWithTotals,
      execute: () => sql`
        SELECT ${sql.literal(`${key} AS id, ${totalColumns(sums, " OVER ()")}`)}
        ${from(both(needs, sumNeeds))} AND ${where} ${order}`
    })
  }
}

/**
 * Where rows have to be looked at one by one, once is enough: the totals come along with the keys. Where
 * nothing is asked, an index knows the order and another count is cheaper than a look at every row.
 */
const keysAndTotals = Effect.fnUntraced(function* <Sum extends string>(
  sql: SqlClient.SqlClient,
  source: RangeSource<Sum>
) {
  const ask = statements(sql, source)
  if (!source.clauses.filtered) {
    return { keys: yield* ask.keys(undefined), totals: yield* ask.totals(undefined) }
  }
  const keys = yield* ask.keysWithTotals(undefined)
  const [first] = keys
  // Beyond the last row there is no row that could carry them. The columns beside the key are counts.
  const { id: _, ...totals } = first ?? { id: "", ...(yield* ask.totals(undefined)) }
  return { keys, totals: totals as Readonly<Record<string, number>> }
})

/** The keys of all rows in their order, whatever range was asked for: a file is sorted once. */
export const readKeys = <Sum extends string>(sql: SqlClient.SqlClient, source: RangeSource<Sum>) =>
  Effect.map(statements(sql, source).allKeys(undefined), (rows) => rows.map(({ id }) => id))

/** Puts a range together; `rowsOf` may answer in any order. */
export const readRange = Effect.fnUntraced(function* <
  Row extends { readonly id: string },
  Sum extends string,
  E,
  R
>(
  sql: SqlClient.SqlClient,
  source: RangeSource<Sum>,
  rowsOf: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<Row>, E, R>
) {
  const { keys, totals } = yield* keysAndTotals(sql, source)
  const found = new Map((yield* rowsOf(keys.map(({ id }) => id))).map((row) => [row.id, row]))
  const { total = 0, ...sums } = totals
  return {
    rows: keys.flatMap(({ id }) => found.get(id) ?? []),
    total,
    offset: source.clauses.offset,
    // One column for each sum was asked for, by its own name.
    sums: sums as Readonly<Record<Sum, number>>
  } satisfies RowPart<Row, Sum>
})
