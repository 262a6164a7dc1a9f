/**
 * What the command line asks of backups without a server: they must be found, looked at and put back
 * also when the database itself cannot be opened any more.
 */
import { join } from "node:path"

import { BackupNewer, BackupNotFound } from "@aiwei/domain/backup/backupErrors"
import type { BackupExamined } from "@aiwei/domain/backup/BackupShelf"
import { type BackupsView, backupsView } from "@aiwei/domain/backup/backupsView"
import { now } from "@aiwei/domain/shared/Instant"
import { examineBackup } from "@aiwei/store/backup/examineBackup"
import { type Restored, restoreBackup } from "@aiwei/store/backup/restoreBackup"
import { WrittenByNewer } from "@aiwei/store/backup/scratch"
import { findBackup, shelved } from "@aiwei/store/backup/shelf"
import { newestMigration } from "@aiwei/store/migrations"
import { Effect } from "effect"

import { backupPlace } from "./backup/backupPlace.ts"
import { type SettingsGiven, settingsFrom } from "./config.ts"
import { makeDataFolder } from "./openApp.ts"

export const listBackups = async (given: SettingsGiven = {}): Promise<BackupsView> => {
  const { folder } = backupPlace(settingsFrom(given))
  return backupsView(await shelved(folder), null, await Effect.runPromise(now))
}

const found = async (given: SettingsGiven, file: string): Promise<string> => {
  const { folder } = backupPlace(settingsFrom(given))
  const at = await findBackup(folder, file)
  if (at === null) throw new BackupNotFound({ file })
  return at
}

const newerNamed =
  (file: string) =>
  (thrown: unknown): never => {
    if (!(thrown instanceof WrittenByNewer)) throw thrown
    throw new BackupNewer({ file, migration: thrown.migration, newest: newestMigration })
  }

/** By its name on the shelf, or by where it lies. */
export const verifyBackup = async (
  given: SettingsGiven,
  file: string
): Promise<BackupExamined & { readonly file: string }> => {
  const at = await found(given, file)
  const examined = await examineBackup(at).catch(newerNamed(file))
  if (examined === null) throw new BackupNotFound({ file })
  return { file, ...examined }
}

/** Its folder on the shelf. */
export const backupPath = (given: SettingsGiven, file: string): string =>
  join(backupPlace(settingsFrom(given)).folder, file)

export const restore = async (given: SettingsGiven, file: string): Promise<Restored> => {
  const settings = settingsFrom(given)
  const from = await found(given, file)
  makeDataFolder(settings.data)
  const { database, files } = backupPlace(settings)
  const at = await Effect.runPromise(now)
  return restoreBackup({ from, to: { database, files }, at }).catch(newerNamed(file))
}
