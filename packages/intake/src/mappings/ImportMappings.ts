/**
 * Use cases about remembered mappings of columns: which there are, which is given up, and how they go from
 * one installation to another. They come by themselves with a commit, see `remember.ts`.
 */
import type { NotAllowed, OfficeAmbiguous, OfficeNotFound } from "@aiwei/domain/errors"
import type { MappingNotFound, MappingRefused } from "@aiwei/domain/importing/importErrors"
import type { ImportMapping } from "@aiwei/domain/importing/ImportMapping"
import { Context, type Effect } from "effect"

import type { ColumnMap, mappedKinds } from "../understanding/ColumnMap.ts"

export interface MappingRow extends Omit<ImportMapping, "shape"> {
  /** Null where it is the whole installation's. */
  readonly office: { readonly code: string | null; readonly name: string } | null
  /** False where whoever asks may only use it. */
  readonly own: boolean
}

/** What a file of mappings holds: layout 1 of docs/rules/mappings.md. */
export interface MappingsFile {
  readonly layout: 1
  readonly mappings: ReadonlyArray<ColumnMap & { readonly kind: (typeof mappedKinds)[number] }>
}

export interface OfOffice {
  /** By code, id or name; left out where there is only one. */
  readonly office?: string | null | undefined
}

export interface MappingsGiven extends OfOffice {
  readonly mappings: ReadonlyArray<ColumnMap>
  /** For every office; only who answers for the whole installation may say so. */
  readonly everywhere?: boolean | undefined
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

export class ImportMappings extends Context.Service<
  ImportMappings,
  {
    /** The office's own and the installation's, the newest first. */
    readonly list: Effect.Effect<ReadonlyArray<MappingRow>>
    /** Those an import of the office would use now. */
    readonly export: (wanted: OfOffice) => Effect.Effect<MappingsFile, NoOffice>
    /** All of them or none; of the same shape the one in the file takes the place of the one that is there. */
    readonly import: (
      given: MappingsGiven
    ) => Effect.Effect<
      { readonly added: number; readonly unchanged: number },
      NoOffice | MappingRefused | NotAllowed
    >
    readonly remove: (id: string) => Effect.Effect<void, MappingNotFound | NotAllowed>
  }
>()("aiwei/ImportMappings") {}
