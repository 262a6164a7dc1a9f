/**
 * `CellHistoryReads` on any SQL client. Saves are found by their sheet, which has an index, and by the id
 * standing somewhere in their text: JSON functions would refuse a line that somebody tampered with.
 */
import { CellHistoryReads, mostTold } from "@aiwei/domain/assessment/history/CellHistoryReads"
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"

const text = Schema.NullOr(Schema.String)
const Save = Schema.Struct({ at: Schema.String, actor: Schema.String, before: text, after: text })
const Import = Schema.Struct({ ...Save.fields, batch: Schema.String, file: Schema.String })
const Asked = Schema.Struct({ subject: Schema.String, like: Schema.String })

const statements = (sql: SqlClient.SqlClient) => ({
  saves: SqlSchema.findAll({
    Request: Asked,
    Result: Save,
    execute: ({ subject, like }) => sql`
      SELECT at, actor, "before", "after" FROM audit_entries
      WHERE subject = ${subject} AND verb = 'scores.change' AND "after" LIKE ${like}
      ORDER BY seq DESC LIMIT ${mostTold}`
  }),
  imports: SqlSchema.findAll({
    Request: Schema.String,
    Result: Import,
    execute: (id) => sql`
      SELECT coalesce(f.committed_at, b.created_at) AS at, b.actor, c."before", c."after",
        b.id AS batch, f.path AS file
      FROM import_changes c JOIN import_commits k ON k.no = c.commit_no
      JOIN import_files f ON f.id = k.file_id JOIN import_batches b ON b.id = f.batch_id
      WHERE c.entity_id = ${id} AND c.entity = 'ScoreTally'
        AND coalesce(c.outcome, '') <> 'reversed'
      ORDER BY c.commit_no DESC, c.seq DESC LIMIT ${mostTold}`
  })
})

export const CellHistoryReadsSql = Layer.effect(
  CellHistoryReads,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = statements(sql)
    const savesOf = (sheetId: SheetId, unitId: OrgUnitId) =>
      ask.saves({ subject: `ScoreSheet/${sheetId}`, like: `%"${unitId}":%` })
    return {
      savesOf: (sheetId, unitId) =>
        savesOf(sheetId, unitId).pipe(answered("CellHistoryReads.savesOf")),
      importsOf: (sheetId, unitId) =>
        ask.imports(`${sheetId}/${unitId}`).pipe(answered("CellHistoryReads.importsOf"))
    }
  })
)
