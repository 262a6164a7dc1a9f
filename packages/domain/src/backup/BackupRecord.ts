/**
 * What is written down of a backup once it was made. It is proven when it was put back into a scratch
 * database, found whole and said there what it said before; `contradictions` are faults of the office's
 * own data, which a copy has as well: it is kept, and does not count as proven.
 */
import { Schema } from "effect"

export const BackupReason = Schema.Literals([
  "scheduled",
  "byHand",
  "beforeUpgrade",
  "beforeRestore",
  /** Not for us to give: what an earlier version made, without workbooks. */
  "earlierVersion"
])
export type BackupReason = typeof BackupReason.Type

const TableCount = Schema.Struct({
  name: Schema.String,
  rows: Schema.Int,
  sha256: Schema.String
})

const AttachedFile = Schema.Struct({ sha256: Schema.String, bytes: Schema.Int })

export const BackupRecord = Schema.Struct({
  /** Its name on the shelf. */
  file: Schema.NonEmptyString,
  /** ISO instant at which the copy was begun: what was written later is not in it. */
  at: Schema.String,
  reason: BackupReason,
  database: Schema.Literals(["sqlite", "postgres"]),
  /** The database's copy within the backup, its size and its hash. */
  data: Schema.NonEmptyString,
  bytes: Schema.Int,
  sha256: Schema.String,
  codeVersion: Schema.String,
  /** The newest migration the tables have seen. */
  migration: Schema.Int,
  /** One hash of all rows, the same on either database. */
  rowHash: Schema.String,
  tables: Schema.Array(TableCount),
  /** The imported workbooks, by their hash. */
  files: Schema.Array(AttachedFile),
  /** The questions it answered, all but those of `contradictions` without fault. */
  checks: Schema.Array(Schema.String),
  contradictions: Schema.Array(Schema.String)
})
export interface BackupRecord extends Schema.Schema.Type<typeof BackupRecord> {}

/** `damaged`: it was proven once, and is not any more what it was. */
export type BackupState = "proven" | "contradictory" | "damaged"

export interface ShelvedBackup extends BackupRecord {
  readonly state: BackupState
}
