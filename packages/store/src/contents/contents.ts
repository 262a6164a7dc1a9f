/**
 * Everything a database says, as a stream: table after table in the order of their names, rows in the
 * order of their keys compared byte by byte. SQLite and PostgreSQL give the same stream for the same
 * data. On PostgreSQL it must run inside `asOfOneMoment`, or tables are read at different moments.
 */
import { Effect, Stream } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

import { catalogue, type TableShape } from "./catalogue.ts"

export type Row = ReadonlyArray<string | number | null>

export type Part =
  | { readonly table: string; readonly columns: ReadonlyArray<string> }
  | { readonly rows: ReadonlyArray<Row> }

const rowsAtOnce = 500

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const orderOf = (sql: SqlClient.SqlClient, { key, text }: TableShape): string => {
  const bytewise = sql.onDialectOrElse({ pg: () => ` COLLATE "C"`, orElse: () => "" })
  return key
    .map((column) => `${quoted(column)}${text.has(column) ? bytewise : ""} NULLS FIRST`)
    .join(", ")
}

/** Wider numbers than SQLite's come as text or as big ones; a cell is said the same way everywhere. */
const cellOf = (value: unknown): string | number | null => {
  if (value === null || typeof value === "string" || typeof value === "number") return value
  if (typeof value === "bigint") return Number(value)
  throw new Error(`a column of a type that no copy knows: ${typeof value}`)
}

const rowsOf = (sql: SqlClient.SqlClient, shape: TableShape) => {
  const columns = shape.columns.map(quoted).join(", ")
  const query = `SELECT ${columns} FROM ${quoted(shape.name)} ORDER BY ${orderOf(sql, shape)}`
  return sql.unsafe<Readonly<Record<string, unknown>>>(query).stream.pipe(
    Stream.rechunk(rowsAtOnce),
    Stream.chunks,
    Stream.map((rows): Part => ({
      rows: rows.map((row) => shape.columns.map((column) => cellOf(row[column])))
    }))
  )
}

export const contents: Stream.Stream<Part, SqlError.SqlError, SqlClient.SqlClient> = Stream.unwrap(
  Effect.gen(function* () {
    const sql = (yield* SqlClient.SqlClient).withoutTransforms()
    const shapes = yield* Effect.orDie(catalogue)
    return Stream.fromIterable(shapes).pipe(
      Stream.flatMap((shape) => {
        const table: Part = { table: shape.name, columns: shape.columns }
        return Stream.concat(Stream.succeed(table), rowsOf(sql, shape))
      })
    )
  })
)

/** Reads see one moment of the database, however long they take and whatever others write meanwhile. */
export const asOfOneMoment = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const settle = sql.onDialectOrElse({
      pg: () => Effect.asVoid(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`),
      // Its transaction is one moment by itself.
      orElse: () => Effect.void
    })
    return yield* sql.withTransaction(Effect.andThen(settle, work))
  })
