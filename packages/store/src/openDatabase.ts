/**
 * Opens a SQLite file with every setting explicit and refuses one that must not be used: damaged,
 * another program's, or under a SQLite with the WAL-reset bug. A refusal leaves the file as it was.
 */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { Effect } from "effect"

import { StoreUnusable } from "./StoreUnusable.ts"

export interface OpenOptions {
  /** A file, or ":memory:". */
  readonly filename: string
  /** How long a statement waits for another process; the wait is synchronous too. */
  readonly busyTimeoutMs?: number
}

/** The first release without the WAL-reset bug, which could, rarely, damage a database file. */
const oldestSafe = [3, 51, 3] as const

export const isSafe = (version: string): boolean => {
  const parts = version.split(".").map(Number)
  const at = oldestSafe.findIndex((least, i) => parts[i] !== least)
  return at === -1 || (parts[at] ?? 0) > (oldestSafe[at] ?? 0)
}

/** "aiwe" in ASCII: written into the header of every file of ours. */
const applicationId = 0x61697765

/** Up to here every start checks the whole file; it takes well under a second. */
const alwaysChecked = 64 * 1024 * 1024

const sizeOf = (filename: string): number => (existsSync(filename) ? statSync(filename).size : 0)

/** A journal that was left behind means the last process did not close the file. */
const needsCheck = (filename: string): boolean =>
  sizeOf(filename) <= alwaysChecked || sizeOf(`${filename}-wal`) > 0

/** Names and numbers of people lie in it; SQLite would let everybody on the machine read a file it makes. */
const madeForOneself = (filename: string): void => {
  if (filename === ":memory:") return
  mkdirSync(dirname(filename), { recursive: true })
  if (!existsSync(filename)) closeSync(openSync(filename, "a", 0o600))
}

const numberOf = (db: DatabaseSync, pragma: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0] ?? 0)

const damageIn = (db: DatabaseSync): string | null => {
  const lines = db
    .prepare("PRAGMA quick_check(5)")
    .all()
    .map((row) => Object.values(row).join(" "))
  return lines.join() === "ok" ? null : lines.join("; ")
}

const faultOf = (
  db: DatabaseSync,
  checked: boolean
): readonly [StoreUnusable["why"], string] | null => {
  const version = String(db.prepare("SELECT sqlite_version() AS v").get()?.["v"])
  if (!isSafe(version)) return ["sqliteTooOld", `${version} < ${oldestSafe.join(".")}`]
  const [fresh, owner] = [numberOf(db, "schema_version") === 0, numberOf(db, "application_id")]
  if (!fresh && owner !== applicationId) return ["notOurs", `application_id ${owner}`]
  const damage = checked ? damageIn(db) : null
  return damage === null ? null : ["damaged", damage]
}

/**
 * The page size is taken by a new file only: pages of four times the usual size make an import a third
 * cheaper. Sixteen megabytes of them hold every leaf an import is filling, so none is written twice.
 */
const settings = `
  PRAGMA page_size = 16384;
  PRAGMA cache_size = -16384;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA application_id = ${applicationId}`

const whyNotOpened = (cause: unknown): StoreUnusable["why"] => {
  const code = cause instanceof Error && "errcode" in cause ? cause.errcode : null
  // 11: the file's content makes no sense; 26: it is no database at all.
  return code === 11 || code === 26 ? "damaged" : "cannotOpen"
}

export const openDatabase = ({
  filename,
  busyTimeoutMs = 5000
}: OpenOptions): Effect.Effect<DatabaseSync, StoreUnusable> =>
  Effect.suspend(() => {
    let db: DatabaseSync | null = null
    try {
      madeForOneself(filename)
      const checked = needsCheck(filename)
      db = new DatabaseSync(filename, { timeout: busyTimeoutMs })
      const fault = faultOf(db, checked)
      if (fault === null) {
        // WAL lets other processes read during a write; FULL keeps every commit through a power cut.
        db.exec(settings)
        return Effect.succeed(db)
      }
      db.close()
      const [why, detail] = fault
      return new StoreUnusable({ store: filename, why, detail })
    } catch (cause) {
      db?.close()
      const detail = cause instanceof Error ? cause.message : String(cause)
      return new StoreUnusable({ store: filename, why: whyNotOpened(cause), detail })
    }
  })
