/**
 * The backups of this installation, as a port. Whatever database it is, its copies lie on the same shelf;
 * one that could not be proven never gets there.
 */
import { Context, type Effect } from "effect"

import type {
  BackupNotFound,
  BackupNotProven,
  BackupNotWritten,
  BackupUnderWay
} from "./backupErrors.ts"
import type { BackupReason, BackupRecord, ShelvedBackup } from "./BackupRecord.ts"

export interface BackupFailure {
  readonly at: string
  readonly why: "notProven" | "notWritten" | "broken"
  readonly detail: string
}

export interface BackupExamined {
  readonly ok: boolean
  /** What was found wrong; empty when it is what it was. */
  readonly faults: ReadonlyArray<string>
  readonly rowHash: string | null
  readonly checks: ReadonlyArray<string>
}

export class BackupShelf extends Context.Service<
  BackupShelf,
  {
    /** The newest first. */
    readonly list: Effect.Effect<ReadonlyArray<ShelvedBackup>>
    readonly create: (
      file: string,
      at: string,
      reason: BackupReason
    ) => Effect.Effect<BackupRecord, BackupNotProven | BackupNotWritten | BackupUnderWay>
    /** Puts it back into a scratch database again; one that is no longer whole is marked. */
    readonly examine: (file: string) => Effect.Effect<BackupExamined, BackupNotFound>
    readonly remove: (file: string) => Effect.Effect<void>
    /** Why the last one that began by itself came to nothing; null once one came to something. */
    readonly failure: Effect.Effect<BackupFailure | null>
    readonly note: (failure: BackupFailure | null) => Effect.Effect<void>
  }
>()("aiwei/BackupShelf") {}
