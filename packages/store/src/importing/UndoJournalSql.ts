/** `UndoJournal` on any SQL client. */
import { BatchId, FileId } from "@aiwei/domain/importing/ImportBatch"
import { ImportChange } from "@aiwei/domain/importing/ImportChange"
import { UndoJournal, WrittenFile } from "@aiwei/domain/importing/undo/UndoJournal"
import { UndoCounts, UndoLeft, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { Effect, Layer, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { answered } from "../answered.ts"
import { inParts } from "../bulk.ts"

const Undone = Schema.Struct({ path: Schema.String, at: Schema.String, ...UndoCounts.fields })
const Scored = Schema.Struct({ entityId: Schema.String })
const Left = Schema.Struct({ batch: BatchId, limit: Schema.Int })

/** What came along with a record is no record of the file: it is not counted, and told only if it stays. */
const records = `('UnitAlias', 'Office', 'Placement', 'ScoreSheet', 'ScoreEntry', 'IndicatorLabel')`

const reads = (sql: SqlClient.SqlClient) => {
  const counted = (outcome: string) =>
    sql.literal(`CAST(coalesce(sum(CASE
    WHEN c.outcome = '${outcome}'
      ${outcome === "reversed" ? `AND c.entity NOT IN ${records}` : ""} THEN 1 ELSE 0 END), 0)
    AS INTEGER) AS ${outcome}`)
  return {
    filesOf: SqlSchema.findAll({
      Request: BatchId,
      Result: WrittenFile,
      execute: (id) => sql`
        SELECT f.id, f.batch_id, f.path, f.office_id, f.undone_at
        FROM import_files f JOIN import_commits k ON k.file_id = f.id
        WHERE f.batch_id = ${id} ORDER BY k.no DESC`
    }),
    changesOf: SqlSchema.findAll({
      Request: FileId,
      Result: ImportChange,
      execute: (id) => sql`
        SELECT c.seq, c.entity, c.entity_id, c.action, c."before", c."after", c.sheet, c.cell
        FROM import_commits k JOIN import_changes c ON c.commit_no = k.no
        WHERE k.file_id = ${id} ORDER BY c.seq DESC`
    }),
    scoresOf: SqlSchema.findAll({
      Request: FileId,
      Result: Scored,
      execute: (id) => sql`
        SELECT DISTINCT c.entity_id FROM import_commits k JOIN import_changes c ON c.commit_no = k.no
        WHERE k.file_id = ${id} AND c.entity IN ('ScoreTally', 'ScoreSheet', 'ScoreEntry')`
    }),
    undoneOf: SqlSchema.findAll({
      Request: BatchId,
      Result: Undone,
      execute: (id) => sql`
        SELECT f.path, f.undone_at AS at, ${counted("reversed")}, ${counted("kept")},
          ${counted("failed")}
        FROM import_files f JOIN import_commits k ON k.file_id = f.id
        JOIN import_changes c ON c.commit_no = k.no
        WHERE f.batch_id = ${id} AND f.undone_at IS NOT NULL
        GROUP BY k.no, f.path, f.undone_at ORDER BY k.no`
    }),
    leftOf: SqlSchema.findAll({
      Request: Left,
      Result: UndoLeft,
      execute: ({ batch, limit }) => sql`
        SELECT f.path, c.seq, c.entity, c.entity_id, c.sheet, c.cell, c.outcome, c.reason
        FROM import_files f JOIN import_commits k ON k.file_id = f.id
        JOIN import_changes c ON c.commit_no = k.no
        WHERE f.batch_id = ${batch} AND c.outcome IN ('kept', 'failed')
        ORDER BY k.no, c.seq LIMIT ${limit}`
    })
  }
}

const marking = (sql: SqlClient.SqlClient) => {
  const ofFile = (file: FileId) => sql`
    commit_no IN (SELECT k.no FROM import_commits k WHERE k.file_id = ${file})`
  return Effect.fnUntraced(function* (
    file: FileId,
    outcomes: ReadonlyMap<number, UndoOutcome>,
    at: string
  ) {
    yield* sql`UPDATE import_changes SET outcome = 'reversed' WHERE ${ofFile(file)}`
    const left = [...outcomes].filter(([, { outcome }]) => outcome !== "reversed")
    for (const [, same] of Map.groupBy(left, ([, one]) => `${one.outcome} ${one.reason}`)) {
      const [first] = same
      if (first === undefined) continue
      const { outcome, reason } = first[1]
      yield* inParts(
        same.map(([seq]) => seq),
        (part) => sql`
          UPDATE import_changes SET outcome = ${outcome}, reason = ${reason}
          WHERE ${ofFile(file)} AND seq IN ${sql.in(part)}`
      )
    }
    yield* sql`
      UPDATE import_changes SET "after" = '{}'
      WHERE ${ofFile(file)} AND outcome = 'reversed' AND action = 'new'`
    yield* sql`UPDATE import_files SET undone_at = ${at} WHERE id = ${file}`
  })
}

export const UndoJournalSql = Layer.effect(
  UndoJournal,
  Effect.map(SqlClient.SqlClient, (sql) => {
    const ask = reads(sql)
    const mark = marking(sql)
    return {
      filesOf: (batch) => ask.filesOf(batch).pipe(answered("UndoJournal.filesOf")),
      changesOf: (file) => ask.changesOf(file).pipe(answered("UndoJournal.changesOf")),
      scoresOf: (file) =>
        ask.scoresOf(file).pipe(
          Effect.map((rows) => rows.map(({ entityId }) => entityId)),
          answered("UndoJournal.scoresOf")
        ),
      mark: (file, outcomes, at) => mark(file, outcomes, at).pipe(answered("UndoJournal.mark")),
      undoneOf: (batch) =>
        ask.undoneOf(batch).pipe(
          Effect.map((rows) => rows.map(({ path, at, ...counts }) => ({ path, at, counts }))),
          answered("UndoJournal.undoneOf")
        ),
      leftOf: (batch, limit) => ask.leftOf({ batch, limit }).pipe(answered("UndoJournal.leftOf"))
    }
  })
)
