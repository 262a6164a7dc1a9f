/**
 * Keeps `score_totals` equal to what sums, tally and ledger come to. Whoever writes any of them refreshes the
 * totals of the same units in the same transaction. Nothing else writes them. docs/rules/ranking.md
 */
import type { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { UnitTotal, unitTotalOf } from "@aiwei/domain/assessment/totals/UnitTotal"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect } from "effect"
import type { SqlClient } from "effect/sql"

import { type BulkTable, bulkWriter } from "../../bulk.ts"
import { type SheetTerms, sheetTerms } from "../lines/sheetTerms.ts"
import { factReads } from "../scoreFacts.ts"
import { besideReads } from "./besideReads.ts"

/** Beyond this many units the whole sheet is worked out again. */
const fewUnits = 500

/**
 * The totals of these units, or of all, worked out anew: what keeps them and what checks them both ask here.
 * Whoever has read the sheet's terms already hands them over.
 */
export const computedTotals = (sql: SqlClient.SqlClient) => {
  const ask = factReads(sql)
  const besideIn = besideReads(sql)
  const termsOf = sheetTerms(sql)

  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    unitIds: ReadonlyArray<OrgUnitId> | null,
    given?: SheetTerms
  ) {
    const terms = given ?? (yield* termsOf(sheetId))
    if (terms === null) return []
    const of = { sheetId, unitIds }
    const sums = Map.groupBy(yield* ask.sumsOf(of), ({ unitId }) => unitId)
    const beside = yield* besideIn(of)
    return [...sums].map(([unitId, own]) =>
      unitTotalOf(terms.scheme, { sheetId, unitId }, own, beside(unitId))
    )
  })
}

export const totalsTable: BulkTable = {
  table: "score_totals",
  fields: Object.keys(UnitTotal.fields),
  key: ["sheetId", "unitId"],
  taken: { replaceAllBut: [] }
}

export const refreshedTotals = (sql: SqlClient.SqlClient) => {
  const compute = computedTotals(sql)
  const write = bulkWriter(sql, totalsTable)

  return Effect.fnUntraced(function* (
    sheetId: SheetId,
    units: ReadonlyArray<OrgUnitId> | null,
    given?: SheetTerms
  ) {
    const unitIds = units === null || units.length > fewUnits ? null : [...new Set(units)]
    if (unitIds?.length === 0) return
    const totals = yield* compute(sheetId, unitIds, given)
    yield* write(totals)
    if (unitIds !== null && totals.length === unitIds.length) return
    // Whoever has nothing in the month any more has no total either.
    yield* sql`
      DELETE FROM score_totals WHERE sheet_id = ${sheetId}
        ${unitIds === null ? sql.literal("") : sql`AND unit_id IN ${sql.in(unitIds)}`}
        AND unit_id NOT IN (
          SELECT unit_id FROM score_tallies WHERE sheet_id = ${sheetId}
          UNION SELECT unit_id FROM score_sums WHERE sheet_id = ${sheetId})`
  })
}
