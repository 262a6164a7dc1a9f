/**
 * Fills a database with contents from elsewhere. What a migration put into its tables gives way first, and
 * indexes, references and triggers stand aside meanwhile: rows come in the order of names, a trigger that
 * freezes a table must not refuse them, and references are checked at the end, all at once.
 */
import { Effect, Stream } from "effect"
import { SqlClient } from "effect/sql"

import { catalogue } from "./catalogue.ts"
import { type Part, quoted, type Row } from "./contents.ts"
import { makeRowHasher } from "./rowHash.ts"
import { withAside } from "./withAside.ts"

/** The tables there are not those of the contents: they were written at another migration. */
export class OtherTables extends Error {
  override readonly name = "OtherTables"
}

const valuesPerStatement = 3000

const statementFor = (
  sql: SqlClient.SqlClient,
  { table, columns }: { readonly table: string; readonly columns: ReadonlyArray<string> }
) => {
  const numbered = sql.onDialectOrElse({ pg: () => true, orElse: () => false })
  return (count: number): string => {
    const place = (row: number, column: number) =>
      numbered ? `$${row * columns.length + column + 1}` : "?"
    const rows = Array.from(
      { length: count },
      (_, row) => `(${columns.map((_name, column) => place(row, column)).join()})`
    )
    return `INSERT INTO ${quoted(table)} (${columns.map(quoted).join()}) VALUES ${rows.join()}`
  }
}

/** Sends rows on in statements of one size, so that the database need not learn each anew. */
const filler = (sql: SqlClient.SqlClient, known: ReadonlyMap<string, ReadonlyArray<string>>) => {
  let text: ((count: number) => string) | null = null
  let most = 1
  return (part: Part) =>
    Effect.gen(function* () {
      if ("table" in part) {
        if (known.get(part.table)?.join() !== part.columns.join()) {
          return yield* Effect.die(new OtherTables(`${part.table} (${part.columns.join(", ")})`))
        }
        text = statementFor(sql, part)
        most = Math.max(1, Math.floor(valuesPerStatement / part.columns.length))
        return
      }
      for (let at = 0; at < part.rows.length; at += most) {
        const rows: ReadonlyArray<Row> = part.rows.slice(at, at + most)
        if (text !== null) yield* sql.unsafe(text(rows.length), rows.flat())
      }
    })
}

/** Gives the hash of what was read, to be compared with the hash of what is then there. */
export const loadContents = Effect.fnUntraced(function* <E, R>(parts: Stream.Stream<Part, E, R>) {
  const sql = yield* SqlClient.SqlClient
  const shapes = yield* Effect.orDie(catalogue)
  const known = new Map(shapes.map(({ name, columns }) => [name, columns] as const))
  const hasher = makeRowHasher()
  const fill = filler(sql, known)
  const filled = Stream.runForEach(parts, (part) => {
    hasher.take(part)
    return fill(part)
  })
  yield* withAside(shapes, filled)
  return hasher.done()
})

export const fromFile = (parts: AsyncIterable<Part>): Stream.Stream<Part> =>
  Stream.orDie(Stream.fromAsyncIterable(parts, (cause) => cause))
