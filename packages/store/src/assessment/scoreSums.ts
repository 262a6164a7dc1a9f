/**
 * Keeps `score_sums` equal to its entries: whoever writes entries refreshes the sums of the same units
 * in the same transaction. Nothing else writes them.
 */
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect } from "effect"
import type { SqlClient, Statement } from "effect/sql"

import { refreshedTotals } from "./totals/keptTotals.ts"

/** Beyond this many units the whole sheet is added up again in one pass. */
const fewUnits = 500

/** A line that was worked out counts as it came out; any other counts what is recorded. */
export const groupedEntries = (sql: SqlClient.SqlClient, where: Statement.Fragment) => sql`
  SELECT e.sheet_id, e.unit_id, i.category,
    CAST(coalesce(sum(CASE WHEN e.counted IS NOT NULL THEN e.counted
      WHEN e.not_applicable = 0 THEN e.points END), 0) AS INTEGER) AS points,
    CAST(coalesce(sum(CASE WHEN e.counted IS NULL AND e.not_applicable = 1 THEN i.worth END), 0)
      AS INTEGER) AS not_applicable,
    CAST(count(CASE WHEN e.counted IS NULL THEN CASE WHEN e.not_applicable = 1 THEN 1 END
      WHEN e.standing IN ('notApplicable', 'notInUse') THEN 1 END) AS INTEGER)
      AS leaves_not_applicable,
    CAST(count(CASE WHEN e.counted IS NULL THEN CASE WHEN e.not_applicable = 0 THEN e.points END
      WHEN e.standing = 'scored' THEN 1 END) AS INTEGER) AS done,
    CAST(count(CASE WHEN e.counted IS NULL
      THEN CASE WHEN e.not_applicable = 0 AND e.points < i.worth THEN 1 END
      WHEN e.standing = 'scored' AND e.counted < i.worth - e.outside THEN 1 END) AS INTEGER)
      AS deducted,
    CAST(coalesce(sum(e.outside), 0) AS INTEGER) AS outside,
    CAST(coalesce(sum(e.reduced), 0) AS INTEGER) AS reduced,
    CAST(coalesce(sum(e.blocks), 0) AS INTEGER) AS blocks
  FROM score_entries e JOIN indicators i ON i.id = e.indicator_id
  WHERE ${where}
  GROUP BY e.sheet_id, e.unit_id, i.category`

/** Totals of the same units follow. */
export const refreshedSums = (sql: SqlClient.SqlClient) => {
  const totals = refreshedTotals(sql)
  return (sheetId: SheetId, unitIds: ReadonlyArray<OrgUnitId>) => {
    const few = unitIds.length <= fewUnits
    const of = few
      ? sql`sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`
      : sql`sheet_id = ${sheetId}`
    const ofEntries = few
      ? sql`e.sheet_id = ${sheetId} AND e.unit_id IN ${sql.in(unitIds)}`
      : sql`e.sheet_id = ${sheetId}`
    return sql`DELETE FROM score_sums WHERE ${of}`.pipe(
      Effect.andThen(sql`
        INSERT INTO score_sums (sheet_id, unit_id, category, points, not_applicable,
          leaves_not_applicable, done, deducted, outside, reduced, blocks)
        ${groupedEntries(sql, ofEntries)}`),
      Effect.andThen(totals(sheetId, unitIds))
    )
  }
}
