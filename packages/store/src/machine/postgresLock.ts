/**
 * The same for a PostgreSQL: advisory locks, which end with the connection that holds them, also when its
 * process was killed.
 */
import { DataInUse } from "@aiwei/domain/backup/backupErrors"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { StoreUnusable } from "../StoreUnusable.ts"

/** "aiwe" in ASCII, as in the header of a file of ours. */
const key = 0x61697765

const isTrue = (rows: ReadonlyArray<ReadonlyArray<unknown>>): boolean => rows[0]?.[0] === true

const unusable = (why: StoreUnusable["why"], detail: string) =>
  new StoreUnusable({ store: "postgres", why, detail })

/** Holds one connection for as long as the scope lives. */
export const usingPostgres = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const connection = yield* Effect.mapError(sql.reserve, (error) =>
    unusable("cannotOpen", String(error))
  )
  const taken = yield* connection
    .executeValues(`SELECT pg_try_advisory_lock_shared(${key})`, [])
    .pipe(Effect.mapError((error) => unusable("cannotOpen", String(error))))
  if (!isTrue(taken)) return yield* unusable("beingRestored", "advisory lock")
  // The connection goes back to a pool: what it holds must not stay with it.
  yield* Effect.addFinalizer(() =>
    Effect.ignore(connection.executeValues(`SELECT pg_advisory_unlock_shared(${key})`, []))
  )
})

/** Within a transaction, and until its end. */
export const havingPostgresAlone = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const taken = yield* sql.unsafe(`SELECT pg_try_advisory_xact_lock(${key})`).values
  if (!isTrue(taken)) return yield* new DataInUse({ place: "postgres" })
})
