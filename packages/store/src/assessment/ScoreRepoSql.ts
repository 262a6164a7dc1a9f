/** `ScoreRepo` on any SQL client. Entries and their sums are written together. */
import { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { ScoreSheet, type SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { answered } from "../answered.ts"
import { bulkWriter } from "../bulk.ts"
import { byReach } from "../reach.ts"
import { lossReads, scoreReads } from "./scoreReads.ts"
import { refreshedSums } from "./scoreSums.ts"

const scoreWrites = (sql: SqlClient.SqlClient) => ({
  sheets: bulkWriter(sql, {
    table: "score_sheets",
    fields: Object.keys(ScoreSheet.fields),
    key: ["id"],
    taken: { replaceAllBut: ["officeId", "period"] }
  }),
  entries: bulkWriter(sql, {
    table: "score_entries",
    fields: Object.keys(ScoreEntry.fields),
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
  refresh: ReturnType<typeof refreshedSums>
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
    return Effect.andThen(gone, keys.length === 0 ? Effect.void : refresh(sheetId, units)).pipe(
      sql.withTransaction,
      answered("ScoreRepo.removeEntries")
    )
  },
  removeTallies: (sheetId, unitIds) =>
    unitIds.length === 0
      ? Effect.void
      : sql`DELETE FROM score_tallies
          WHERE sheet_id = ${sheetId} AND unit_id IN ${sql.in(unitIds)}`.pipe(
          Effect.asVoid,
          answered("ScoreRepo.removeTallies")
        )
})

export const ScoreRepoSql = Layer.effect(
  ScoreRepo,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = scoreReads(sql)
    const losses = byReach(lossReads(sql))
    const write = scoreWrites(sql)
    const refresh = refreshedSums(sql)

    const upsertEntries = (entries: ReadonlyArray<ScoreEntry>) =>
      Effect.andThen(
        write.entries(entries.map(withText)),
        Effect.forEach(unitsBySheet(entries), ([sheet, units]) => refresh(sheet, [...units]))
      )

    return {
      upsertSheet: (sheet) => write.sheets([sheet]).pipe(answered("ScoreRepo.upsertSheet")),
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
      talliesOf: (sheetId) => ask.talliesOf(sheetId).pipe(answered("ScoreRepo.talliesOf")),
      sumsOf: (sheetId) => ask.sumsOf(sheetId).pipe(answered("ScoreRepo.sumsOf")),
      upsertEntries: (entries) =>
        upsertEntries(entries).pipe(sql.withTransaction, answered("ScoreRepo.upsertEntries")),
      upsertTallies: (tallies) =>
        write.tallies(tallies.map(withText)).pipe(answered("ScoreRepo.upsertTallies")),
      ...scoreRemovals(sql, refresh)
    }
  })
)
