/**
 * Backups as earlier versions made them: `aiwei-….db` with what was proven of it in `aiwei-….json` beside.
 * Workbooks are not among them. Any other copy of an embedded database is taken for one, without a proof.
 */
import { copyFile, mkdtemp, open, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { BackupDamaged } from "@aiwei/domain/backup/backupErrors"
import type { BackupRecord, ShelvedBackup } from "@aiwei/domain/backup/BackupRecord"
import { Option, Schema } from "effect"

import { attachedIn } from "./attachments.ts"
import { wholeness } from "./examined.ts"
import { fileHash } from "./fileHash.ts"
import { WrittenByNewer } from "./scratch.ts"

const EarlierRecord = Schema.Struct({
  at: Schema.String,
  bytes: Schema.Int,
  sha256: Schema.String,
  codeVersion: Schema.String,
  checks: Schema.Array(Schema.String)
})
const recordIn = Schema.decodeUnknownOption(Schema.fromJsonString(EarlierRecord))

const ending = ".db"
export const isEarlierName = (file: string): boolean => file.endsWith(ending)

const magic = "SQLite format 3\0"

export const recordNameOf = (file: string): string => `${file.slice(0, -ending.length)}.json`

const beginsAsDatabase = async (path: string): Promise<boolean> => {
  const file = await open(path, "r").catch(() => null)
  const read = await file?.read(Buffer.alloc(magic.length), 0, magic.length, 0).catch(() => null)
  await file?.close()
  return read?.buffer.toString("latin1") === magic
}

/** Null for what is none. What its rows are is known only once it was opened. */
export const earlierAt = async (path: string): Promise<ShelvedBackup | null> => {
  if (!isEarlierName(path)) return null
  const is = await stat(path).catch(() => null)
  if (is === null || !is.isFile()) return null
  const record = Option.getOrNull(
    recordIn(await readFile(recordNameOf(path), "utf8").catch(() => ""))
  )
  if (record === null && !(await beginsAsDatabase(path))) return null
  return {
    file: basename(path),
    at: record?.at ?? is.mtime.toISOString(),
    reason: "earlierVersion",
    database: "sqlite",
    data: basename(path),
    bytes: is.size,
    sha256: record?.sha256 ?? "",
    codeVersion: record?.codeVersion ?? "",
    migration: 0,
    rowHash: "",
    tables: [],
    files: [],
    checks: record?.checks ?? [],
    contradictions: [],
    state: record === null || record.bytes === is.size ? "proven" : "damaged"
  }
}

/** With what its journal holds: a copy of a database that was in use has its newest rows there. */
const broughtTo = async (path: string, to: string): Promise<void> => {
  await copyFile(path, to)
  await copyFile(`${path}-wal`, `${to}-wal`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error
  })
  const db = new DatabaseSync(to)
  try {
    db.exec("PRAGMA journal_mode = DELETE")
  } finally {
    db.close()
  }
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)

/** Opened in `room`: a copy of it, and the record that it would have today. */
export const earlierOpened = async (
  path: string,
  room: string
): Promise<{ readonly copy: string; readonly record: BackupRecord }> => {
  const known = await earlierAt(path)
  const { file } = known ?? { file: basename(path) }
  const refused = (...faults: ReadonlyArray<string>) => new BackupDamaged({ file, faults })
  if (known === null) throw refused("unreadable")
  if (known.sha256 !== "" && (await fileHash(path)) !== known.sha256)
    throw refused(`sha256 ${file}`)
  const copy = join(room, "earlier.db")
  const { migration, rows, checks, faults } = await broughtTo(path, copy)
    .then(() => wholeness(copy, null))
    .catch((cause: unknown) => {
      throw cause instanceof WrittenByNewer ? cause : refused(`unreadable ${reasonOf(cause)}`)
    })
  if (faults.length > 0) throw refused(...faults)
  const record = { ...known, migration, rowHash: rows.sha256, tables: rows.tables, checks }
  return { copy, record }
}

/** The workbooks of the data folder it lies in, if it lies in one. */
export const workbooksNear = async (path: string): Promise<string | null> => {
  for (const folder of [dirname(path), dirname(dirname(path))]) {
    const files = join(folder, "files")
    if ((await attachedIn(files)).length > 0) return files
  }
  return null
}

/** A folder of its own for as long as something is looked at. */
export const inRoom = async <A>(name: string, work: (room: string) => Promise<A>): Promise<A> => {
  const room = await mkdtemp(join(tmpdir(), `aiwei-${name}-`))
  try {
    return await work(room)
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}
