/**
 * The folder of backups: each a folder of its own with a record, the database's copy and the workbooks,
 * which can be carried elsewhere as it is; and files of earlier versions. A record whose copy is gone or has
 * another size proves nothing.
 */
import { access, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"

import { BackupRecord, type ShelvedBackup } from "@aiwei/domain/backup/BackupRecord"
import { Option, Schema } from "effect"

import { arrivingName } from "../machine/arriving.ts"
import { earlierAt, isEarlierName, recordNameOf } from "./earlierBackup.ts"

export const recordFile = "backup.json"
export const filesFolder = "files"
/** Lies beside the record of a backup that was proven once and is not whole any more. */
const damagedFile = "damaged.txt"

const recordIn = Schema.decodeUnknownOption(Schema.fromJsonString(BackupRecord))

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

/** The folder's name outranks what the record was once called. */
const folderAt = async (folder: string): Promise<ShelvedBackup | null> => {
  const text = await readFile(join(folder, recordFile), "utf8").catch(() => "")
  const record = Option.getOrNull(recordIn(text))
  if (record === null || basename(record.data) !== record.data) return null
  const copy = await stat(join(folder, record.data)).catch(() => null)
  const damaged = copy?.size !== record.bytes || (await exists(join(folder, damagedFile)))
  const doubtful = record.contradictions.length > 0 ? "contradictory" : "proven"
  return { ...record, file: basename(folder), state: damaged ? "damaged" : doubtful }
}

/** Null for what is no backup: a folder of ours, or the file of an earlier version. */
export const backupAt = async (path: string): Promise<ShelvedBackup | null> =>
  (await folderAt(path)) ?? (await earlierAt(path))

/** The newest first. A database file that nothing was written down of is no backup by lying here. */
export const shelved = async (folder: string): Promise<ReadonlyArray<ShelvedBackup>> => {
  const all = new Set(await readdir(folder).catch(() => []))
  const names = [...all].filter(
    (name) => !name.startsWith(".") && (!isEarlierName(name) || all.has(recordNameOf(name)))
  )
  const found = await Promise.all(names.map((name) => backupAt(join(folder, name))))
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.at === b.at ? (a.file < b.file ? 1 : -1) : a.at < b.at ? 1 : -1))
}

/**
 * A name on the shelf, any path to a backup or to something in it, or a file of a database; null when
 * there is none. Folders first: the copy in one is more than a file.
 */
export const findBackup = async (folder: string, wanted: string): Promise<string | null> => {
  const onShelf = basename(wanted) === wanted ? [join(folder, wanted)] : []
  const places = [...onShelf, resolve(wanted), dirname(resolve(wanted))]
  for (const look of [folderAt, earlierAt]) {
    for (const path of places) if ((await look(path)) !== null) return path
  }
  return null
}

export const markDamaged = (folder: string, faults: ReadonlyArray<string>): Promise<void> =>
  writeFile(join(folder, damagedFile), `${faults.join("\n")}\n`, { mode: 0o600 })

/** First out of its name, so that what is half gone is never taken for a backup. */
export const removeBackup = async (folder: string, file: string): Promise<void> => {
  const going = join(folder, `.${arrivingName()}${file}`)
  await rename(join(folder, file), going)
  await rm(going, { recursive: true, force: true })
}
