/**
 * Moves what was committed from the write-ahead log into the database on a thread of its own. SQLite would do it
 * within the commit that filled the log: after a large import that is half a second in which nobody is answered.
 */
import { open, stat } from "node:fs/promises"
import type { DatabaseSync } from "node:sqlite"
import { Worker } from "node:worker_threads"

import { Effect } from "effect"

/** As much as SQLite lets gather by itself: a thousand of our pages. */
const enough = 16 * 1024 * 1024
const lookedAtEveryMs = 1000

/** As text: a bundle then needs no file for it. Nothing waits for it and nothing is lost when it fails. */
const work = `
  const { workerData } = require("node:worker_threads")
  const { DatabaseSync } = require("node:sqlite")
  const db = new DatabaseSync(workerData)
  db.exec("PRAGMA wal_checkpoint(PASSIVE)")
  db.close()`

const gathered = (filename: string): Promise<number> =>
  stat(`${filename}-wal`).then(
    ({ size }) => size,
    () => 0
  )

const moved = (filename: string): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(work, { eval: true, workerData: filename })
    worker.unref()
    // A log that could not be moved now is moved another time, at the latest when the database is closed.
    worker.on("error", () => undefined).once("exit", () => resolve())
  })

/**
 * Writes to the disk what of a large transaction is in the log already, so that its commit has little left to wait
 * for. The log is no file that SQLite locks, so another one may open and close it.
 */
const settled = async (filename: string): Promise<void> => {
  await using log = await open(`${filename}-wal`, "r+")
  await log.datasync()
}

/** For as long as the scope lasts, which ends before the database is closed. */
export const checkpointsAside = Effect.fnUntraced(function* (db: DatabaseSync, filename: string) {
  if (filename === ":memory:") return
  // A log that was moved begins anew, and is then cut to less than what would be looked at again.
  db.exec(`PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = ${enough / 2}`)
  let underWay: Promise<void> | null = null
  /** The log keeps its size until the next write: it is moved again when something was written since. */
  let seen = 0
  const look = async () => {
    const size = await gathered(filename)
    const changes = db.isOpen ? changesOf(db) : seen
    if (size < enough || changes === seen || underWay !== null) return
    if (!db.isTransaction) seen = changes
    underWay = db.isTransaction ? settled(filename) : moved(filename)
    try {
      await underWay
    } finally {
      underWay = null
    }
  }
  // A database that can no longer be asked says so to whoever asks it for something.
  const timer = setInterval(() => void look().catch(() => undefined), lookedAtEveryMs)
  timer.unref()
  yield* Effect.addFinalizer(() =>
    Effect.promise(async () => {
      clearInterval(timer)
      await underWay?.catch(() => undefined)
    })
  )
})

const changesOf = (db: DatabaseSync): number =>
  Number(Object.values(db.prepare("SELECT total_changes()").get() ?? {})[0] ?? 0)
