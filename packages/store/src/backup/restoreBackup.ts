/**
 * Puts a backup in the place of what an office works on. Nobody else may be at it; what was there is kept
 * aside; and whatever is killed on the way, either the old or the new is there, never a half.
 */
import { basename, dirname, join, resolve } from "node:path"

import { BackupDamaged, BackupNotFound, type DataInUse } from "@aiwei/domain/backup/backupErrors"
import type { BackupRecord } from "@aiwei/domain/backup/BackupRecord"
import { Effect, Exit, Scope } from "effect"

import { havingDataAlone } from "../machine/DataLock.ts"
import type { StoreUnusable } from "../StoreUnusable.ts"
import { attachedIn, faultyAttached, giveBack } from "./attachments.ts"
import type { BackupPlace } from "./BackupPlace.ts"
import { earlierOpened, inRoom, workbooksNear } from "./earlierBackup.ts"
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
  /** Name of the operator, for the trail of what is put back; null for a copy, which changes nothing. */
  readonly by: string | null
}

export interface Restored {
  readonly file: string
  /** When the backup was made: what was written later is not there any more. */
  readonly at: string
  /** Of the rows as they were proven, before the trail got its line about the restore. */
  readonly rowHash: string
  readonly rows: number
  /** How many workbooks were put back; those that were there are not counted. */
  readonly files: number
  /** False for one of an earlier version, or the mere file of a database. */
  readonly hadWorkbooks: boolean
  /** Where what was there before is kept; null when there was nothing. */
  readonly aside: string | null
}

interface Whole {
  readonly record: BackupRecord
  readonly copy: string
  /** Where workbooks that go with it lie; null when nowhere. */
  readonly workbooks: string | null
}

/** An earlier version's; workbooks come with it where its data folder is still around it. */
const wholeEarlier = async (from: string, room: string): Promise<Whole> => {
  const { copy, record } = await earlierOpened(from, room)
  const workbooks = await workbooksNear(from)
  const files = workbooks === null ? [] : await attachedIn(workbooks)
  return {
    copy,
    workbooks,
    record: { ...record, files: files.map((sha256) => ({ sha256, bytes: 0 })) }
  }
}

/** The backup as it should be, or why it is not put back. */
const wholeBackup = async (from: string, room: string): Promise<Whole> => {
  const record = await backupAt(from)
  if (record === null) throw new BackupNotFound({ file: basename(from) })
  if (record.reason === "earlierVersion") return wholeEarlier(from, room)
  const hash = await fileHash(join(from, record.data)).catch(() => null)
  const lost = await faultyAttached(join(from, filesFolder), record.files)
  const faults = [
    ...(hash === record.sha256 ? [] : [`sha256 ${record.data}`]),
    ...lost.map((sha256) => `fileChanged ${sha256}`)
  ]
  if (faults.length > 0) throw new BackupDamaged({ file: record.file, faults })
  return { record, copy: join(from, record.data), workbooks: join(from, filesFolder) }
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

/** What is there and right stays; a folder need not be given to itself. */
const workbooksBack = async ({ record, workbooks }: Whole, to: string): Promise<number> => {
  if (workbooks === null || resolve(workbooks) === resolve(to)) return 0
  return giveBack(workbooks, to, record.files)
}

const putIn = (
  { record, copy }: Whole,
  { to, at, by }: RestoreWanted,
  room: string
): Promise<string | null> => {
  const { file, rowHash } = record
  const note = by === null ? null : { file, by, rowHash }
  const putting = { copy, record, stamp: stampOf(at), note }
  return "file" in to.database
    ? putInFile({ ...putting, file: to.database.file })
    : putInPostgres({ ...putting, url: to.database.url, room })
}

export const restoreBackup = async (wanted: RestoreWanted): Promise<Restored> => {
  const { from, to, at } = wanted
  const data = dirname(to.files)
  return alone(havingDataAlone(data), () =>
    inRoom("restore", async (room) => {
      const whole = await wholeBackup(from, room)
      const { record } = whole
      const files = await workbooksBack(whole, to.files)
      const aside = await putIn(whole, wanted, room)
      await giveBookBack(from, data, stampOf(at))
      return {
        file: record.file,
        at: record.at,
        rowHash: record.rowHash,
        rows: record.tables.reduce((sum, { rows }) => sum + rows, 0),
        files,
        hadWorkbooks: record.reason !== "earlierVersion",
        aside
      }
    })
  )
}
