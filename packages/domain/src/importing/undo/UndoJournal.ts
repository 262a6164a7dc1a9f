/**
 * The journal as an undo reads and marks it. A row that was reversed is no longer where a record came from,
 * nor what a file gave it; a row that was kept still is.
 */
import { Context, type Effect, Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { BatchId, FileId } from "../ImportBatch.ts"
import type { ImportChange } from "../ImportChange.ts"
import type { UndoCounts, UndoLeft, UndoOutcome } from "./UndoOutcome.ts"

/** A file of the batch that wrote something. */
export const WrittenFile = Schema.Struct({
  id: FileId,
  batchId: BatchId,
  path: Schema.String,
  officeId: Schema.NullOr(OrgUnitId),
  undoneAt: Schema.NullOr(Schema.String)
})
export interface WrittenFile extends Schema.Schema.Type<typeof WrittenFile> {}

export interface FileUndone {
  readonly path: string
  readonly at: string
  readonly counts: UndoCounts
}

export class UndoJournal extends Context.Service<
  UndoJournal,
  {
    /** What was written last comes first. */
    readonly filesOf: (batch: BatchId) => Effect.Effect<ReadonlyArray<WrittenFile>>
    /** The changes of a file, the newest first. */
    readonly changesOf: (file: FileId) => Effect.Effect<ReadonlyArray<ImportChange>>
    /** Ids of what the file did to scores, each beginning with that of its sheet. */
    readonly scoresOf: (file: FileId) => Effect.Effect<ReadonlyArray<string>>
    /**
     * Marks every row of the file and the file itself. Of a record that is gone the journal keeps no
     * contents: nobody could find them to erase them.
     */
    readonly mark: (
      file: FileId,
      outcomes: ReadonlyMap<number, UndoOutcome>,
      at: string
    ) => Effect.Effect<void>
    /** Files of the batch that were undone, in the order they were written in. */
    readonly undoneOf: (batch: BatchId) => Effect.Effect<ReadonlyArray<FileUndone>>
    /** What stayed of the batch, file by file, at most so many. */
    readonly leftOf: (batch: BatchId, limit: number) => Effect.Effect<ReadonlyArray<UndoLeft>>
  }
>()("aiwei/UndoJournal") {}
