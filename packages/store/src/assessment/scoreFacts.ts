/**
 * What a unit's total is made of: sums by category, the tally of its sheet, ledger and vetoes. Of some units,
 * or of all that are in the month.
 */
import { CategorySum } from "@aiwei/domain/assessment/CategorySum"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { TallyEdit } from "@aiwei/domain/assessment/sheet/HandEdit"
import { LedgerRow } from "@aiwei/domain/evidence/LedgerRow"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Points } from "@aiwei/domain/shared/Points"
import { Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { indexedBy } from "../dialect.ts"

const TallyRow = Schema.Struct({
  ...ScoreTally.fields,
  vetoed: Schema.BooleanFromBit,
  edit: Schema.NullOr(Schema.fromJsonString(TallyEdit))
})
const LedgerSum = Schema.Struct({
  unitId: OrgUnitId,
  kind: LedgerRow.fields.kind,
  veto: Schema.NullOr(Schema.String),
  points: Points
})

/** `unitIds` null: all of the sheet. */
export const FactsOf = Schema.Struct({
  sheetId: SheetId,
  unitIds: Schema.NullOr(Schema.Array(OrgUnitId))
})

/** Narrows a question to some units. */
export const among = (sql: SqlClient.SqlClient) => (unitIds: ReadonlyArray<string> | null) =>
  unitIds === null ? sql.literal("") : sql`AND unit_id IN ${sql.in(unitIds)}`

/** What stands outside the lines: added up for points, named for vetoes. */
export const outsideReads = (sql: SqlClient.SqlClient) => ({
  ledgerOf: SqlSchema.findAll({
    Request: FactsOf,
    Result: LedgerSum,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT unit_id, kind, veto, CAST(sum(points) AS INTEGER) AS points FROM ledger_entries
      WHERE sheet_id = ${sheetId} ${among(sql)(unitIds)} AND withdrawn_at IS NULL
      GROUP BY unit_id, kind, veto ORDER BY unit_id, kind, veto`
  }),
  heldOf: SqlSchema.findAll({
    Request: FactsOf,
    Result: Schema.Struct({
      unitId: OrgUnitId,
      holds: Schema.fromJsonString(Schema.Array(Schema.String))
    }),
    execute: ({ sheetId, unitIds }) => sql`
      SELECT unit_id, holds FROM score_entries ${indexedBy(sql)("score_entries_holds")}
      WHERE sheet_id = ${sheetId} ${among(sql)(unitIds)} AND holds IS NOT NULL`
  })
})

export const factReads = (sql: SqlClient.SqlClient) => {
  const of = among(sql)
  return {
    talliesOf: SqlSchema.findAll({
      Request: FactsOf,
      Result: TallyRow,
      execute: ({ sheetId, unitIds }) => sql`
        SELECT * FROM score_tallies WHERE sheet_id = ${sheetId} ${of(unitIds)} ORDER BY unit_id`
    }),
    /** Every unit of the sheet against every category of its scheme, also where nothing is recorded. */
    sumsOf: SqlSchema.findAll({
      Request: FactsOf,
      Result: CategorySum,
      execute: ({ sheetId: id, unitIds }) => sql`
        SELECT u.unit_id, c.category,
          coalesce(s.points, 0) AS points,
          c.worth - coalesce(s.not_applicable, 0) - coalesce(s.outside, 0) AS applicable,
          coalesce(s.not_applicable, 0) AS not_applicable,
          coalesce(s.reduced, 0) AS reduced_by,
          coalesce(s.blocks, 0) AS blocks,
          coalesce(s.deducted, 0) AS deducted,
          c.lines - coalesce(s.done, 0) - coalesce(s.leaves_not_applicable, 0) AS not_done
        FROM (
          SELECT i.category, CAST(sum(i.worth) AS INTEGER) AS worth,
            CAST(count(*) AS INTEGER) AS lines, min(i.ordinal) AS place
          FROM indicators i JOIN score_sheets h ON h.scheme_id = i.scheme_id
          WHERE h.id = ${id} GROUP BY i.category) c
        CROSS JOIN (
          SELECT unit_id FROM score_tallies WHERE sheet_id = ${id} ${of(unitIds)}
          UNION SELECT unit_id FROM score_sums WHERE sheet_id = ${id} ${of(unitIds)}) u
        LEFT JOIN score_sums s
          ON s.sheet_id = ${id} AND s.unit_id = u.unit_id AND s.category = c.category
        ORDER BY u.unit_id, c.place`
    })
  }
}
