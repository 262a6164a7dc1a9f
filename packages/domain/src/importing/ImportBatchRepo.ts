/** What the domain needs from storage for imports. */
import { Context, type Effect, type Option } from "effect"

import type { BatchId, FileId, ImportBatch, ImportFile } from "./ImportBatch.ts"

export class ImportBatchRepo extends Context.Service<
  ImportBatchRepo,
  {
    readonly insert: (batch: ImportBatch) => Effect.Effect<void>
    readonly findById: (id: BatchId) => Effect.Effect<Option.Option<ImportBatch>>
    readonly setState: (id: BatchId, state: ImportBatch["state"]) => Effect.Effect<void>
    /** The newest first, before the batch `after`. */
    readonly part: (
      after: BatchId | null,
      limit: number
    ) => Effect.Effect<ReadonlyArray<ImportBatch>>
    /** Adds the file or replaces what is known of it. */
    readonly putFile: (file: ImportFile) => Effect.Effect<void>
    readonly findFile: (id: FileId) => Effect.Effect<Option.Option<ImportFile>>
    readonly findFiles: (ids: ReadonlyArray<FileId>) => Effect.Effect<ReadonlyArray<ImportFile>>
    /** In the order of their ids, which is the order they were staged in. */
    readonly filesOf: (id: BatchId) => Effect.Effect<ReadonlyArray<ImportFile>>
    /** A committed file of the same bytes, the earliest one. */
    readonly findCommitted: (sha256: string) => Effect.Effect<Option.Option<ImportFile>>
  }
>()("aiwei/ImportBatchRepo") {}
