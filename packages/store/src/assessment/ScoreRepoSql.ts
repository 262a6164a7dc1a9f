/** `ScoreRepo` on any SQL client. Entries and their sums are written together. */
import { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { ScoreSheet, type SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema, type Statement } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"
import { inTransaction } from "../inTransaction.ts"
import { byReach } from "../reach.ts"
import type { Touched } from "./lines/computedLines.ts"
import { keptLines } from "./lines/keptLines.ts"
import { outsideByUnit } from "./lines/outsideByUnit.ts"
import { frozenReads, lossReads, scoreReads } from "./scoreReads.ts"
import { totalReads } from "./totals/totalReads.ts"
import { unscoredReads } from "./unscoredReads.ts"

const scoreWrites = (sql: SqlClient.SqlClient) => ({
  sheets: bulkWriter(sql, {
    table: "score_sheets",
    fields: Object.keys(ScoreSheet.fields),
    key: ["id"],
    taken: { replaceAllBut: ["officeId", "period"] }
  }),
  entries: bulkWriter(sql, {
    table: "score_entries",
    fields: [...Object.keys(ScoreEntry.fields), "recorded"],
    key: ["sheetId", "unitId", "indicatorId"],
    taken: { replaceAllBut: [] }
  }),
  tallies: bulkWriter(sql, {
    table: "score_tallies",
    fields: Object.keys(ScoreTally.fields),
    key: ["sheetId", "unitId"],
    taken: { replaceAllBut: [] }
  })
})

/** The mark of an edit is kept as JSON text. */
const withText = <Row extends { readonly edit: object | null }>(row: Row): object =>
  row.edit === null ? row : { ...row, edit: JSON.stringify(row.edit) }

/** A line that stood for its evidence alone has a recorded value from now on. */
const recordedRow = (entry: ScoreEntry): object => ({ ...withText(entry), recorded: 1 })

const wholly = (units: Iterable<OrgUnitId>): ReadonlyArray<Touched> =>
  [...units].map((unitId) => ({ unitId, codes: null }))

/** Nothing of these units' lines changes, but for those that a scheme with a document now has or loses. */
const comingOrGoing = (units: Iterable<OrgUnitId>): ReadonlyArray<Touched> =>
  [...units].map((unitId) => ({ unitId, codes: new Set() }))

const unitsBySheet = (entries: ReadonlyArray<Pick<ScoreEntry, "sheetId" | "unitId">>) => {
  const units = new Map<SheetId, Set<OrgUnitId>>()
  for (const { sheetId, unitId } of entries) {
    const known = units.get(sheetId)
    if (known === undefined) units.set(sheetId, new Set([unitId]))
    else known.add(unitId)
  }
  return [...units]
}

/** What is taken back: sums are worked out anew for those who lost an entry. */
const scoreRemovals = (
  sql: SqlClient.SqlClient,
  keep: ReturnType<typeof keptLines>
): Pick<ScoreRepo["Service"], "removeEntries" | "removeTallies"> => ({
  removeEntries: (sheetId, keys) => {
    const units = [...new Set(keys.map((key) => key.unitId))]
    const gone = Effect.forEach(
      keys,
      ({ unitId, indicatorId }) => sql`
        DELETE FROM score_entries WHERE sheet_id = ${sheetId}
          AND unit_id = ${unitId} AND indicator_id = ${indicatorId}`,
      { discard: true }
    )
    return Effect.andThen(gone, keep(sheetId, wholly(units), "entries")).pipe(
      inTransaction(sql),
      answered("ScoreRepo.removeEntries")
    )
  },
  removeTallies: (sheetId, unitIds) =>
    unitIds.length === 0
      ? Effect.void
      : Effect.andThen(
          sql`DELETE FROM score_tallies
            WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`,
          keep(sheetId, comingOrGoing(unitIds), "other")
        ).pipe(inTransaction(sql), answered("ScoreRepo.removeTallies"))
})

const Row = Schema.Struct({ id: Schema.String })
const idsOf = (question: Statement.Statement<unknown>) =>
  SqlSchema.findAll({ Request: Schema.Void, Result: Row, execute: () => question })(undefined)

/**
 * A sheet that goes over to another scheme loses the lines of the one before. Evidence names its line by
 * code, which the next scheme may have, too.
 */
const sheetWritten = (sql: SqlClient.SqlClient, keep: ReturnType<typeof keptLines>) => {
  const write = scoreWrites(sql).sheets
  return Effect.fnUntraced(function* (sheet: ScoreSheet) {
    // Nearly always all that happens to it.
    const same = yield* idsOf(sql`
      UPDATE score_sheets SET updated_at = ${sheet.updatedAt}
      WHERE id = ${sheet.id} AND scheme_id = ${sheet.schemeId} RETURNING id`)
    if (same.length > 0) return
    const other = yield* idsOf(sql`
      SELECT id FROM score_sheets WHERE id = ${sheet.id} AND scheme_id <> ${sheet.schemeId}`)
    yield* write([sheet])
    if (other.length === 0) return
    const units = yield* idsOf(sql`
      SELECT unit_id AS id FROM score_tallies WHERE sheet_id = ${sheet.id}
      UNION SELECT unit_id FROM score_entries WHERE sheet_id = ${sheet.id}`)
    yield* sql`DELETE FROM score_entries WHERE sheet_id = ${sheet.id} AND recorded = 0`
    yield* keep(sheet.id, wholly(units.map(({ id }) => OrgUnitId.make(id))), "entries")
  })
}

const linesAsked = (
  sql: SqlClient.SqlClient
): Pick<ScoreRepo["Service"], "linesOf" | "frozenLinesOf" | "unscored"> => {
  const ask = scoreReads(sql)
  const unscored = byReach(unscoredReads(sql))
  const frozen = frozenReads(sql)
  return {
    linesOf: (sheetId, unitIds, codes = null) =>
      unitIds?.length === 0 || codes?.length === 0
        ? Effect.succeed([])
        : ask.linesOf({ sheetId, unitIds, codes }).pipe(answered("ScoreRepo.linesOf")),
    frozenLinesOf: (sheetId) => frozen(sheetId).pipe(answered("ScoreRepo.frozenLinesOf")),
    unscored: (asked) =>
      asked.levels.length === 0
        ? Effect.succeed([])
        : unscored((reads) => reads.unscored(asked)).pipe(
            Effect.map((rows) => rows.map(({ unitId }) => unitId)),
            answered("ScoreRepo.unscored")
          )
  }
}

const scoresAsked = (
  sql: SqlClient.SqlClient
): Pick<
  ScoreRepo["Service"],
  | "findSheet"
  | "findSheets"
  | "editedUnits"
  | "findScoredSheets"
  | "entriesOf"
  | "entriesOfUnits"
  | "lossesOf"
  | "linesOf"
  | "frozenLinesOf"
  | "unscored"
  | "outsideOf"
  | "talliesOf"
  | "sumsOf"
  | "totalsOf"
  | "placeOf"
  | "tiedWith"
> => {
  const ask = scoreReads(sql)
  const totals = totalReads(sql)
  const losses = byReach(lossReads(sql))
  return {
    findSheet: (officeId, period) =>
      ask.findSheet({ officeId, period }).pipe(answered("ScoreRepo.findSheet")),
    findSheets: (officeId) => ask.findSheets(officeId).pipe(answered("ScoreRepo.findSheets")),
    editedUnits: (sheetId) =>
      ask.editedUnits(sheetId).pipe(
        Effect.map((rows) => rows.map(({ unitId }) => unitId)),
        answered("ScoreRepo.editedUnits")
      ),
    findScoredSheets: (officeId) =>
      ask.findScoredSheets(officeId).pipe(answered("ScoreRepo.findScoredSheets")),
    entriesOf: (sheetId, unitId) =>
      ask.entriesOf({ sheetId, unitId }).pipe(answered("ScoreRepo.entriesOf")),
    entriesOfUnits: (sheetId, unitIds) =>
      unitIds.length === 0
        ? Effect.succeed([])
        : ask.entriesOfUnits({ sheetId, unitIds }).pipe(answered("ScoreRepo.entriesOfUnits")),
    lossesOf: (sheetId) =>
      losses((reads) => reads.lossesOf(sheetId)).pipe(answered("ScoreRepo.lossesOf")),
    ...linesAsked(sql),
    outsideOf: (sheetId, unitIds = null) =>
      Effect.all([ask.ledgerOf({ sheetId, unitIds }), ask.heldOf({ sheetId, unitIds })]).pipe(
        Effect.map(([ledger, held]) => outsideByUnit(ledger, held)),
        answered("ScoreRepo.outsideOf")
      ),
    talliesOf: (sheetId, unitIds = null) =>
      ask.talliesOf({ sheetId, unitIds }).pipe(answered("ScoreRepo.talliesOf")),
    sumsOf: (sheetId, unitIds = null) =>
      ask.sumsOf({ sheetId, unitIds }).pipe(answered("ScoreRepo.sumsOf")),
    totalsOf: (sheetId) => totals.totalsOf(sheetId).pipe(answered("ScoreRepo.totalsOf")),
    placeOf: (sheetId, unitId, ties) =>
      totals.placeOf(sheetId, unitId, ties).pipe(answered("ScoreRepo.placeOf")),
    tiedWith: (place) => totals.tiedWith(place).pipe(answered("ScoreRepo.tiedWith"))
  }
}

export const ScoreRepoSql = Layer.effect(
  ScoreRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const write = scoreWrites(sql)
    const keep = keptLines(sql)
    const writeSheet = sheetWritten(sql, keep)

    const upsertEntries = (entries: ReadonlyArray<ScoreEntry>) =>
      Effect.andThen(
        write.entries(entries.map(recordedRow)),
        Effect.forEach(
          unitsBySheet(entries),
          ([sheet, units]) => keep(sheet, wholly(units), "entries"),
          { discard: true }
        )
      )

    const upsertTallies = (tallies: ReadonlyArray<ScoreTally>) =>
      Effect.andThen(
        write.tallies(tallies.map(withText)),
        Effect.forEach(
          unitsBySheet(tallies),
          ([sheet, units]) => keep(sheet, comingOrGoing(units), "other"),
          { discard: true }
        )
      )

    return {
      upsertSheet: (sheet) =>
        writeSheet(sheet).pipe(inTransaction(sql), answered("ScoreRepo.upsertSheet")),
      ...scoresAsked(sql),
      upsertEntries: (entries) =>
        upsertEntries(entries).pipe(inTransaction(sql), answered("ScoreRepo.upsertEntries")),
      upsertTallies: (tallies) =>
        upsertTallies(tallies).pipe(inTransaction(sql), answered("ScoreRepo.upsertTallies")),
      ...scoreRemovals(sql, keep)
    }
  })
)
