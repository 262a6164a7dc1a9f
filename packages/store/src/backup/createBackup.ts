/**
 * Makes a backup: the database's copy, the imported workbooks and a record, in a folder that gets its name
 * only when the copy was put back into a scratch database and found whole. What is not proven is deleted.
 * docs/rules/backups.md
 */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"

import { BackupNotProven, BackupNotWritten } from "@aiwei/domain/backup/backupErrors"
import type { BackupReason, BackupRecord } from "@aiwei/domain/backup/BackupRecord"

import { arrivingName } from "../machine/arriving.ts"
import { StoreUnusable } from "../StoreUnusable.ts"
import { type Attached, takeAttached } from "./attachments.ts"
import type { BackupPlace } from "./BackupPlace.ts"
import { copyDatabase, type DatabaseCopy } from "./copyDatabase.ts"
import { type Examined, examined } from "./examined.ts"
import { fileHash, writtenDown } from "./fileHash.ts"
import { putInto } from "./scratch.ts"
import { bookIn, takeBook } from "./sealBookKept.ts"
import { filesFolder, recordFile, shelved } from "./shelf.ts"

export interface BackupWanted extends BackupPlace {
  readonly file: string
  /** ISO instant. */
  readonly at: string
  readonly reason: BackupReason
}

const proof = async (room: string, copy: DatabaseCopy, attached: Attached): Promise<Examined> => {
  const scratch = join(room, "scratch")
  await mkdir(scratch)
  try {
    const path = join(scratch, "aiwei.db")
    await putInto(join(room, copy.data), path)
    const known = new Set(attached.files.map(({ sha256 }) => sha256))
    const kept = { files: known, book: bookIn(room) }
    const found = await examined(path, kept, copy.rowHash)
    if (found.faults.length > 0) throw new BackupNotProven({ faults: found.faults })
    return found
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const recordOf = async (
  wanted: BackupWanted,
  room: string,
  copy: DatabaseCopy,
  attached: Attached,
  found: Examined
): Promise<Omit<BackupRecord, "file">> => {
  const path = join(room, copy.data)
  const [{ size: bytes }, sha256] = await Promise.all([stat(path), fileHash(path)])
  return {
    at: wanted.at,
    reason: wanted.reason,
    database: copy.database,
    data: copy.data,
    bytes,
    sha256,
    codeVersion: wanted.codeVersion,
    migration: found.migration,
    rowHash: found.rows.sha256,
    tables: found.rows.tables,
    files: attached.files,
    checks: [...found.checks, "fileChanged"],
    contradictions: [
      ...found.contradictions,
      ...attached.changed.map((sha256Of) => `fileChanged ${sha256Of}`)
    ]
  }
}

/** A folder is renamed whole, and never onto one that is there: two of one second are two. */
const laidDown = async (
  room: string,
  { folder, file }: BackupWanted,
  record: Omit<BackupRecord, "file">
): Promise<BackupRecord> => {
  for (let n = 1; ; n++) {
    const named: BackupRecord = { file: n === 1 ? file : `${file}-${n}`, ...record }
    await writeFile(join(room, recordFile), `${JSON.stringify(named, null, 2)}\n`, { mode: 0o600 })
    await writtenDown(join(room, recordFile))
    await writtenDown(room)
    const done = await rename(room, join(folder, named.file)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOTEMPTY" || error.code === "EEXIST") return false
        throw error
      }
    )
    if (done) {
      await writtenDown(folder)
      return named
    }
  }
}

const made = async (wanted: BackupWanted): Promise<BackupRecord> => {
  const { database, files, folder } = wanted
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const room = await mkdtemp(join(folder, `.${arrivingName()}`))
  try {
    // The seals first, the workbooks last: a line is stored before its seal, a workbook before its rows.
    await takeBook(files, room)
    const copy = await copyDatabase(database, room)
    const before = (await shelved(folder)).find(({ reason }) => reason !== "earlierVersion")
    const earlier = before === undefined ? null : join(folder, before.file, filesFolder)
    const attached = await takeAttached(files, join(room, filesFolder), earlier)
    const found = await proof(room, copy, attached)
    const record = await recordOf(wanted, room, copy, attached, found)
    return await laidDown(room, wanted, record)
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

const detailOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause instanceof Error ? cause.cause : null
  if ("code" in cause && cause.code !== "ERR_SQLITE_ERROR") return String(cause.code)
  return inner === null ? cause.message : `${cause.message}: ${inner.message}`
}

/** Rejects with `BackupNotProven` or `BackupNotWritten`, or `StoreUnusable` where there is no database. */
export const createBackup = (wanted: BackupWanted): Promise<BackupRecord> =>
  made(wanted).catch((error: unknown) => {
    const isNamed = error instanceof BackupNotProven || error instanceof StoreUnusable
    throw isNamed ? error : new BackupNotWritten({ folder: wanted.folder, detail: detailOf(error) })
  })
