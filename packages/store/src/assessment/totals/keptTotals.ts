/**
 * Keeps `score_totals` equal to what sums, tally and ledger come to. Whoever writes any of them refreshes the
 * totals of the same units in the same transaction. Nothing else writes them. docs/rules/ranking.md
 */
import { besideOf } from "@aiwei/domain/assessment/lines/outsideLines"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { UnitTotal, unitTotalOf } from "@aiwei/domain/assessment/totals/UnitTotal"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { SchemeId } from "@aiwei/domain/scheme/AssessmentScheme"
import { Effect, Option, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { bulkWriter } from "../../bulk.ts"
import { schemeReads } from "../../scheme/schemeReads.ts"
import { outsideByUnit } from "../lines/outsideByUnit.ts"
import { factReads, outsideReads } from "../scoreFacts.ts"

/** Beyond this many units the whole sheet is worked out again. */
const fewUnits = 500

const Sheet = Schema.Struct({ id: SheetId, schemeId: SchemeId })

/** The totals of these units, or of all, worked out anew: what keeps them and what checks them both ask here. */
export const computedTotals = (sql: SqlClient.SqlClient) => {
  const ask = { ...factReads(sql), ...outsideReads(sql) }
  const schemes = schemeReads(sql)
  const sheetOf = SqlSchema.findOneOption({
    Request: SheetId,
    Result: Sheet,
    execute: (id) => sql`SELECT id, scheme_id FROM score_sheets WHERE id = ${id}`
  })

  const termsOf = Effect.fnUntraced(function* (sheetId: SheetId) {
    const sheet = Option.getOrNull(yield* sheetOf(sheetId))
    if (sheet === null) return null
    const scheme = Option.getOrNull(yield* schemes.findById(sheet.schemeId))
    const stored = Option.getOrNull(yield* schemes.storedDocument(sheet.schemeId))
    return scheme === null ? null : { ...scheme, document: stored?.document ?? null }
  })

  return Effect.fnUntraced(function* (sheetId: SheetId, unitIds: ReadonlyArray<OrgUnitId> | null) {
    const terms = yield* termsOf(sheetId)
    if (terms === null) return []
    const of = { sheetId, unitIds }
    const sums = Map.groupBy(yield* ask.sumsOf(of), ({ unitId }) => unitId)
    const tallies = new Map((yield* ask.talliesOf(of)).map((tally) => [tally.unitId, tally]))
    const outside = outsideByUnit(yield* ask.ledgerOf(of), yield* ask.heldOf(of))
    return [...sums].map(([unitId, own]) =>
      unitTotalOf(
        terms,
        { sheetId, unitId },
        own,
        besideOf(tallies.get(unitId) ?? null, outside.get(unitId))
      )
    )
  })
}

export const refreshedTotals = (sql: SqlClient.SqlClient) => {
  const compute = computedTotals(sql)
  const write = bulkWriter(sql, {
    table: "score_totals",
    fields: Object.keys(UnitTotal.fields),
    key: ["sheetId", "unitId"],
    taken: { replaceAllBut: [] }
  })

  return Effect.fnUntraced(function* (sheetId: SheetId, units: ReadonlyArray<OrgUnitId> | null) {
    const unitIds = units === null || units.length > fewUnits ? null : [...new Set(units)]
    if (unitIds?.length === 0) return
    const totals = yield* compute(sheetId, unitIds)
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
