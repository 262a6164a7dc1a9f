/**
 * Many rows at once: INSERT with as many rows as is fastest (measured: about 3 000 values a statement;
 * SQLite's limit is 32 766), in one transaction. Of two rows with one key the later wins, on both
 * databases: PostgreSQL alone would refuse them.
 */
import { Array as Arr, Effect } from "effect"
import type { SqlClient, SqlError } from "effect/sql"

import { queryNames } from "./names.ts"

const valuesPerStatement = 3000
/** Below this a statement is used once in a while, and one text for all of them is kept prepared. */
const fewRows = 50

export interface BulkTable {
  readonly table: string
  readonly fields: ReadonlyArray<string>
  readonly key: ReadonlyArray<string>
  /** What a row of the same key gets anew: nothing, or all but these fields. */
  readonly taken: "keep" | { readonly replaceAllBut: ReadonlyArray<string> }
}

const named = (names: ReadonlyArray<string>) => names.map((name) => `"${queryNames(name)}"`)

const conflictOf = ({ fields, key, taken }: BulkTable): string => {
  const fixed = taken === "keep" ? fields : [...key, ...taken.replaceAllBut]
  const replaced = named(fields.filter((field) => !fixed.includes(field)))
  const sets = replaced.map((column) => `${column} = excluded.${column}`).join(", ")
  const action = replaced.length === 0 ? "NOTHING" : `UPDATE SET ${sets}`
  return `ON CONFLICT (${named(key).join(", ")}) DO ${action}`
}

const textFor = (bulk: BulkTable) => {
  const columns = named(bulk.fields).join(", ")
  const conflict = conflictOf(bulk)
  return (values: string) => `INSERT INTO ${bulk.table} (${columns}) VALUES ${values} ${conflict}`
}

type Fields = Readonly<Record<string, unknown>>

const bound = (value: unknown): unknown =>
  typeof value === "boolean" ? Number(value) : (value ?? null)

/** Names of entities, levels and actions, and days: few, and nothing in them needs quoting. */
const plain = /^(?:[A-Za-z]{1,20}|\d{4}-\d\d-\d\d)$/

/**
 * What is written into the statement itself: nothings and plain words that every row has alike. Handing a
 * value over costs as much as storing it, and half of the values of a large import are such.
 */
const literalsOf = (
  rows: ReadonlyArray<Fields>,
  fields: ReadonlyArray<string>
): ReadonlyMap<string, string> => {
  const literals = new Map<string, string>()
  for (const field of rows.length < fewRows ? [] : fields) {
    const value = rows[0]?.[field] ?? null
    const literal =
      value === null ? "NULL" : typeof value === "string" && plain.test(value) ? `'${value}'` : null
    if (literal !== null && rows.every((row) => (row[field] ?? null) === value)) {
      literals.set(field, literal)
    }
  }
  return literals
}

/** A field after the other, row by row: hundreds of thousands of rows pass here, so no lists between. */
const valuesOf = (rows: ReadonlyArray<Fields>, fields: ReadonlyArray<string>) => {
  const values: Array<unknown> = []
  for (const row of rows) for (const field of fields) values.push(bound(row[field]))
  return values
}

const placesOf = (
  count: number,
  fields: ReadonlyArray<string>,
  literals: ReadonlyMap<string, string>,
  placeholder: (n: number) => string
): string => {
  let used = 0
  const place = (field: string) => literals.get(field) ?? placeholder((used += 1))
  return Array.from({ length: count }, () => `(${fields.map(place).join()})`).join()
}

/** Rows that come in the order of their keys have no two alike, which is quicker to see than to look up. */
const isRising = (rows: ReadonlyArray<Fields>, key: ReadonlyArray<string>): boolean => {
  const isAfter = (row: Fields, last: Fields): boolean => {
    for (const field of key) {
      const [a, b] = [last[field] as string, row[field] as string]
      if (a !== b) return a < b
    }
    return false
  }
  return rows.every((row, at) => at === 0 || isAfter(row, rows[at - 1] ?? row))
}

const lastOfEach = (rows: ReadonlyArray<Fields>, key: ReadonlyArray<string>) => {
  if (isRising(rows, key)) return rows
  const [only = ""] = key
  const keyOf = (row: Fields) =>
    key.length === 1 ? row[only] : key.map((field) => row[field]).join("\u0000")
  const found = new Map<unknown, Fields>()
  for (const row of rows) found.set(keyOf(row), row)
  return found.size === rows.length ? rows : [...found.values()]
}

export const bulkWriter = (sql: SqlClient.SqlClient, bulk: BulkTable) => {
  const { fields, key } = bulk
  const text = textFor(bulk)
  const placeholder = sql.onDialectOrElse({
    pg: () => (n: number) => `$${n}`,
    orElse: () => () => "?"
  })
  const most = Math.max(1, Math.floor(valuesPerStatement / fields.length))
  // The text of a full statement is made once; the driver then finds it prepared.
  const full = new Map<string, string>()
  const textOf = (count: number, literals: ReadonlyMap<string, string>): string => {
    const make = () => text(placesOf(count, fields, literals, placeholder))
    if (count < most) return make()
    const which = [...literals].join()
    const made = full.get(which) ?? make()
    full.set(which, made)
    return made
  }

  return (given: ReadonlyArray<object>): Effect.Effect<void, SqlError.SqlError> => {
    const rows = lastOfEach(given as ReadonlyArray<Fields>, key)
    const writeFrom = (start: number) => {
      const part = rows.slice(start, start + most)
      const literals = literalsOf(part, fields)
      const own = fields.filter((field) => !literals.has(field))
      return sql.unsafe(textOf(part.length, literals), valuesOf(part, own))
    }
    const starts = Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => i * most)
    if (starts.length === 0) return Effect.void
    const [start = 0] = starts
    if (starts.length === 1) return writeFrom(start)
    // A statement of SQLite stands in everybody's way: others are answered between two of them.
    const inTurn = (at: number) => Effect.andThen(Effect.yieldNow, writeFrom(at))
    return sql.withTransaction(Effect.forEach(starts, inTurn, { discard: true }))
  }
}

/** The same of a few rows with different keys, as a statement for `together`. */
export const fewRowsWritten = (sql: SqlClient.SqlClient, bulk: BulkTable) => {
  const { fields } = bulk
  const into = sql.literal(bulk.table)
  const conflict = sql.literal(conflictOf(bulk))
  return (given: Arr.NonEmptyReadonlyArray<object>) => {
    const rows = Arr.map(given, (row) =>
      Object.fromEntries(fields.map((field) => [field, bound((row as Fields)[field])]))
    )
    return sql`INSERT INTO ${into} ${sql.insert(rows)} ${conflict}`
  }
}

/** A long list in parts that fit into one statement. */
export const inParts = <A, B, E>(
  values: ReadonlyArray<A>,
  ask: (part: ReadonlyArray<A>) => Effect.Effect<ReadonlyArray<B>, E>
): Effect.Effect<ReadonlyArray<B>, E> => {
  const parts = Array.from({ length: Math.ceil(values.length / 1000) }, (_, i) =>
    values.slice(i * 1000, (i + 1) * 1000)
  )
  return Effect.map(Effect.forEach(parts, ask), (found) => found.flat())
}
