/** The questions about score sheets. Booleans are 0 and 1 in both databases; the row schemas say so. */
import type { FrozenLine } from "@aiwei/domain/assessment/lines/FrozenLine"
import { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { ScoreSheet, SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { EntryEdit } from "@aiwei/domain/assessment/sheet/HandEdit"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { indexedBy } from "../dialect.ts"
import type { ReachSql } from "../reach.ts"
import { factReads, outsideReads } from "./scoreFacts.ts"

const EntryRow = Schema.Struct({
  ...ScoreEntry.fields,
  notApplicable: Schema.BooleanFromBit,
  edit: Schema.NullOr(Schema.fromJsonString(EntryEdit))
})
const FrozenOfUnit = Schema.Struct({ unitId: OrgUnitId, lines: Schema.String })
type FrozenLines = Readonly<Record<IndicatorId, FrozenLine>>
const SheetOf = Schema.Struct({ officeId: OrgUnitId, period: Month })
const UnitsOf = Schema.Struct({ sheetId: SheetId, unitIds: Schema.Array(OrgUnitId) })
const LinesOf = Schema.Struct({
  sheetId: SheetId,
  unitIds: Schema.NullOr(Schema.Array(OrgUnitId)),
  codes: Schema.NullOr(Schema.Array(Schema.String))
})
const LossRow = Schema.Struct({ indicatorId: IndicatorId, lost: Points, recorded: Schema.Int })
const EntriesOf = Schema.Struct({ sheetId: SheetId, unitId: Schema.NullOr(OrgUnitId) })

/** What stands in single cells. */
const entryReads = (sql: SqlClient.SqlClient) => ({
  entriesOf: SqlSchema.findAll({
    Request: EntriesOf,
    Result: EntryRow,
    execute: ({ sheetId, unitId }) => sql`
      SELECT * FROM score_entries WHERE sheet_id = ${sheetId} AND recorded = 1
        ${unitId === null ? sql.literal("") : sql`AND unit_id = ${unitId}`}
      ORDER BY unit_id, indicator_id`
  }),
  entriesOfUnits: SqlSchema.findAll({
    Request: UnitsOf,
    Result: EntryRow,
    execute: ({ sheetId, unitIds }) => sql`
      SELECT * FROM score_entries
      WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)} AND recorded = 1
      ORDER BY unit_id, indicator_id`
  }),
  editedUnits: SqlSchema.findAll({
    Request: SheetId,
    Result: Schema.Struct({ unitId: OrgUnitId }),
    execute: (id) => sql`
      SELECT DISTINCT unit_id FROM score_entries ${indexedBy(sql)("score_entries_edited")}
      WHERE sheet_id = ${id} AND edit IS NOT NULL ORDER BY unit_id`
  }),
  linesOf: SqlSchema.findAll({
    Request: LinesOf,
    Result: KeptLine,
    execute: ({ sheetId, unitIds, codes }) => sql`
      SELECT * FROM score_entries WHERE sheet_id = ${sheetId} AND counted IS NOT NULL
        ${unitIds === null ? sql.literal("") : sql`AND unit_id IN ${sql.in(unitIds)}`}
        ${
          codes === null
            ? sql.literal("")
            : sql`AND indicator_id IN (
                SELECT i.id FROM indicators i JOIN score_sheets h ON h.scheme_id = i.scheme_id
                WHERE h.id = ${sheetId} AND i.code IN ${sql.in(codes)})`
        }
      ORDER BY unit_id, indicator_id`
  })
})

/**
 * A unit a row: a large month has hundreds of thousands of lines, and a row of its own for each costs more than
 * the line. Their text is written by `frozenText` alone and held against it by `db verify`, so it is only parsed.
 */
export const frozenReads = (sql: SqlClient.SqlClient) => {
  const ask = SqlSchema.findAll({
    Request: SheetId,
    Result: FrozenOfUnit,
    execute: (id) => sql`
      SELECT unit_id, '{' || string_agg('"' || indicator_id || '":' || frozen, ',') || '}' AS lines
      FROM score_entries WHERE sheet_id = ${id} AND frozen IS NOT NULL GROUP BY unit_id`
  })
  return (id: SheetId) =>
    Effect.map(ask(id), (rows) =>
      rows.map(({ unitId, lines }) => ({ unitId, lines: JSON.parse(lines) as FrozenLines }))
    )
}

/** Of the units that may be seen. */
export const lossReads = (sql: SqlClient.SqlClient) => (reach: ReachSql) => ({
  lossesOf: SqlSchema.findAll({
    Request: SheetId,
    Result: LossRow,
    execute: (id) => sql`
      SELECT e.indicator_id,
        CAST(coalesce(sum(CASE WHEN e.counted IS NOT NULL THEN i.worth - e.outside - e.counted
          WHEN e.not_applicable = 0 AND e.points < i.worth THEN i.worth - e.points END), 0)
          AS INTEGER) AS lost,
        CAST(count(CASE WHEN e.counted IS NOT NULL THEN CASE WHEN e.standing <> 'tooFew' THEN 1 END
          WHEN e.not_applicable = 1 OR e.points IS NOT NULL THEN 1 END) AS INTEGER) AS recorded
      FROM score_entries e JOIN indicators i ON i.id = e.indicator_id
      JOIN score_sheets h ON h.id = e.sheet_id
      WHERE e.sheet_id = ${id} AND ${sql.literal(reach.unitOf("e.unit_id", "h.office_id"))}
      GROUP BY e.indicator_id ORDER BY e.indicator_id`
  })
})

export const scoreReads = (sql: SqlClient.SqlClient) => ({
  ...entryReads(sql),
  ...outsideReads(sql),
  ...factReads(sql),
  findSheet: SqlSchema.findOneOption({
    Request: SheetOf,
    Result: ScoreSheet,
    execute: ({ officeId, period }) => sql`
      SELECT * FROM score_sheets WHERE office_id = ${officeId} AND period = ${period}`
  }),
  findSheets: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: ScoreSheet,
    execute: (officeId) => sql`
      SELECT * FROM score_sheets WHERE office_id = ${officeId} ORDER BY period`
  }),
  findScoredSheets: SqlSchema.findAll({
    Request: OrgUnitId,
    Result: ScoreSheet,
    execute: (officeId) => sql`
      SELECT * FROM score_sheets h WHERE h.office_id = ${officeId} AND (
        EXISTS (SELECT 1 FROM score_sums s WHERE s.sheet_id = h.id)
        OR EXISTS (SELECT 1 FROM score_tallies t WHERE t.sheet_id = h.id))
      ORDER BY h.period`
  })
})
