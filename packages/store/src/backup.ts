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

const nameOf = (at: string): string => `aiwei-${at.replaceAll(/[-:]|\.\d+/g, "")}`

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  return hash.digest("hex")
}

const copied = async (database: string, to: string): Promise<void> => {
  const source = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
  try {
    await copyOnline(source, to)
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

export const createBackup = async (wanted: BackupWanted): Promise<BackupRecord> => {
  const { database, folder, at, codeVersion } = wanted
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = nameOf(at)
  const [arriving, file] = [join(folder, `${name}.arriving`), join(folder, `${name}.db`)]
  try {
    await copied(database, arriving)
    await writtenDown(arriving)
    const checks = await proof(arriving)
    const [{ size: bytes }, sha256] = await Promise.all([stat(arriving), sha256Of(arriving)])
    const record: BackupRecord = { file: `${name}.db`, at, bytes, sha256, codeVersion, checks }
    await rename(arriving, file)
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`)
    return record
  } finally {
    await rm(arriving, { force: true })
  }
}
