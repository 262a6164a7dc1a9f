/**
 * The backups of this installation. A backup counts once it was opened again from a copy and found whole:
 * only such ones are recorded. Where the database is backed up with its own tools nothing is known of it.
 */
import { Context, type Effect, Schema } from "effect"

export const BackupRecord = Schema.Struct({
  /** Name of the file in the backup folder. */
  file: Schema.NonEmptyString,
  /** ISO instant at which the copy was begun: what was written later is not in it. */
  at: Schema.String,
  bytes: Schema.Int,
  sha256: Schema.String,
  codeVersion: Schema.String,
  /** The questions it answered, all of them without fault. */
  checks: Schema.Array(Schema.String)
})
export interface BackupRecord extends Schema.Schema.Type<typeof BackupRecord> {}

export class BackupShelf extends Context.Service<
  BackupShelf,
  {
    /** `elsewhere`: the database is not a file of ours. */
    readonly kind: "ours" | "elsewhere"
    /** The newest one whose file is still there with its size; null when there is none. */
    readonly newest: Effect.Effect<BackupRecord | null>
  }
>()("aiwei/BackupShelf") {}
