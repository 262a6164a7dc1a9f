/**
 * A consistent copy of the database while others go on writing: page by page of an embedded one, row by
 * row of PostgreSQL, whose own tools need not be installed.
 */
import { join } from "node:path"
import { backup as copyOnline, DatabaseSync } from "node:sqlite"

import { Effect, Redacted } from "effect"

import { barePostgres } from "../bareStore.ts"
import { writeContents } from "../contents/contentsFile.ts"
import type { BackupPlace } from "./BackupPlace.ts"
import { writtenDown } from "./fileHash.ts"

export interface DatabaseCopy {
  readonly database: "sqlite" | "postgres"
  readonly data: string
  /** Of the rows as they were read; null where the copy is the same pages. */
  readonly rowHash: string | null
}

const pages = async (database: string, to: string): Promise<void> => {
  const source = new DatabaseSync(database, { readOnly: true, timeout: 5000 })
  try {
    // In one step: between two of them a busy office writes, and the copy would begin again each time.
    await copyOnline(source, to, { rate: 0x7fff_ffff })
  } finally {
    source.close()
  }
}

const rows = (url: string, to: string): Promise<string> =>
  writeContents(to).pipe(
    Effect.map(({ sha256 }) => sha256),
    Effect.provide(barePostgres(Redacted.make(url))),
    Effect.runPromise
  )

/** Into `room`, a folder of its own. */
export const copyDatabase = async (
  database: BackupPlace["database"],
  room: string
): Promise<DatabaseCopy> => {
  const isFile = "file" in database
  const data = isFile ? "aiwei.db" : "contents.jsonl.gz"
  const to = join(room, data)
  const rowHash = isFile
    ? await pages(database.file, to).then(() => null)
    : await rows(database.url, to)
  await writtenDown(to)
  return { database: isFile ? "sqlite" : "postgres", data, rowHash }
}
