/**
 * Takes indexes away while very much is written, and makes them anew afterwards: names come in no order, and
 * sorting once is several times quicker than finding a place for each. In one transaction with the work.
 */
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

const Made = Schema.Struct({ name: Schema.String, make: Schema.String })

const found = (sql: SqlClient.SqlClient) =>
  SqlSchema.findAll({
    Request: Schema.Array(Schema.String),
    Result: Made,
    execute: (names) =>
      sql.onDialectOrElse({
        pg: () => sql`
          SELECT indexname AS name, indexdef AS make FROM pg_indexes
          WHERE schemaname = current_schema() AND indexname IN ${sql.in(names)} ORDER BY indexname`,
        orElse: () => sql`
          SELECT name, sql AS make FROM sqlite_schema
          WHERE type = 'index' AND name IN ${sql.in(names)} ORDER BY name`
      })
  })

export const indexesAside = (sql: SqlClient.SqlClient, names: ReadonlyArray<string>) => {
  const find = found(sql)
  const run = (statement: string) => sql.unsafe(statement).unprepared
  return <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const aside = yield* Effect.orDie(find(names))
      yield* Effect.orDie(Effect.forEach(aside, ({ name }) => run(`DROP INDEX ${name}`)))
      const done = yield* work
      yield* Effect.orDie(Effect.forEach(aside, ({ make }) => run(make)))
      return done
    })
}
