/**
 * Looks at a backup that lies somewhere, on the shelf or on a stick: its bytes against its record, and its
 * rows put back into a scratch database once more. One that is not whole any more is marked.
 */
import { join } from "node:path"

import { BackupDamaged } from "@aiwei/domain/backup/backupErrors"
import type { BackupRecord } from "@aiwei/domain/backup/BackupRecord"
import type { BackupExamined } from "@aiwei/domain/backup/BackupShelf"

import { faultyAttached } from "./attachments.ts"
import { earlierOpened, inRoom } from "./earlierBackup.ts"
import { examined } from "./examined.ts"
import { fileHash } from "./fileHash.ts"
import { putInto, WrittenByNewer } from "./scratch.ts"
import { bookIn } from "./sealBookKept.ts"
import { backupAt, filesFolder, markDamaged } from "./shelf.ts"

/** A newer program made it: that is no fault of the backup's. */
const faulty = (cause: unknown): BackupExamined => {
  if (cause instanceof WrittenByNewer) throw cause
  if (cause instanceof BackupDamaged) {
    return { ok: false, faults: cause.faults, rowHash: null, checks: [] }
  }
  const faults = [`unreadable ${cause instanceof Error ? cause.message : String(cause)}`]
  return { ok: false, faults, rowHash: null, checks: [] }
}

const rowsOf = (folder: string, record: BackupRecord): Promise<BackupExamined> =>
  inRoom("proof", async (room) => {
    const path = join(room, "aiwei.db")
    await putInto(join(folder, record.data), path)
    const known = new Set(record.files.map(({ sha256 }) => sha256))
    const kept = { files: known, book: bookIn(folder) }
    const { faults, rows, checks } = await examined(path, kept, record.rowHash)
    return { ok: faults.length === 0, faults, rowHash: rows.sha256, checks }
  }).catch(faulty)

/** Its proof is made here: what this version asks of its own copies before they count. */
const earlierExamined = (path: string): Promise<BackupExamined> =>
  inRoom("proof", async (room) => {
    const { copy } = await earlierOpened(path, room)
    const found = await examined(copy, { files: new Set(), book: bookIn(room) }, null)
    // Its workbooks were never with it.
    const doubts = found.contradictions.filter((told) => !told.startsWith("fileMissing"))
    const faults = [...found.faults, ...doubts]
    const checks = found.checks.filter((name) => name !== "fileMissing")
    return { ok: faults.length === 0, faults, rowHash: found.rows.sha256, checks }
  }).catch(faulty)

/** Null when no backup lies there. */
export const examineBackup = async (folder: string): Promise<BackupExamined | null> => {
  const record = await backupAt(folder)
  if (record === null) return null
  if (record.reason === "earlierVersion") return earlierExamined(folder)
  const hash = await fileHash(join(folder, record.data)).catch(() => null)
  const lost = await faultyAttached(join(folder, filesFolder), record.files)
  const bytes = hash === record.sha256 ? [] : [`sha256 ${record.data}`]
  const files = lost.map((sha256) => `fileChanged ${sha256}`)
  const looked =
    bytes.length > 0 ? { faults: [], rowHash: null, checks: [] } : await rowsOf(folder, record)
  const faults = [...bytes, ...files, ...looked.faults]
  // On a stick that is read-only the mark has no place; the answer is the same.
  if (faults.length > 0) await markDamaged(folder, faults).catch(() => undefined)
  const checks = ["sha256", "fileChanged", ...looked.checks]
  return { ok: faults.length === 0, faults, rowHash: looked.rowHash, checks }
}
