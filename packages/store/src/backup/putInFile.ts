/**
 * A backup becomes the embedded database. It is built and hashed beside the old one and takes its name in
 * one step. The old one is first emptied of its journal: a journal that outlives its database would be
 * read into the new one.
 */
import { copyFile, link, mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { BackupDamaged, DataInUse } from "@aiwei/domain/backup/backupErrors"
import type { BackupRecord } from "@aiwei/domain/backup/BackupRecord"
import { Effect } from "effect"

import { bareSqlite } from "../bareStore.ts"
import { arrivingName } from "../machine/arriving.ts"
import { wholeness } from "./examined.ts"
import { writtenDown } from "./fileHash.ts"
import { type RestoreNote, restoreNoted } from "./restoreNoted.ts"
import { putInto } from "./scratch.ts"

export interface PuttingInFile {
  readonly copy: string
  readonly record: BackupRecord
  readonly file: string
  readonly stamp: string
  /** The line the trail gets; null where it gets none. */
  readonly note: RestoreNote | null
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )

const journals = ["-wal", "-shm", "-journal"] as const

const busy = 5

/** What the journal holds goes into the file. False for a database that is too damaged for that. */
const settled = (file: string): boolean => {
  let db: DatabaseSync | null = null
  try {
    db = new DatabaseSync(file, { timeout: 0 })
    db.exec("PRAGMA journal_mode = DELETE")
    return true
  } catch (cause) {
    const code = cause instanceof Error && "errcode" in cause ? Number(cause.errcode) % 256 : 0
    if (code === busy) throw new DataInUse({ place: file })
    return false
  } finally {
    db?.close()
  }
}

/** A second name for the same bytes, so that there is no moment without a database. */
const alsoAt = (path: string, to: string): Promise<void> =>
  link(path, to).catch(() => copyFile(path, to))

/** Null where there is nothing to keep. */
const asideOf = async (file: string, stamp: string): Promise<string | null> =>
  (await exists(file)) ? join(dirname(file), `before-restore-${stamp}`) : null

const keptAside = async (file: string, aside: string): Promise<void> => {
  await mkdir(aside, { mode: 0o700, recursive: true })
  // Looking at a damaged database throws its journal away: it is kept first, and needed only then.
  const kept = journals.map((end) => `${file}${end}`)
  try {
    for (const path of kept)
      if (await exists(path)) await copyFile(path, join(aside, basename(path)))
    if (settled(file))
      for (const path of kept) await rm(join(aside, basename(path)), { force: true })
    await alsoAt(file, join(aside, basename(file)))
  } catch (cause) {
    await rm(aside, { recursive: true, force: true })
    throw cause
  }
  await writtenDown(aside)
}

/** After this nothing may be left in a journal: the file alone takes the other's place. */
const noted = async (arriving: string, note: RestoreNote, aside: string | null): Promise<void> => {
  await Effect.runPromise(Effect.provide(restoreNoted(note, aside), bareSqlite(arriving)))
  if (!settled(arriving)) throw new Error(`${arriving} cannot be read back`)
}

/** Gives where the old one is kept; null when there was none. */
export const putInFile = async (putting: PuttingInFile): Promise<string | null> => {
  const { copy, record, file, stamp, note } = putting
  const folder = dirname(file)
  const room = await mkdtemp(join(folder, `.${arrivingName()}`))
  try {
    const arriving = join(room, basename(file))
    await putInto(copy, arriving)
    const { faults } = await wholeness(arriving, record.rowHash)
    if (faults.length > 0) throw new BackupDamaged({ file: record.file, faults })
    const aside = await asideOf(file, stamp)
    if (note !== null) await noted(arriving, note, aside)
    await writtenDown(arriving)
    if (aside !== null) await keptAside(file, aside)
    for (const end of journals) await rm(`${file}${end}`, { force: true })
    await rename(arriving, file)
    await writtenDown(folder)
    return aside
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}
