/** `BackupShelf` in a folder of this machine, its work done in a thread of its own. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"

import {
  BackupNotFound,
  BackupNotProven,
  BackupNotWritten,
  BackupUnderWay
} from "@aiwei/domain/backup/backupErrors"
import { BackupRecord } from "@aiwei/domain/backup/BackupRecord"
import {
  type BackupExamined,
  type BackupFailure,
  BackupShelf
} from "@aiwei/domain/backup/BackupShelf"
import { Effect, Layer, Option, Schema } from "effect"

import type { BackupPlace } from "./BackupPlace.ts"
import { inThread, type ThreadErrand } from "./inThread.ts"
import { removeBackup, shelved } from "./shelf.ts"

const Failure = Schema.Struct({
  at: Schema.String,
  why: Schema.Literals(["notProven", "notWritten", "broken"]),
  detail: Schema.String
})
const failureIn = Schema.decodeUnknownOption(Schema.fromJsonString(Failure))
/** Beside the backups, so that a server that starts anew still knows. */
const failureFile = "last-failure.json"

const refusalIn = Schema.decodeUnknownOption(Schema.Union([BackupNotProven, BackupNotWritten]))
const recordIn = Schema.decodeUnknownSync(BackupRecord)

/** Refusals come as data out of the thread; anything else is a defect. */
const refusedOr = (thrown: unknown): BackupNotProven | BackupNotWritten => {
  const known = Option.getOrNull(refusalIn(thrown))
  if (known !== null) return known
  throw thrown instanceof Error ? thrown : new Error(JSON.stringify(thrown))
}

const sent = (errand: ThreadErrand) =>
  Effect.tryPromise({ try: (signal) => inThread(errand, signal), catch: refusedOr })

/** A disk that takes no backup may take no note either: this process knows at least. */
const failureNoted = (folder: string) => {
  const path = join(folder, failureFile)
  let last: BackupFailure | null = null
  return {
    failure: Effect.promise(async () => {
      const text = await readFile(path, "utf8").catch(() => "")
      return last ?? Option.getOrNull(failureIn(text))
    }),
    note: (failure: BackupFailure | null) =>
      Effect.promise(async () => {
        last = failure
        if (failure === null) return rm(path, { force: true }).catch(() => undefined)
        await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined)
        const text = `${JSON.stringify(failure)}\n`
        return writeFile(path, text, { mode: 0o600 }).catch(() => undefined)
      })
  }
}

/** Null: the database is in memory only, there is nothing to copy. */
export const backupShelfNode = (place: BackupPlace | null, folder: string) => {
  let busy = false
  /** One at a time in this process; the disk is read once, not twice. */
  const alone = <A, E>(work: Effect.Effect<A, E>) =>
    Effect.suspend((): Effect.Effect<A, E | BackupUnderWay> => {
      if (busy) return new BackupUnderWay()
      busy = true
      return Effect.ensuring(
        work,
        Effect.sync(() => (busy = false))
      )
    })

  return Layer.succeed(BackupShelf, {
    list: Effect.promise(() => shelved(folder)),
    create: (file, at, reason) =>
      place === null
        ? new BackupNotWritten({ folder, detail: ":memory:" })
        : alone(
            Effect.map(sent({ do: "create", wanted: { ...place, file, at, reason } }), (record) =>
              recordIn(record)
            )
          ),
    examine: (file) =>
      Effect.gen(function* () {
        // A name on the shelf and nothing else: who may ask this may not look around on the machine.
        const known = (yield* Effect.promise(() => shelved(folder))).some(
          (one) => one.file === file
        )
        if (!known) return yield* new BackupNotFound({ file })
        const errand = { do: "examine", folder: join(folder, file) } as const
        const examined = yield* Effect.orDie(sent(errand))
        return examined as BackupExamined
      }),
    remove: (file) => Effect.promise(() => removeBackup(folder, file)),
    ...failureNoted(folder)
  })
}
