/** What the domain needs from storage for the journal and for provenance. Call it in the file's transaction. */
import { Context, type Effect } from "effect"

import type { FileId } from "./ImportBatch.ts"
import type { ImportChange } from "./ImportChange.ts"
import type { Provenance } from "./Provenance.ts"

export class ImportJournal extends Context.Service<
  ImportJournal,
  {
    readonly append: (changes: ReadonlyArray<ImportChange>) => Effect.Effect<void>
    readonly changesOf: (fileId: FileId) => Effect.Effect<ReadonlyArray<ImportChange>>
    /** The newest cell wins. */
    readonly putProvenance: (rows: ReadonlyArray<Provenance>) => Effect.Effect<void>
    readonly provenanceOf: (
      entity: string,
      ids: ReadonlyArray<string>
    ) => Effect.Effect<ReadonlyArray<Provenance>>
  }
>()("aiwei/ImportJournal") {}
