/**
 * Works out the totals of sheets that have none yet: those of a database that was written before totals were
 * kept. It runs after all migrations, so that it always finds the tables this program knows.
 */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { refreshedTotals } from "./keptTotals.ts"

const Row = Schema.Struct({ id: SheetId })

export const missingTotals = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const refresh = refreshedTotals(sql)
  const sheets = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Row,
    execute: () => sql`
      SELECT h.id FROM score_sheets h
      WHERE NOT EXISTS (SELECT 1 FROM score_totals t WHERE t.sheet_id = h.id) AND (
        EXISTS (SELECT 1 FROM score_sums s WHERE s.sheet_id = h.id)
        OR EXISTS (SELECT 1 FROM score_tallies s WHERE s.sheet_id = h.id))
      ORDER BY h.id`
  })(undefined)
  yield* Effect.forEach(sheets, ({ id }) => sql.withTransaction(refresh(id, null)), {
    discard: true
  })
})
