import type { ScoreSheet } from "@aiwei/domain/assessment/ScoreSheet"
/**
 * A committed batch is taken back, the newest file first. Where a published month was worked out from it,
 * nothing is touched: such a month is corrected, never undone. docs/rules/undo.md
 */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import type { BatchId } from "@aiwei/domain/importing/ImportBatch"
import { ImportBatchRepo } from "@aiwei/domain/importing/ImportBatchRepo"
import {
  BatchNotCommitted,
  BatchPublished,
  BatchUndone
} from "@aiwei/domain/importing/undo/undoErrors"
import { UndoJournal, type WrittenFile } from "@aiwei/domain/importing/undo/UndoJournal"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import { PublicationRepo } from "@aiwei/domain/publication/PublicationRepo"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { Data, Effect, Option } from "effect"

import { batchOf } from "../commit/staging.ts"
import { undoFile } from "./undoFile.ts"
import type { UndoReport, UndoWanted } from "./UndoReport.ts"

class RolledBack extends Data.TaggedError("RolledBack")<{ readonly report: UndoReport }> {}

/** More than anybody reads on a page. */
const mostLeft = 1000

const sheetsOf = Effect.fn("Undo.sheetsOf")(function* (files: ReadonlyArray<WrittenFile>) {
  const journal = yield* UndoJournal
  const ids = new Set<string>()
  for (const { id, undoneAt } of files) {
    if (undoneAt !== null) continue
    for (const entityId of yield* journal.scoresOf(id)) ids.add(entityId.split("/")[0] ?? "")
  }
  return yield* UndoRows.use((rows) => rows.find("sheets", "id", [...ids]))
})

const isPublished = ({ officeId, period }: ScoreSheet) =>
  Effect.map(
    PublicationRepo.use((repo) => repo.findLatest(officeId, period)),
    Option.isSome
  )

/** Whoever publishes meanwhile waits, and then finds the month without what was taken back. */
const unpublished = Effect.fn("Undo.unpublished")(function* (
  id: BatchId,
  files: ReadonlyArray<WrittenFile>
) {
  const sheets = yield* sheetsOf(files)
  const published = yield* Effect.filter(sheets, isPublished)
  if (published.length === 0) return
  const months = [...new Set(published.map(({ period }) => period))].toSorted()
  return yield* new BatchPublished({ id, months })
})

export const undoneReport = Effect.fn("Imports.undone")(function* (id: BatchId) {
  const { state } = yield* batchOf(id)
  const journal = yield* UndoJournal
  const files = yield* journal.undoneOf(id)
  const totals = files.reduce(
    (sum, { counts }) => ({
      reversed: sum.reversed + counts.reversed,
      kept: sum.kept + counts.kept,
      failed: sum.failed + counts.failed
    }),
    { reversed: 0, kept: 0, failed: 0 }
  )
  const left = yield* journal.leftOf(id, mostLeft)
  const report: UndoReport = { batch: id, state, files, totals, left }
  return report
})

const closed = Effect.fn("Undo.closed")(function* (id: BatchId) {
  const { totals } = yield* undoneReport(id)
  const state = totals.kept + totals.failed === 0 ? "undone" : "partly_undone"
  yield* ImportBatchRepo.use((repo) => repo.setState(id, state))
  yield* AuditLog.use((log) =>
    log.append({
      verb: "imports.undo",
      subject: `ImportBatch/${id}`,
      before: { state: "committed" },
      after: { state, counts: totals }
    })
  )
})

const run = Effect.fn("Undo.run")(function* (id: BatchId) {
  const atomically = yield* Atomically
  const journal = yield* UndoJournal
  const files = yield* journal.filesOf(id)
  yield* unpublished(id, files)
  for (const file of files.filter(({ undoneAt }) => undoneAt === null)) {
    yield* atomically.run(
      Effect.gen(function* () {
        yield* PublicationRepo.use((repo) => repo.lockBehindTree)
        yield* unpublished(id, [file])
        yield* undoFile(file)
      })
    )
  }
  yield* atomically.run(closed(id))
  return yield* undoneReport(id)
})

export const undoBatch = Effect.fn("Imports.undo")(function* ({ batch: id, dryRun }: UndoWanted) {
  const { state } = yield* batchOf(id)
  if (state === "undone" || state === "partly_undone") return yield* new BatchUndone({ id })
  if (state !== "committed") return yield* new BatchNotCommitted({ id, state })
  if (dryRun !== true) return yield* run(id)
  const atomically = yield* Atomically
  const rehearsed = Effect.flatMap(run(id), (report) => Effect.fail(new RolledBack({ report })))
  return yield* atomically
    .run(rehearsed)
    .pipe(Effect.catchTag("RolledBack", ({ report }) => Effect.succeed(report)))
})
