/** A backup's data put back into an embedded database of its own, whichever database it came from. */
import { copyFile } from "node:fs/promises"

import { Effect } from "effect"

import { bareSqlite } from "../bareStore.ts"
import { migrationOf, readContents } from "../contents/contentsFile.ts"
import { fromFile, loadContents } from "../contents/loadContents.ts"
import { migrateTo, newestMigration } from "../migrations.ts"

export const isContents = (data: string): boolean => data.endsWith(".gz")

/** Tables as they were when the rows were read, then the rows. */
export const loadedFrom = (path: string, migration: number) =>
  Effect.andThen(migrateTo(migration), loadContents(fromFile(readContents(path))))

export class WrittenByNewer extends Error {
  override readonly name = "WrittenByNewer"
  readonly migration: number
  constructor(migration: number) {
    super(`migration ${migration} > ${newestMigration}`)
    this.migration = migration
  }
}

/** `data` as it lies in the backup becomes a database at `path`, where there is none yet. */
export const putInto = async (data: string, path: string): Promise<void> => {
  if (!isContents(data)) return copyFile(data, path)
  const migration = await migrationOf(data)
  if (migration > newestMigration) throw new WrittenByNewer(migration)
  await Effect.runPromise(Effect.provide(loadedFrom(data, migration), bareSqlite(path)))
}
