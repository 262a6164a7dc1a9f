/**
 * The folder of backups: each a folder of its own with a record, the database's copy and the workbooks.
 * It can be carried elsewhere as it is. A record whose copy is gone or has another size proves nothing.
 */
import { access, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"

import { BackupRecord, type ShelvedBackup } from "@aiwei/domain/backup/BackupRecord"
import { Option, Schema } from "effect"

import { arrivingName } from "../machine/arriving.ts"

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

/** Null for what is no backup of ours. The folder's name outranks what the record was once called. */
export const backupAt = async (folder: string): Promise<ShelvedBackup | null> => {
  const text = await readFile(join(folder, recordFile), "utf8").catch(() => "")
  const record = Option.getOrNull(recordIn(text))
  if (record === null || basename(record.data) !== record.data) return null
  const copy = await stat(join(folder, record.data)).catch(() => null)
  const damaged = copy?.size !== record.bytes || (await exists(join(folder, damagedFile)))
  const doubtful = record.contradictions.length > 0 ? "contradictory" : "proven"
  return { ...record, file: basename(folder), state: damaged ? "damaged" : doubtful }
}

/** The newest first. */
export const shelved = async (folder: string): Promise<ReadonlyArray<ShelvedBackup>> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith("."))
  const found = await Promise.all(names.map((name) => backupAt(join(folder, name))))
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.at === b.at ? (a.file < b.file ? 1 : -1) : a.at < b.at ? 1 : -1))
}

/** A name on the shelf, or any path to a backup or to something in it; null when there is none. */
export const findBackup = async (folder: string, wanted: string): Promise<string | null> => {
  const onShelf = basename(wanted) === wanted ? [join(folder, wanted)] : []
  for (const path of [...onShelf, resolve(wanted), dirname(resolve(wanted))]) {
    if ((await backupAt(path)) !== null) return path
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
