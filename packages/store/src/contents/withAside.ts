/**
 * Empties every table and runs `work` while indexes, triggers and references stand aside, in one
 * transaction: a process that is killed meanwhile leaves the database as it was. On SQLite the database
 * must be nobody else's, since references are switched off for the connection.
 */
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import type { TableShape } from "./catalogue.ts"
import { quoted } from "./contents.ts"

const Made = Schema.Struct({ drop: Schema.String, make: Schema.String })

type Shapes = ReadonlyArray<TableShape>

/** What is taken away and made anew, as the statements for both. */
const asideOf = (sql: SqlClient.SqlClient) =>
  SqlSchema.findAll({
    Request: Schema.Void,
    Result: Made,
    execute: () =>
      sql.onDialectOrElse({
        pg: () => sql`
          SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS "drop",
                 format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                        pg_get_constraintdef(oid)) AS make
          FROM pg_constraint
          WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname`,
        // First the triggers: one that freezes a table would refuse to have it emptied.
        orElse: () => sql`
          SELECT 'DROP ' || type || ' "' || name || '"' AS "drop", sql AS make FROM sqlite_schema
          WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type DESC, name`
      })
  })(undefined)

const emptied = (sql: SqlClient.SqlClient, shapes: Shapes) => {
  const names = shapes.map(({ name }) => quoted(name))
  return sql.onDialectOrElse({
    pg: () => Effect.asVoid(sql.unsafe(`TRUNCATE ${names.join(", ")}`)),
    orElse: () =>
      Effect.forEach(names, (name) => sql.unsafe(`DELETE FROM ${name}`), { discard: true })
  })
}

const triggers = (sql: SqlClient.SqlClient, shapes: Shapes, does: "DISABLE" | "ENABLE") =>
  sql.onDialectOrElse({
    pg: () =>
      Effect.forEach(
        shapes,
        ({ name }) => sql.unsafe(`ALTER TABLE ${quoted(name)} ${does} TRIGGER USER`),
        { discard: true }
      ),
    orElse: () => Effect.void
  })

const referencesHeld = (sql: SqlClient.SqlClient, held: "ON" | "OFF") =>
  sql.onDialectOrElse({
    pg: () => Effect.void,
    orElse: () => Effect.asVoid(sql.unsafe(`PRAGMA foreign_keys = ${held}`))
  })

const all = (sql: SqlClient.SqlClient, statements: ReadonlyArray<string>) =>
  Effect.forEach(statements, (statement) => sql.unsafe(statement).unprepared, { discard: true })

export const withAside = Effect.fnUntraced(function* <A, E, R>(
  shapes: Shapes,
  work: Effect.Effect<A, E, R>
) {
  const sql = yield* SqlClient.SqlClient
  const inOne = Effect.gen(function* () {
    const aside = yield* Effect.orDie(asideOf(sql))
    yield* triggers(sql, shapes, "DISABLE")
    yield* all(
      sql,
      aside.map(({ drop }) => drop)
    )
    yield* emptied(sql, shapes)
    const done = yield* work
    yield* all(
      sql,
      aside.map(({ make }) => make)
    )
    yield* triggers(sql, shapes, "ENABLE")
    return done
  })
  return yield* referencesHeld(sql, "OFF").pipe(
    Effect.andThen(sql.withTransaction(inOne)),
    Effect.ensuring(Effect.orDie(referencesHeld(sql, "ON")))
  )
})
