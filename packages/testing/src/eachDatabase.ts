/**
 * The database a test runs on: SQLite in memory, or a private PostgreSQL when AIWEI_TEST_STORE says
 * so. It takes the two layers as arguments, so that this package does not depend on the store.
 */
import { Effect, Layer, type Redacted } from "effect"

import { privatePostgres } from "./privatePostgres.ts"
import { testDatabase as chosen } from "./testDatabase.ts"

export const testDatabase = chosen

export const eachDatabase = <A>(stores: {
  readonly sqlite: (filename: string) => Layer.Layer<A>
  readonly postgres: (url: Redacted.Redacted) => Layer.Layer<A>
}): Layer.Layer<A> =>
  testDatabase === "sqlite"
    ? stores.sqlite(":memory:")
    : Layer.unwrap(Effect.map(privatePostgres, stores.postgres))
