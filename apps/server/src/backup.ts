/** `aiwei backup create`: a proven copy of the embedded database into `backups` of the data folder. */
import { existsSync } from "node:fs"
import { join } from "node:path"

import type { BackupRecord } from "@aiwei/domain/backup/BackupShelf"
import { BackupElsewhere } from "@aiwei/domain/errors"
import { now } from "@aiwei/domain/shared/Instant"
import { createBackup } from "@aiwei/store/backup"
import { backupsBeside } from "@aiwei/store/store"
import { StoreUnusable } from "@aiwei/store/StoreUnusable"
import { Effect } from "effect"

import { codeVersion } from "./codeVersion.ts"
import { type SettingsGiven, settingsFrom } from "./config.ts"
import { databaseFile } from "./layers.ts"

export interface Backup extends BackupRecord {
  /** Where the copy lies. */
  readonly path: string
}

export const backup = async (given: SettingsGiven = {}): Promise<Backup> => {
  const { data, databaseUrl } = settingsFrom(given)
  if (databaseUrl !== null) throw new BackupElsewhere({ tool: "pg_dump" })
  const database = databaseFile(data)
  if (!existsSync(database)) {
    throw new StoreUnusable({ store: database, why: "cannotOpen", detail: "ENOENT" })
  }
  const folder = backupsBeside(join(data, "files"))
  const at = await Effect.runPromise(now)
  const record = await createBackup({ database, folder, at, codeVersion })
  return { ...record, path: join(folder, record.file) }
}
