/**
 * One file, one transaction: its records go back, the journal says what became of each, and the trail has one
 * entry. An undo that is stopped leaves every file undone or not; the next one goes on with those that are not.
 * docs/rules/undo.md
 */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import type { ImportChange } from "@aiwei/domain/importing/ImportChange"
import { UndoJournal, type WrittenFile } from "@aiwei/domain/importing/undo/UndoJournal"
import { failed, type UndoCounts, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { Digest } from "@aiwei/domain/shared/Digest"
import { now } from "@aiwei/domain/shared/Instant"
import { Effect } from "effect"

import { oneLineEach } from "./oneLineEach.ts"
import { reversers } from "./reversers.ts"
import { undoLine } from "./UndoLine.ts"

const reversedAll = Effect.fn("Undo.reversedAll")(function* (changes: ReadonlyArray<ImportChange>) {
  const byEntity = Map.groupBy(changes, ({ entity }) => entity)
  const outcomes = new Map<number, UndoOutcome>()
  const staying = new Set<string>()
  for (const { entity, reverse } of reversers) {
    const own = byEntity.get(entity) ?? []
    if (own.length === 0) continue
    const records = oneLineEach(own.map(undoLine))
    const found = yield* reverse(
      records.map(({ line }) => line),
      staying
    )
    for (const { line, rows } of records) {
      const outcome = found.get(line.seq) ?? failed("unreadable")
      for (const seq of rows) outcomes.set(seq, outcome)
      if (line.isNew && outcome.outcome !== "reversed") staying.add(line.entityId)
    }
  }
  for (const { seq } of changes) if (!outcomes.has(seq)) outcomes.set(seq, failed("unreadable"))
  return outcomes
})

const countsOf = (outcomes: ReadonlyMap<number, UndoOutcome>): UndoCounts => {
  const counts = { reversed: 0, kept: 0, failed: 0 }
  for (const { outcome } of outcomes.values()) counts[outcome] += 1
  return counts
}

const hashOf = (
  changes: ReadonlyArray<ImportChange>,
  outcomes: ReadonlyMap<number, UndoOutcome>
) => {
  const lines = changes.map(({ seq, entity, entityId }) => {
    const { outcome, reason } = outcomes.get(seq) ?? failed("unreadable")
    return `${seq} ${entity} ${entityId} ${outcome} ${reason}`
  })
  return Digest.use((digest) => digest.sha256(lines.join("\n")))
}

const undone = Effect.fn("Undo.file")(function* (file: WrittenFile) {
  const journal = yield* UndoJournal
  const changes = yield* journal.changesOf(file.id)
  const reversing = reversedAll(changes)
  const { officeId } = file
  const outcomes = yield* officeId === null
    ? reversing
    : PlacementRepo.use((places) => places.allUnder(officeId, reversing))
  yield* journal.mark(file.id, outcomes, yield* now)
  const rowsSha256 = yield* hashOf(changes, outcomes)
  yield* AuditLog.use((log) =>
    log.append({
      verb: "imports.undo",
      place: officeId,
      subject: `ImportFile/${file.id}`,
      after: { path: file.path, rows: changes.length, rowsSha256, counts: countsOf(outcomes) }
    })
  )
})

/** Call it inside `Atomically`, behind the tree. */
export const undoFile = Effect.fn("Imports.undoFile")(function* (file: WrittenFile) {
  // Somebody else may have undone it while this one waited.
  const files = yield* UndoJournal.use((journal) => journal.filesOf(file.batchId))
  const found = files.find(({ id }) => id === file.id)
  if (found !== undefined && found.undoneAt === null) yield* undone(found)
})
