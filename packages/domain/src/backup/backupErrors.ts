/** How backups say no. In each case the database is as it was. */
import { Schema } from "effect"

export class BackupNotFound extends Schema.TaggedError<BackupNotFound>()("BackupNotFound", {
  file: Schema.String
}) {}

/** Two at once would read the whole disk twice for the same copy. */
export class BackupUnderWay extends Schema.TaggedError<BackupUnderWay>()("BackupUnderWay", {}) {}

/** The copy, put back, was not whole or not the same, and was deleted: what was found, by question. */
export class BackupNotProven extends Schema.TaggedError<BackupNotProven>()("BackupNotProven", {
  faults: Schema.Array(Schema.String)
}) {}

/** There is no room or no right to write there. Nothing is left of the copy. */
export class BackupNotWritten extends Schema.TaggedError<BackupNotWritten>()("BackupNotWritten", {
  folder: Schema.String,
  /** As the system or the database says it: ENOSPC, EACCES, database or disk is full. */
  detail: Schema.String
}) {}

/** What is to be put back is not what it was when it was made. */
export class BackupDamaged extends Schema.TaggedError<BackupDamaged>()("BackupDamaged", {
  file: Schema.String,
  faults: Schema.Array(Schema.String)
}) {}

/** A program works on the data that something else would take the place of. */
export class DataInUse extends Schema.TaggedError<DataInUse>()("DataInUse", {
  place: Schema.String
}) {}

/** The copy was made by a newer program than this one. */
export class BackupNewer extends Schema.TaggedError<BackupNewer>()("BackupNewer", {
  file: Schema.String,
  migration: Schema.Int,
  newest: Schema.Int
}) {}

export const backupErrors = [
  BackupNotFound,
  BackupUnderWay,
  BackupNotProven,
  BackupNotWritten,
  BackupDamaged,
  BackupNewer,
  DataInUse
] as const
