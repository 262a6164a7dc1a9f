/**
 * Keeps `score_sums` equal to its entries: whoever writes entries refreshes the sums of the same units
 * in the same transaction. Nothing else writes them.
 */
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect } from "effect"
import type { SqlClient, Statement } from "effect/sql"

import type { SheetTerms } from "./lines/sheetTerms.ts"
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

const figures = [
  "points",
  "not_applicable",
  "leaves_not_applicable",
  "done",
  "deducted",
  "outside",
  "reduced",
  "blocks"
]
const columns = `sheet_id, unit_id, category, ${figures.join(", ")}`
const replaced = figures.map((column) => `${column} = excluded.${column}`).join(", ")

export interface SumsOf {
  readonly sheetId: SheetId
  readonly unitIds: ReadonlyArray<OrgUnitId>
  /** What their totals are made by, where it was read already. */
  readonly terms?: SheetTerms
  /** Entries only came or changed: then no category can have lost its last one. */
  readonly noneGone?: boolean
}

/** Totals of the same units follow. */
export const refreshedSums = (sql: SqlClient.SqlClient) => {
  const totals = refreshedTotals(sql)
  return ({ sheetId, unitIds, terms, noneGone = false }: SumsOf) => {
    const few = unitIds.length <= fewUnits
    const of = few
      ? sql`sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`
      : sql`sheet_id = ${sheetId}`
    const ofEntries = few
      ? sql`e.sheet_id = ${sheetId} AND e.unit_id IN ${sql.in(unitIds)}`
      : sql`e.sheet_id = ${sheetId}`
    const empty = noneGone ? Effect.void : Effect.asVoid(sql`DELETE FROM score_sums WHERE ${of}`)
    return Effect.andThen(
      empty,
      sql`
        INSERT INTO score_sums (${sql.literal(columns)}) ${groupedEntries(sql, ofEntries)}
        ON CONFLICT (sheet_id, unit_id, category) DO UPDATE SET ${sql.literal(replaced)}`
    ).pipe(Effect.andThen(totals(sheetId, unitIds, terms)))
  }
}
