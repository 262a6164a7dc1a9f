/**
 * A scheme's row says itself that what does not apply makes the whole smaller; until now only its document did,
 * and the row said that it was re-based.
 */
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

const Row = Schema.Struct({
  id: Schema.String,
  document: Schema.fromJsonString(Schema.Struct({ notApplicable: Schema.String }))
})

export default Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Row,
    execute: () => sql`SELECT id, document FROM schemes WHERE document IS NOT NULL`
  })(undefined)
  const reduced = rows.filter(({ document }) => document.notApplicable === "reduce")
  yield* Effect.forEach(
    reduced,
    ({ id }) => sql`UPDATE schemes SET not_applicable = 'reduce' WHERE id = ${id}`,
    { discard: true }
  )
})
