/**
 * Who works on a data folder: many at once, or one that puts something else in its place. The system's own
 * lock on a file, held through SQLite, so that nothing is left behind by a process that was killed.
 */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { DataInUse } from "@aiwei/domain/backup/backupErrors"
import { Effect } from "effect"

import { StoreUnusable } from "../StoreUnusable.ts"

export const lockFileName = "aiwei.lock"

const busy = 5

const isBusy = (cause: unknown): boolean =>
  cause instanceof Error && "errcode" in cause && Number(cause.errcode) % 256 === busy

const held = (folder: string, statements: ReadonlyArray<string>, timeout: number): DatabaseSync => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, lockFileName), { timeout })
  try {
    for (const statement of statements) lock.exec(statement)
    return lock
  } catch (cause) {
    lock.close()
    throw cause
  }
}

/** A transaction that has read holds the file against whoever wants it alone. */
const shared = ["BEGIN", "SELECT count(*) FROM sqlite_schema"]
const alone = ["BEGIN EXCLUSIVE"]

const closing = (lock: DatabaseSync) => Effect.sync(() => lock.close())

/** For as long as the scope lives. Nobody waits long: what is put in place elsewhere takes its time. */
export const usingData = (folder: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => held(folder, shared, 2000),
      catch: (cause) =>
        new StoreUnusable({
          store: folder,
          why: isBusy(cause) ? "beingRestored" : "cannotOpen",
          detail: cause instanceof Error ? cause.message : String(cause)
        })
    }),
    closing
  )

/** Refused while anybody works on it. */
export const havingDataAlone = (folder: string) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => held(folder, alone, 0),
      catch: (cause) =>
        isBusy(cause)
          ? new DataInUse({ place: folder })
          : new StoreUnusable({ store: folder, why: "cannotOpen", detail: String(cause) })
    }),
    closing
  )
