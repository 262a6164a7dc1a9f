/** The shelf as somebody sees it who answers for backups: what there is, how old, what comes next. */
import { dayAt } from "../shared/Instant.ts"
import type { BackupState, ShelvedBackup } from "./BackupRecord.ts"
import type { BackupFailure } from "./BackupShelf.ts"
import { ageHours, isTooOld, nextAt } from "./due.ts"
import { keep, kept, type KeptAs } from "./keep.ts"

/** Those that are not scheduled are never removed by the program. */
export type BackupKind = KeptAs | "byHand" | "beforeUpgrade" | "beforeRestore" | "earlierVersion"

export interface BackupLine {
  readonly file: string
  readonly at: string
  readonly kind: BackupKind
  readonly state: BackupState
  readonly database: "sqlite" | "postgres"
  /** Of the database's copy. */
  readonly bytes: number
  readonly sha256: string
  readonly rowHash: string
  readonly rows: number
  readonly files: number
  readonly fileBytes: number
  readonly codeVersion: string
  readonly migration: number
  readonly checks: ReadonlyArray<string>
  readonly contradictions: ReadonlyArray<string>
}

export interface BackupsView {
  readonly schedule: typeof kept & { readonly nextAt: string }
  readonly newestProven: { readonly file: string; readonly at: string } | null
  /** Of the newest proven one; null when there is none. */
  readonly ageHours: number | null
  readonly tooOld: boolean
  readonly failure: BackupFailure | null
  /** The newest first. */
  readonly backups: ReadonlyArray<BackupLine>
}

/** Those that count. One of an earlier version has no workbooks: with it alone an office is not safe. */
export const provenIn = (all: ReadonlyArray<ShelvedBackup>): ReadonlyArray<ShelvedBackup> =>
  all.filter(({ state, reason }) => state === "proven" && reason !== "earlierVersion")

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

const lineOf = (backup: ShelvedBackup, stays: ReadonlyMap<string, KeptAs>): BackupLine => {
  const { tables, files, data: _data, reason, ...told } = backup
  return {
    ...told,
    kind: reason === "scheduled" ? (stays.get(backup.file) ?? "daily") : reason,
    rows: sum(tables.map(({ rows }) => rows)),
    files: files.length,
    fileBytes: sum(files.map(({ bytes }) => bytes))
  }
}

export const backupsView = (
  all: ReadonlyArray<ShelvedBackup>,
  failure: BackupFailure | null,
  now: string
): BackupsView => {
  const proven = provenIn(all)
  const newest = proven[0] ?? null
  const stays = keep(
    proven.filter(({ reason }) => reason === "scheduled"),
    dayAt(now)
  )
  return {
    schedule: { ...kept, nextAt: nextAt(now) },
    newestProven: newest && { file: newest.file, at: newest.at },
    ageHours: ageHours(newest?.at ?? null, now),
    tooOld: isTooOld(newest?.at ?? null, now),
    failure,
    backups: all.map((backup) => lineOf(backup, stays))
  }
}
