/** The journal: what a file did to one record. Read backwards it undoes the import. */
import { Schema } from "effect"

import { FileId } from "./ImportBatch.ts"

export const ImportChange = Schema.Struct({
  fileId: FileId,
  /** From 1 within the file, in the order the changes were made. */
  seq: Schema.Int,
  /** The entity's name: `OrgUnit`, `ScoreEntry`. */
  entity: Schema.NonEmptyString,
  /** Its id; for one without an id of its own the parts of its key, joined by "/". */
  entityId: Schema.NonEmptyString,
  action: Schema.Literals(["new", "changed"]),
  /** JSON text; null for a new record. */
  before: Schema.NullOr(Schema.String),
  after: Schema.String
})
export interface ImportChange extends Schema.Schema.Type<typeof ImportChange> {}
