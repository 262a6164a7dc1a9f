/** Use cases about imports. */
import type {
  BatchNotFound,
  BatchNotOpen,
  FileNotFound,
  FileTooLarge,
  OfficeAmbiguous,
  OfficeNotFound
} from "@aiwei/domain/errors"
import type { BatchId, FileId, ImportBatch } from "@aiwei/domain/importing/ImportBatch"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Page } from "@aiwei/domain/shared/Page"
import type { Counts, ImportReport } from "@aiwei/intake/report"
import { Context, type Effect, type Stream } from "effect"

export interface BatchRow {
  readonly batch: BatchId
  readonly createdAt: string
  readonly actor: string
  readonly state: ImportBatch["state"]
  readonly source: string
  readonly files: number
  readonly totals: Counts
}

export interface InspectWanted {
  readonly batch: BatchId
  readonly period?: Month | null | undefined
  readonly office?: string | null | undefined
}

export interface CommitWanted extends InspectWanted {
  readonly dryRun?: boolean | undefined
  readonly strict?: boolean | undefined
}

export class Imports extends Context.Service<
  Imports,
  {
    readonly open: (source: string) => Effect.Effect<BatchId>
    readonly stage: (file: {
      readonly batch: BatchId
      readonly path: string
      readonly size: number
    }) => Effect.Effect<FileId, BatchNotFound | BatchNotOpen>
    readonly receive: <E>(arriving: {
      readonly file: FileId
      readonly bytes: Stream.Stream<Uint8Array, E>
      readonly limit: number
    }) => Effect.Effect<
      { readonly file: FileId; readonly bytes: number; readonly sha256: string },
      FileNotFound | BatchNotOpen | FileTooLarge | E
    >
    readonly inspect: (
      wanted: InspectWanted
    ) => Effect.Effect<ImportReport, BatchNotFound | OfficeNotFound | OfficeAmbiguous>
    readonly commit: (
      wanted: CommitWanted
    ) => Effect.Effect<
      ImportReport,
      BatchNotFound | BatchNotOpen | OfficeNotFound | OfficeAmbiguous
    >
    readonly discard: (batch: BatchId) => Effect.Effect<void, BatchNotFound | BatchNotOpen>
    readonly list: (cursor: BatchId | null) => Effect.Effect<Page<BatchRow>>
    readonly show: (batch: BatchId) => Effect.Effect<ImportReport, BatchNotFound>
  }
>()("aiwei/Imports") {}
