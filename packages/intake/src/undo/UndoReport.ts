/** What an undo did, file by file, and every record that stayed with its cell and the reason. */
import type { BatchId, ImportBatch } from "@aiwei/domain/importing/ImportBatch"
import type { FileUndone } from "@aiwei/domain/importing/undo/UndoJournal"
import type { UndoCounts, UndoLeft } from "@aiwei/domain/importing/undo/UndoOutcome"

export interface UndoReport {
  readonly batch: BatchId
  readonly state: ImportBatch["state"]
  readonly files: ReadonlyArray<FileUndone>
  readonly totals: UndoCounts
  /** The first of them, where there are very many: `totals` counts all. */
  readonly left: ReadonlyArray<UndoLeft>
}

export interface UndoWanted {
  readonly batch: BatchId
  readonly dryRun?: boolean | undefined
}
