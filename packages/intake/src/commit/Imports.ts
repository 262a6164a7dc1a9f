/**
 * Use cases of an import: files are staged, received, looked at, and then committed as a batch. Looking
 * is a commit that is rolled back, so it cannot promise what a commit would not do.
 */
import type {
  BatchNotFound,
  BatchNotOpen,
  FileNotFound,
  FileTooLarge,
  NotAllowed
} from "@aiwei/domain/errors"
import type { BatchId, FileId, ImportBatch } from "@aiwei/domain/importing/ImportBatch"
import type { MappingRefused } from "@aiwei/domain/importing/importErrors"
import type {
  BatchNotCommitted,
  BatchPublished,
  BatchUndone
} from "@aiwei/domain/importing/undo/undoErrors"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Page } from "@aiwei/domain/shared/Page"
import { Context, type Effect, type Stream } from "effect"

import type { Counts, ImportReport } from "../report.ts"
import type { ColumnMap } from "../understanding/ColumnMap.ts"
import type { UndoReport, UndoWanted } from "../undo/UndoReport.ts"
import type { SheetRange } from "./cells/sheetRange.ts"

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
  /** Settles what the files leave open, nothing else. */
  readonly period?: Month | null | undefined
  /** Code or name. */
  readonly office?: string | null | undefined
  /** For tables whose headings no word list knows, or knows wrongly. */
  readonly map?: ColumnMap | ReadonlyArray<ColumnMap> | null | undefined
}

export interface CommitWanted extends InspectWanted {
  readonly dryRun?: boolean | undefined
  readonly strict?: boolean | undefined
}

export interface Staged {
  readonly batch: BatchId
  readonly path: string
  readonly size: number
}

export interface Arriving<E> {
  readonly file: FileId
  readonly bytes: Stream.Stream<Uint8Array, E>
  readonly limit: number
}

export interface Received {
  readonly file: FileId
  readonly bytes: number
  readonly sha256: string
}

export interface CellsWanted {
  readonly batch: BatchId
  /** Path of the file, as the report has it. */
  readonly file: string
  readonly sheet: string
  /** Rows from 1, both included. */
  readonly from: number
  readonly to: number
}

export class Imports extends Context.Service<
  Imports,
  {
    /** `password` opens those files of the batch that are behind one; it is kept in memory only. */
    readonly open: (source: string, password?: string | null) => Effect.Effect<BatchId>
    readonly stage: (file: Staged) => Effect.Effect<FileId, BatchNotFound | BatchNotOpen>
    readonly receive: <E>(
      arriving: Arriving<E>
    ) => Effect.Effect<Received, FileNotFound | BatchNotFound | BatchNotOpen | FileTooLarge | E>
    /** What a commit would do; nothing is written and the report has no batch. */
    readonly inspect: (
      wanted: InspectWanted
    ) => Effect.Effect<ImportReport, BatchNotFound | MappingRefused | NotAllowed>
    /**
     * Goes on where an interrupted commit stopped: a file that was stored whole is not stored again. Of a
     * very large sheet the report, dry run or not, says how many records there are; `inspect` lists them.
     */
    readonly commit: (
      wanted: CommitWanted
    ) => Effect.Effect<ImportReport, BatchNotFound | BatchNotOpen | MappingRefused | NotAllowed>
    readonly discard: (batch: BatchId) => Effect.Effect<void, BatchNotFound | BatchNotOpen>
    /**
     * Takes a committed batch back, the newest file first. What somebody changed since, or what something
     * else stands on, stays and is told. Goes on where an interrupted undo stopped.
     */
    readonly undo: (
      wanted: UndoWanted
    ) => Effect.Effect<UndoReport, BatchNotFound | BatchNotCommitted | BatchUndone | BatchPublished>
    /** What an undo did, as far as it has come. */
    readonly undone: (batch: BatchId) => Effect.Effect<UndoReport, BatchNotFound>
    readonly list: (cursor: BatchId | null) => Effect.Effect<Page<BatchRow>>
    /** The report as it was stored. */
    readonly show: (batch: BatchId) => Effect.Effect<ImportReport, BatchNotFound>
    /** The sheet as it stands in the file; a file that is no table has none. */
    readonly cells: (wanted: CellsWanted) => Effect.Effect<SheetRange, BatchNotFound | FileNotFound>
  }
>()("aiwei/Imports") {}
