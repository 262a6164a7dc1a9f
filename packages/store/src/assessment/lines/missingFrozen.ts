/**
 * Freezes the lines of a database that was written before they were kept frozen. It runs after all migrations,
 * a few lines at a time.
 */
import { LineKept } from "@aiwei/domain/assessment/lines/KeptLine"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { frozenText } from "./frozenText.ts"

const linesAtOnce = 500

const Key = Schema.Struct({ sheetId: SheetId, unitId: OrgUnitId, indicatorId: IndicatorId })
type Key = typeof Key.Type
const Row = Schema.Struct({
  ...Key.fields,
  line: Schema.fromJsonString(LineKept)
})

export const missingFrozen = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  // From the last one on: a look from the beginning would pass all that are done already.
  const after = (last: Key) => sql`
    (sheet_id > ${last.sheetId} OR (sheet_id = ${last.sheetId} AND (unit_id > ${last.unitId}
      OR (unit_id = ${last.unitId} AND indicator_id > ${last.indicatorId}))))`
  const some = SqlSchema.findAll({
    Request: Schema.NullOr(Key),
    Result: Row,
    execute: (last) => sql`
      SELECT sheet_id, unit_id, indicator_id, line FROM score_entries
      WHERE line IS NOT NULL AND frozen IS NULL
        ${last === null ? sql.literal("") : sql`AND ${after(last as Key)}`}
      ORDER BY sheet_id, unit_id, indicator_id LIMIT ${linesAtOnce}`
  })
  const keep = ({ sheetId, unitId, indicatorId, line }: typeof Row.Type) => sql`
    UPDATE score_entries SET frozen = ${frozenText(line)}
    WHERE sheet_id = ${sheetId} AND unit_id = ${unitId} AND indicator_id = ${indicatorId}`
  let last: Key | null = null
  for (;;) {
    const rows: ReadonlyArray<typeof Row.Type> = yield* some(last)
    if (rows.length === 0) return
    yield* sql.withTransaction(Effect.forEach(rows, keep, { discard: true }))
    last = rows.at(-1) ?? last
  }
})
