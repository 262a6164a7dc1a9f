/** When the newest line of the audit trail was written: a clock that shows less than that is not to be believed. */
import { Effect, Option, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

const Line = Schema.Struct({ at: Schema.String })

/** ISO instant; null while nothing was written yet. */
export const newestMoment = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const newest = yield* SqlSchema.findOneOption({
    Request: Schema.Void,
    Result: Line,
    execute: () => sql`SELECT at FROM audit_entries ORDER BY seq DESC LIMIT 1`
  })(undefined)
  return Option.getOrNull(newest)?.at ?? null
})
