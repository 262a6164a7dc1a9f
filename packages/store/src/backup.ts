/**
 * A consistent copy of the embedded database while others go on writing, and the proof of it: the copy is
 * copied again, opened as our own, and asked everything that must have no answer. A copy that was not
 * proven is deleted, and only a proven one gets its record.
 */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { copyFile, mkdir, mkdtemp, open, rename, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { backup as copyOnline, DatabaseSync } from "node:sqlite"
import { pipeline } from "node:stream/promises"

import type { BackupRecord } from "@aiwei/domain/backup/BackupShelf"
import { Effect } from "effect"

import { bareSqlite } from "./bareStore.ts"
import { arrivingName } from "./machine/arriving.ts"
import { verify } from "./verify.ts"

export interface BackupWanted {
  readonly database: string
  /** Made when it is not there. */
  readonly folder: string
  /** ISO instant: the name of the copy. */
  readonly at: string
  readonly codeVersion: string
}

/** What a copy that is no good was found to have: names of questions with some of their answers. */
export class BackupNotProven extends Error {
  override readonly name = "BackupNotProven"
  readonly faults: ReadonlyArray<string>
  constructor(faults: ReadonlyArray<string>) {
    super(`the copy was not proven and is deleted: ${faults.join("; ")}`)
    this.faults = faults
  }
}

/** There is no room or no right to write there. Nothing is left of the copy, and the database is as it was. */
export class BackupNotWritten extends Error {
  override readonly name = "BackupNotWritten"
  readonly folder: string
  /** As the system or the database says it: ENOSPC, EACCES, database or disk is full. */
  readonly detail: string
  constructor(folder: string, cause: Error) {
    const detail = "code" in cause && cause.code !== "ERR_SQLITE_ERROR" ? cause.code : cause.message
    super(`${folder}: ${detail}`, { cause })
    this.folder = folder
    this.detail = String(detail)
  }
}

const nameOf = (at: string): string => `aiwei-${at.replaceAll(/[-:]|\.\d+/g, "")}`

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  return hash.digest("hex")
}

const copied = async (database: string, to: string): Promise<void> => {
  const source = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
  try {
    // In one step: between two of them a busy office writes, and the copy would begin again each time.
    await copyOnline(source, to, { rate: 0x7fff_ffff })
  } finally {
    source.close()
  }
}

/** Slower than what every start looks at: every page, every index, every reference. */
const soundness = (path: string): Readonly<Record<string, ReadonlyArray<string>>> => {
  const db = new DatabaseSync(path)
  const lines = (pragma: string) =>
    db
      .prepare(`PRAGMA ${pragma}`)
      .all()
      .map((row) => Object.values(row).join(" "))
  try {
    return {
      integrity: lines("integrity_check(5)").filter((line) => line !== "ok"),
      foreignKeys: lines("foreign_key_check").slice(0, 5)
    }
  } finally {
    db.close()
  }
}

/** Asked of a copy of the copy: looking at a database writes beside it, and the backup must stay as it is. */
const proof = async (copy: string): Promise<ReadonlyArray<string>> => {
  const scratch = await mkdtemp(join(tmpdir(), "aiwei-proof-"))
  try {
    const path = join(scratch, basename(copy))
    await copyFile(copy, path)
    const questions = Effect.provide(verify, bareSqlite(path))
    const answers = { ...soundness(path), ...(await Effect.runPromise(questions)) }
    const faults = Object.entries(answers).filter(([, found]) => found.length > 0)
    if (faults.length === 0) return Object.keys(answers)
    throw new BackupNotProven(
      faults.map(([name, found]) => `${name} ${found.slice(0, 3).join(", ")}`)
    )
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const writtenDown = async (path: string): Promise<void> => {
  const file = await open(path, "r+")
  await file.sync().finally(() => file.close())
}

/** Two backups of one second are two: the later one gets a number. The name is held before it is used. */
const nameIn = async (folder: string, at: string): Promise<string> => {
  for (let n = 1; ; n++) {
    const name = n === 1 ? nameOf(at) : `${nameOf(at)}-${n}`
    const held = await open(join(folder, `${name}.db`), "wx").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") return null
      throw error
    })
    await held?.close()
    if (held !== null) return name
  }
}

/** The copy under its name, and beside it what was proven of it; both or neither. */
const shelved = async (
  arriving: string,
  { folder, at, codeVersion }: BackupWanted,
  checks: BackupRecord["checks"]
): Promise<BackupRecord> => {
  const [{ size: bytes }, sha256] = await Promise.all([stat(arriving), sha256Of(arriving)])
  const name = await nameIn(folder, at)
  const path = join(folder, `${name}.db`)
  const record: BackupRecord = { file: `${name}.db`, at, bytes, sha256, codeVersion, checks }
  try {
    await rename(arriving, path)
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
    return record
  } catch (error) {
    await Promise.all([path, join(folder, `${name}.json`)].map((one) => rm(one, { force: true })))
    throw error
  }
}

const written = async (wanted: BackupWanted): Promise<BackupRecord> => {
  const { database, folder } = wanted
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const room = await mkdtemp(join(folder, `.${arrivingName()}`))
  try {
    const arriving = join(room, "copy.db")
    await copied(database, arriving)
    await writtenDown(arriving)
    return await shelved(arriving, wanted, await proof(arriving))
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

export const createBackup = (wanted: BackupWanted): Promise<BackupRecord> =>
  written(wanted).catch((error: unknown) => {
    const isNamed = error instanceof BackupNotProven || !(error instanceof Error)
    throw isNamed ? error : new BackupNotWritten(wanted.folder, error)
  })
