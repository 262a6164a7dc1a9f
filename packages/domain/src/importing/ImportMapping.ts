/**
 * What somebody said the columns of a sheet mean, remembered by the sheet's shape: its headings, in any
 * order. Of an office, or of the whole installation where `officeId` is null.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"

export const MappingId = Schema.String.pipe(Schema.brand("MappingId"))
export type MappingId = typeof MappingId.Type

export const ImportMapping = Schema.Struct({
  id: MappingId,
  officeId: Schema.NullOr(OrgUnitId),
  /** SHA-256 of the headings as they are compared: one mapping for each shape and office. */
  shape: Schema.String,
  kind: Schema.String,
  /** From the left, as the sheet writes them; the second of two alike ends in `#2`. */
  headings: Schema.Array(Schema.String),
  /** By heading the field that stands there; null: none. */
  columns: Schema.Record(Schema.String, Schema.NullOr(Schema.String)),
  createdAt: Schema.String,
  createdBy: Schema.String,
  /** Files that were committed with it, and when the last one was. */
  used: Schema.Int,
  usedAt: Schema.NullOr(Schema.String)
})
export interface ImportMapping extends Schema.Schema.Type<typeof ImportMapping> {}
