/** One import: the files somebody gave together. Each file is committed, or not, in its own transaction. */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"

export const BatchId = Schema.String.pipe(Schema.brand("BatchId"))
export type BatchId = typeof BatchId.Type

export const FileId = Schema.String.pipe(Schema.brand("FileId"))
export type FileId = typeof FileId.Type

const text = Schema.NullOr(Schema.String)

export const ImportBatch = Schema.Struct({
  id: BatchId,
  createdAt: Schema.String,
  actor: Schema.String,
  /** A batch of which something stayed when it was undone is only partly undone. */
  state: Schema.Literals(["open", "committed", "discarded", "undone", "partly_undone"]),
  /** Where the files came from: a folder's name, `admin`. */
  source: Schema.String
})
export interface ImportBatch extends Schema.Schema.Type<typeof ImportBatch> {}

export const ImportFile = Schema.Struct({
  id: FileId,
  batchId: BatchId,
  /** As it was given, sub-folders included. */
  path: Schema.NonEmptyString,
  /** Null until its bytes have arrived. */
  sha256: text,
  bytes: Schema.Int,
  kind: text,
  format: text,
  outcome: text,
  /** Why it was refused. */
  code: text,
  /** Its part of the report (PRODUCT §6) as JSON text. */
  report: text,
  committedAt: text,
  /** The office it was written for; null until then, and where none was found. */
  officeId: Schema.NullOr(OrgUnitId)
})
export interface ImportFile extends Schema.Schema.Type<typeof ImportFile> {}
