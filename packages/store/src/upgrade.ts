/**
 * Brings a database up to this program's tables. One that holds anything is backed up first, and the proof
 * of that backup runs the same migrations on a copy: what would go wrong goes wrong there. A database that
 * a newer program wrote is refused untouched.
 */
import { now } from "@aiwei/domain/shared/Instant"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import type { BackupPlace } from "./backup/BackupPlace.ts"
import { createBackup } from "./backup/createBackup.ts"
import { migrate, newestMigration, storedMigration } from "./migrations.ts"
import { StoreUnusable } from "./StoreUnusable.ts"

const Found = Schema.Struct({ one: Schema.Int })

/** Whoever has done anything has left a line in the trail, or has places. */
const holdsAnything = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const one = (table: "audit_entries" | "org_units" | "accounts") =>
    SqlSchema.findAll({
      Request: Schema.Void,
      Result: Found,
      execute: () => sql`SELECT 1 AS one FROM ${sql.literal(table)} LIMIT 1`
    })(undefined).pipe(
      Effect.map((rows) => rows.length > 0),
      // A table that is not there yet is empty.
      Effect.orElseSucceed(() => false)
    )
  return (yield* one("audit_entries")) || (yield* one("org_units")) || (yield* one("accounts"))
})

const reasonOf = (cause: unknown): string => {
  if (cause instanceof Error && "faults" in cause) return String(cause.faults)
  if (cause instanceof Error && "detail" in cause) return String(cause.detail)
  return String(cause)
}

const backedUp = Effect.fnUntraced(function* (store: string, place: BackupPlace) {
  const at = yield* now
  const file = `aiwei-${at.replaceAll(/[-:]|\.\d+/g, "")}`
  yield* Effect.tryPromise({
    try: () => createBackup({ ...place, file, at, reason: "beforeUpgrade" }),
    catch: (cause) =>
      new StoreUnusable({
        store,
        why: "notBackedUp",
        detail: `${place.folder}: ${reasonOf(cause)}`
      })
  })
})

/** Gives what it ran, as `[number, name]`. `place` is null for what only memory holds. */
export const upgrade = (store: string, place: BackupPlace | null) =>
  Effect.gen(function* () {
    const stored = yield* Effect.orElseSucceed(storedMigration, () => 0)
    if (stored > newestMigration) {
      const detail = `migration ${stored} > ${newestMigration}`
      return yield* new StoreUnusable({ store, why: "newerThanProgram", detail })
    }
    const isBehind = stored > 0 && stored < newestMigration
    if (isBehind && place !== null && (yield* holdsAnything)) yield* backedUp(store, place)
    return yield* Effect.mapError(
      migrate,
      (error) => new StoreUnusable({ store, why: "cannotMigrate", detail: String(error) })
    )
  })
