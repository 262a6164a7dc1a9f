/** The journal: what a file did to one record. Read backwards it undoes the import. */
import { Schema } from "effect"

export const ImportChange = Schema.Struct({
  /** From 1 within the file, in the order the changes were made. */
  seq: Schema.Int,
  /** The entity's name: `OrgUnit`, `ScoreEntry`. */
  entity: Schema.NonEmptyString,
  /** Its id; for one without an id of its own the parts of its key, joined by "/". */
  entityId: Schema.NonEmptyString,
  action: Schema.Literals(["new", "changed"]),
  /** JSON text; null for a new record. */
  before: Schema.NullOr(Schema.String),
  after: Schema.String,
  sheet: Schema.String,
  /** The cell, or the row's first cell, the record was read from, in A1. */
  cell: Schema.String
})
export interface ImportChange extends Schema.Schema.Type<typeof ImportChange> {}
