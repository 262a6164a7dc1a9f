/**
 * `BackupShelf` in a folder: beside each copy `<name>.db` lies `<name>.json`, written last and only when
 * the copy was proven. A record whose copy is gone or has another size proves nothing and is passed over.
 */
import { readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"

import { BackupRecord, BackupShelf } from "@aiwei/domain/backup/BackupShelf"
import { Effect, Layer, Option, Schema } from "effect"

const recordIn = Schema.decodeUnknownOption(Schema.fromJsonString(BackupRecord))

const proven = async (folder: string, name: string): Promise<ReadonlyArray<BackupRecord>> => {
  const text = await readFile(join(folder, name), "utf8").catch(() => "")
  const record = Option.getOrNull(recordIn(text))
  if (record === null) return []
  const copy = await stat(join(folder, record.file)).catch(() => null)
  return copy?.size === record.bytes ? [record] : []
}

const newestIn = async (folder: string): Promise<BackupRecord | null> => {
  const names = await readdir(folder).catch(() => [])
  const records = names.filter((name) => name.endsWith(".json")).map((name) => proven(folder, name))
  const all = (await Promise.all(records)).flat()
  return all.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null
}

export const backupShelfIn = (folder: string) =>
  Layer.succeed(BackupShelf, { kind: "ours", newest: Effect.promise(() => newestIn(folder)) })

/** The database is not a file of ours: its own tools copy it, and tell nobody here. */
export const backupShelfElsewhere = Layer.succeed(BackupShelf, {
  kind: "elsewhere",
  newest: Effect.succeed(null)
})
