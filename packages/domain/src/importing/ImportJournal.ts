/**
 * What the domain needs from storage for the journal and for provenance. Call it in the file's
 * transaction: a record's provenance is the cell of its newest change.
 */
import { Context, type Effect } from "effect"

import type { FileId } from "./ImportBatch.ts"
import type { ImportChange } from "./ImportChange.ts"
import type { Provenance } from "./Provenance.ts"

export class ImportJournal extends Context.Service<
  ImportJournal,
  {
    readonly append: (fileId: FileId, changes: ReadonlyArray<ImportChange>) => Effect.Effect<void>
    readonly changesOf: (fileId: FileId) => Effect.Effect<ReadonlyArray<ImportChange>>
    readonly provenanceOf: (
      entity: string,
      ids: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<Provenance>>
  }
>()("aiwei/ImportJournal") {}
