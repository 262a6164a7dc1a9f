/**
 * What stands beside the lines of some units, or of all: tally, ledger, and vetoes that lines make hold. One
 * question, since every finding asks it.
 */
import { besideOf } from "@aiwei/domain/assessment/lines/outsideLines"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { noPoints, Points } from "@aiwei/domain/shared/Points"
import { Effect, Schema } from "effect"
import { type SqlClient, SqlSchema } from "effect/sql"

import { indexedBy } from "../../dialect.ts"
import { readOnce } from "../../readOnce.ts"
import { outsideByUnit } from "../lines/outsideByUnit.ts"
import { among, FactsOf } from "../scoreFacts.ts"

export const BesideRow = Schema.Struct({
  unitId: OrgUnitId,
  kind: Schema.Literals(["bonus", "penalty", "veto", "tally", "holds"]),
  points: Points,
  vetoed: Schema.BooleanFromBit,
  /** A veto's code, or the codes that a line makes hold. */
  told: Schema.NullOr(Schema.String)
})
export type BesideRow = typeof BesideRow.Type

const codesIn = readOnce(Schema.Array(Schema.String), 200)

/** Without what lines make hold: whoever works the lines out knows that. */
export const tallyAndLedger =
  (sql: SqlClient.SqlClient) =>
  ({ sheetId, unitIds }: { sheetId: string; unitIds: ReadonlyArray<string> | null }) => {
    const of = sql`sheet_id = ${sheetId} ${among(sql)(unitIds)}`
    return sql`
      SELECT unit_id, 'tally' AS kind, bonus AS points, vetoed, NULL AS told
      FROM score_tallies WHERE ${of}
      UNION ALL
      SELECT unit_id, kind, CAST(sum(points) AS INTEGER), 0, veto FROM ledger_entries
      WHERE ${of} AND withdrawn_at IS NULL GROUP BY unit_id, kind, veto`
  }

/** What stands beside the lines of each unit. */
export const besideIn = (rows: ReadonlyArray<BesideRow>) => {
  const tallies = new Map(rows.flatMap((row) => (row.kind === "tally" ? [[row.unitId, row]] : [])))
  const ledger = rows.flatMap(({ unitId, kind, points, told }) =>
    kind === "tally" || kind === "holds" ? [] : [{ unitId, kind, points, veto: told }]
  )
  const held = rows.flatMap(({ unitId, kind, told }) =>
    kind === "holds" ? [{ unitId, holds: codesIn(told ?? "[]") }] : []
  )
  const outside = outsideByUnit(ledger, held)
  return (unitId: OrgUnitId) => {
    const tally = tallies.get(unitId)
    const own = tally === undefined ? null : { bonus: tally.points, vetoed: tally.vetoed }
    return besideOf(own, outside.get(unitId))
  }
}

/** That a line makes vetoes hold, as a row beside the others. */
export const heldRow = (unitId: OrgUnitId, holds: string): BesideRow => ({
  unitId,
  kind: "holds",
  points: noPoints,
  vetoed: false,
  told: holds
})

export const besideReads = (sql: SqlClient.SqlClient) => {
  const others = tallyAndLedger(sql)
  const ask = SqlSchema.findAll({
    Request: FactsOf,
    Result: BesideRow,
    execute: ({ sheetId, unitIds }) => sql`
      ${others({ sheetId, unitIds })}
      UNION ALL
      SELECT unit_id, 'holds', 0, 0, holds
      FROM score_entries ${indexedBy(sql)("score_entries_holds")}
      WHERE sheet_id = ${sheetId} ${among(sql)(unitIds)} AND holds IS NOT NULL`
  })
  return (of: typeof FactsOf.Type) => Effect.map(ask(of), besideIn)
}
