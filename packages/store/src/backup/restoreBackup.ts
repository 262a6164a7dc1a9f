/**
 * Puts a backup in the place of what an office works on. Nobody else may be at it; what was there is kept
 * aside; and whatever is killed on the way, either the old or the new is there, never a half.
 */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"

import { BackupDamaged, BackupNotFound, type DataInUse } from "@aiwei/domain/backup/backupErrors"
import type { ShelvedBackup } from "@aiwei/domain/backup/BackupRecord"
import { Effect, Exit, Scope } from "effect"

import { havingDataAlone } from "../machine/DataLock.ts"
import type { StoreUnusable } from "../StoreUnusable.ts"
import { faultyAttached, giveBack } from "./attachments.ts"
import type { BackupPlace } from "./BackupPlace.ts"
import { fileHash } from "./fileHash.ts"
import { putInFile } from "./putInFile.ts"
import { putInPostgres } from "./putInPostgres.ts"
import { giveBookBack } from "./sealBookKept.ts"
import { backupAt, filesFolder } from "./shelf.ts"

export interface RestoreWanted {
  /** The folder of the backup. */
  readonly from: string
  readonly to: Pick<BackupPlace, "database" | "files">
  /** ISO instant: names what is kept aside. */
  readonly at: string
}

export interface Restored {
  readonly file: string
  /** When the backup was made: what was written later is not there any more. */
  readonly at: string
  readonly rowHash: string
  readonly rows: number
  /** How many workbooks were put back; those that were there are not counted. */
  readonly files: number
  /** Where what was there before is kept; null when there was nothing. */
  readonly aside: string | null
}

/** The backup as it should be, or why it is not put back. */
const wholeBackup = async (from: string): Promise<ShelvedBackup> => {
  const record = await backupAt(from)
  if (record === null) throw new BackupNotFound({ file: basename(from) })
  const hash = await fileHash(join(from, record.data)).catch(() => null)
  const lost = await faultyAttached(join(from, filesFolder), record.files)
  const faults = [
    ...(hash === record.sha256 ? [] : [`sha256 ${record.data}`]),
    ...lost.map((sha256) => `fileChanged ${sha256}`)
  ]
  if (faults.length > 0) throw new BackupDamaged({ file: record.file, faults })
  return record
}

const alone = async <A>(
  held: Effect.Effect<unknown, DataInUse | StoreUnusable, Scope.Scope>,
  work: () => Promise<A>
): Promise<A> => {
  const scope = Scope.makeUnsafe()
  try {
    await Effect.runPromise(Scope.provide(held, scope))
    return await work()
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
}

/** To the thousandth of a second: two of one second must not share a place. */
const stampOf = (at: string): string => at.replaceAll(/[-:.]/g, "")

export const restoreBackup = async (wanted: RestoreWanted): Promise<Restored> => {
  const { from, to, at } = wanted
  const data = dirname(to.files)
  return alone(havingDataAlone(data), async () => {
    const record = await wholeBackup(from)
    const copy = join(from, record.data)
    const files = await giveBack(join(from, filesFolder), to.files, record.files)
    const room = await mkdtemp(join(tmpdir(), "aiwei-restore-"))
    const stamp = stampOf(at)
    try {
      const aside =
        "file" in to.database
          ? await putInFile({ copy, record, file: to.database.file, stamp })
          : await putInPostgres({ copy, record, url: to.database.url, stamp, room })
      await giveBookBack(from, data, stamp)
      return {
        file: record.file,
        at: record.at,
        rowHash: record.rowHash,
        rows: record.tables.reduce((sum, { rows }) => sum + rows, 0),
        files,
        aside
      }
    } finally {
      await rm(room, { recursive: true, force: true })
    }
  })
}
