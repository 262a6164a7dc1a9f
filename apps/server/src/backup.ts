/**
 * What the command line asks of backups without a server: they must be found, looked at and put back
 * also when the database itself cannot be opened any more.
 */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { BackupNewer, BackupNotFound } from "@aiwei/domain/backup/backupErrors"
import type { BackupExamined } from "@aiwei/domain/backup/BackupShelf"
import { type BackupsView, backupsView } from "@aiwei/domain/backup/backupsView"
import { now } from "@aiwei/domain/shared/Instant"
import { createBackup } from "@aiwei/store/backup/createBackup"
import { examineBackup } from "@aiwei/store/backup/examineBackup"
import { holdsTables } from "@aiwei/store/backup/holdsTables"
import { type Restored, restoreBackup } from "@aiwei/store/backup/restoreBackup"
import { WrittenByNewer } from "@aiwei/store/backup/scratch"
import { findBackup, shelved } from "@aiwei/store/backup/shelf"
import { newestMigration } from "@aiwei/store/migrations"
import { Effect, Redacted } from "effect"

import { operatorName } from "./access/operatorName.ts"
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

export interface CopyWanted {
  /** A data folder; the one that is copied when left out, so that only its database moves. */
  readonly data?: string | undefined
  /** A PostgreSQL; the embedded database of that folder when left out. */
  readonly databaseUrl?: string | undefined
}

/** The way from one database to the other: a backup, proven like any, put where nothing is yet. */
export const copyTo = async (
  given: SettingsGiven,
  wanted: CopyWanted
): Promise<Restored | { readonly notEmpty: string }> => {
  const settings = settingsFrom(given)
  const data = wanted.data ?? settings.data
  const databaseUrl = wanted.databaseUrl === undefined ? null : Redacted.make(wanted.databaseUrl)
  const target = backupPlace({ data, databaseUrl })
  if (await holdsTables(target.database))
    return { notEmpty: databaseUrl === null ? data : "postgres" }
  makeDataFolder(data)
  const room = await mkdtemp(join(tmpdir(), "aiwei-copy-"))
  try {
    const at = await Effect.runPromise(now)
    const source = { ...backupPlace(settings), folder: room, reason: "byHand" } as const
    const { file } = await createBackup({ ...source, file: "copy", at })
    return await restoreBackup({ from: join(room, file), to: target, at, by: null })
  } finally {
    await rm(room, { recursive: true, force: true })
  }
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
  const by = operatorName()
  return restoreBackup({ from, to: { database, files }, at, by }).catch(newerNamed(file))
}
