/** Who had a hand in what is recorded of a month, or of one leaf: importers, editors, inspectors, recorders. */
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { ReviewRepo } from "@aiwei/domain/publication/review/ReviewRepo"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const Asked = Schema.Struct({
  sheetId: SheetId,
  leaf: Schema.NullOr(
    Schema.Struct({ unitId: OrgUnitId, indicatorId: IndicatorId, code: Schema.String })
  )
})
const By = Schema.Struct({ by: Schema.String })
const Edited = Schema.Struct({ edit: Schema.fromJsonString(By) })
const Inspected = Schema.Struct({
  by: Schema.String,
  inspectors: Schema.fromJsonString(Schema.Array(Schema.String))
})

/** As it is sent: text. */
type Leaf = (typeof Asked.Encoded)["leaf"]

const statements = (sql: SqlClient.SqlClient) => {
  const ofUnit = (leaf: Leaf) =>
    leaf === null ? sql.literal("") : sql`AND t.unit_id = ${leaf.unitId}`
  const ofEntry = (leaf: Leaf) =>
    leaf === null ? sql.literal("") : sql`AND t.indicator_id = ${leaf.indicatorId}`
  const ofEvidence = (leaf: Leaf) =>
    leaf === null ? sql.literal("") : sql`AND t.indicator = ${leaf.code}`
  return {
    importers: SqlSchema.findAll({
      Request: Asked,
      Result: By,
      execute: ({ sheetId, leaf }) => sql`
        SELECT DISTINCT b.actor AS "by" FROM score_entries t
        JOIN import_files f ON f.id = t.file_id JOIN import_batches b ON b.id = f.batch_id
        WHERE t.sheet_id = ${sheetId} ${ofUnit(leaf)} ${ofEntry(leaf)}`
    }),
    editors: SqlSchema.findAll({
      Request: Asked,
      Result: Edited,
      execute: ({ sheetId, leaf }) => sql`
        SELECT t.edit FROM score_entries t
        WHERE t.sheet_id = ${sheetId} AND t.edit IS NOT NULL ${ofUnit(leaf)} ${ofEntry(leaf)}
        UNION
        SELECT t.edit FROM score_tallies t
        WHERE t.sheet_id = ${sheetId} AND t.edit IS NOT NULL AND ${leaf === null ? 1 : 0} = 1`
    }),
    recorders: SqlSchema.findAll({
      Request: Asked,
      Result: By,
      execute: ({ sheetId, leaf }) => sql`
        SELECT DISTINCT t.created_by AS "by" FROM evidence t
        WHERE t.sheet_id = ${sheetId} AND t.withdrawn_at IS NULL ${ofUnit(leaf)} ${ofEvidence(leaf)}
        UNION
        SELECT t.created_by FROM ledger_entries t
        WHERE t.sheet_id = ${sheetId} AND t.withdrawn_at IS NULL AND ${leaf === null ? 1 : 0} = 1`
    }),
    inspected: SqlSchema.findAll({
      Request: Asked,
      Result: Inspected,
      execute: ({ sheetId, leaf }) => sql`
        SELECT DISTINCT t.created_by AS "by", t.inspectors FROM inspections t
        WHERE t.sheet_id = ${sheetId} AND t.withdrawn_at IS NULL ${ofUnit(leaf)}`
    })
  }
}

export const handReads = (sql: SqlClient.SqlClient): Pick<ReviewRepo["Service"], "handsIn"> => {
  const ask = statements(sql)
  return {
    handsIn: (sheetId, leaf) =>
      Effect.gen(function* () {
        const asked = { sheetId, leaf }
        const inspected = yield* ask.inspected(asked)
        const named = [
          ...(yield* ask.importers(asked)),
          ...(yield* ask.recorders(asked)),
          ...inspected
        ]
        const edited = (yield* ask.editors(asked)).map(({ edit }) => edit.by)
        return {
          by: new Set([...named.map(({ by }) => by), ...edited]),
          inspectors: new Set(inspected.flatMap(({ inspectors }) => inspectors))
        }
      }).pipe(answered("ReviewRepo.handsIn"))
  }
}
