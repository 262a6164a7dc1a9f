/**
 * Runs in the transaction that is open, else in one of its own. For work that only ever dies: a savepoint
 * would bring back a state that nobody goes on from, at two statements for each write.
 */
import { Effect, Option } from "effect"
import type { SqlClient, SqlError } from "effect/sql"

export const inTransaction =
  (sql: SqlClient.SqlClient) =>
  <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E | SqlError.SqlError, R> =>
    Effect.flatMap(Effect.serviceOption(sql.transactionService), (open) =>
      Option.isSome(open) ? work : sql.withTransaction(work)
    )
