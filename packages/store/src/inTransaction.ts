/**
 * Runs in the transaction that is open, else in one of its own. For work that only ever dies: a savepoint
 * would bring back a state that nobody goes on from, at two statements for each write.
 */
import { Effect, Option, Semaphore } from "effect"
import type { SqlClient, SqlError } from "effect/sql"

type Wrap = <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | SqlError.SqlError, R>

export const inTransaction =
  (sql: SqlClient.SqlClient): Wrap =>
  (work) =>
    Effect.flatMap(Effect.serviceOption(sql.transactionService), (open) =>
      Option.isSome(open) ? work : sql.withTransaction(work)
    )

/**
 * The same for work of several statements that must not mix with its like in one transaction, which savepoints
 * would have kept apart: one after the other. It must not be asked for inside itself.
 */
export const inTurn = (sql: SqlClient.SqlClient): Wrap => {
  const turns = new WeakMap<object, Semaphore.Semaphore>()
  const turnIn = (transaction: object): Semaphore.Semaphore => {
    const turn = turns.get(transaction) ?? Semaphore.makeUnsafe(1)
    turns.set(transaction, turn)
    return turn
  }
  return (work) =>
    Effect.flatMap(Effect.serviceOption(sql.transactionService), (open) =>
      Option.isSome(open) ? turnIn(open.value).withPermit(work) : sql.withTransaction(work)
    )
}
