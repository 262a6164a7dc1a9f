/**
 * Which tables the database has, read from its own catalogue: what copies or hashes everything must not
 * depend on somebody remembering a list. Columns are in the order of their names, whatever order a
 * migration added them in; the Migrator's own table is left out, it speaks of the program.
 */
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

export interface TableShape {
  readonly name: string
  readonly columns: ReadonlyArray<string>
  /** What the rows are ordered by: the primary key, and every column where there is none. */
  readonly key: ReadonlyArray<string>
  /** Columns that hold text: PostgreSQL must be told to compare them byte by byte. */
  readonly text: ReadonlySet<string>
}

const Column = Schema.Struct({
  table: Schema.String,
  column: Schema.String,
  type: Schema.String,
  /** From 1 within the primary key; 0 outside of it. */
  position: Schema.Int
})
type Column = typeof Column.Type

const asked = (sql: SqlClient.SqlClient) =>
  sql.onDialectOrElse({
    pg: () => sql`
      SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type,
             coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) AS position
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
        AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
    orElse: () => sql`
      SELECT m.name AS "table", c.name AS "column", lower(c.type) AS type, c.pk AS position
      FROM sqlite_schema m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_'`
  })

const migratorsTable = "effect_sql_migrations"

/** The order of bytes, which is the same on every machine and in both databases. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const shapeOf = (name: string, found: ReadonlyArray<Column>): TableShape => {
  const columns = found.map(({ column }) => column).toSorted(byName)
  const key = found
    .filter(({ position }) => position > 0)
    .toSorted((a, b) => a.position - b.position)
    .map(({ column }) => column)
  const text = found.filter(({ type }) => type === "text").map(({ column }) => column)
  return { name, columns, key: key.length === 0 ? columns : key, text: new Set(text) }
}

export const catalogue = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const columns = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Column,
    execute: () => asked(sql)
  })(undefined)
  const tables = Map.groupBy(columns, ({ table }) => table)
  tables.delete(migratorsTable)
  return [...tables]
    .map(([name, found]) => shapeOf(name, found))
    .toSorted((a, b) => byName(a.name, b.name))
})
