/**
 * What is read outside of the transaction that holds the connection: a large import holds it for seconds, and
 * nobody's page may wait for that. WAL gives another connection the state before, as PostgreSQL would; what
 * writes still waits for its turn.
 */
import { DatabaseSync } from "node:sqlite"

import { Effect, Stream } from "effect"
import type { SqlConnection, SqlError } from "effect/sql"

import { connectionTo } from "../nodeSqliteConnection.ts"

type Connection = SqlConnection.Connection

const writing = /\b(?:INSERT|UPDATE|DELETE|REPLACE)\b/i

/** `WITH` may stand before any of them; a text that only looks like a write just waits its turn. */
const onlyReads = (sql: string): boolean => /^\s*(?:SELECT|WITH)\b/i.test(sql) && !writing.test(sql)

interface Beside {
  readonly db: DatabaseSync
  readonly filename: string
  readonly busyTimeoutMs: number
  readonly cachedStatements: number
  readonly resultNames: ((name: string) => string) | undefined
}

/** Opened when it is first needed, closed before the connection that writes. */
const readerOf = Effect.fnUntraced(function* (options: Beside) {
  const { filename, busyTimeoutMs, cachedStatements, resultNames } = options
  let opened: { readonly db: DatabaseSync; readonly connection: Connection } | null = null
  yield* Effect.addFinalizer(() => Effect.sync(() => opened?.db.close()))
  return (): Connection => {
    if (opened === null) {
      const db = new DatabaseSync(filename, { readOnly: true, timeout: busyTimeoutMs })
      opened = { db, connection: connectionTo(db, cachedStatements, resultNames) }
    }
    return opened.connection
  }
})

/** Statements outside of any transaction: reads go beside the one that is open. */
export const borrowerBeside = Effect.fnUntraced(function* (
  options: Beside,
  inTurn: SqlConnection.Borrower
) {
  // What only memory holds, no other connection sees.
  if (options.filename === ":memory:") return inTurn
  const reader = yield* readerOf(options)
  const beside = <A>(
    sql: string,
    use: (connection: Connection) => Effect.Effect<A, SqlError.SqlError>
  ) => (options.db.isTransaction && onlyReads(sql) ? use(reader()) : inTurn(use))
  const outside: Connection = {
    execute: (sql, params, map) => beside(sql, (c) => c.execute(sql, params, map)),
    executeUnprepared: (sql, params, map) =>
      beside(sql, (c) => c.executeUnprepared(sql, params, map)),
    executeValues: (sql, params) => beside(sql, (c) => c.executeValues(sql, params)),
    executeValuesUnprepared: (sql, params) =>
      beside(sql, (c) => c.executeValuesUnprepared(sql, params)),
    executeRaw: (sql, params) => inTurn((c) => c.executeRaw(sql, params)),
    executeStream: () => Stream.die("a stream is leased, not borrowed")
  }
  const borrower: SqlConnection.Borrower = (use) => use(outside)
  return borrower
})
