/** What the domain needs from storage for remembered mappings. */
import { Context, type Effect, type Option } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { ImportMapping, MappingId } from "./ImportMapping.ts"

export class ImportMappingRepo extends Context.Service<
  ImportMappingRepo,
  {
    /** Those of the whole installation and of the offices that whoever acts may read, the newest first. */
    readonly all: Effect.Effect<ReadonlyArray<ImportMapping>>
    readonly find: (
      officeId: OrgUnitId | null,
      shape: string
    ) => Effect.Effect<Option.Option<ImportMapping>>
    /** Whether any has this id, whoever may read it. */
    readonly isTaken: (id: string) => Effect.Effect<boolean>
    readonly insert: (mapping: ImportMapping) => Effect.Effect<void>
    readonly remove: (id: MappingId) => Effect.Effect<void>
    /** One more file was committed with it. */
    readonly use: (id: MappingId, at: string) => Effect.Effect<void>
  }
>()("aiwei/ImportMappingRepo") {}
