/**
 * The cell, or the row's first cell, a record was last read from: that of its newest change. One per
 * record, read from the journal and never written on its own.
 */
import { Schema } from "effect"

import { FileId } from "./ImportBatch.ts"

export const Provenance = Schema.Struct({
  entity: Schema.NonEmptyString,
  entityId: Schema.NonEmptyString,
  fileId: FileId,
  sheet: Schema.String,
  /** A1. */
  cell: Schema.String
})
export interface Provenance extends Schema.Schema.Type<typeof Provenance> {}
