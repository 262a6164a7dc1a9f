/**
 * A backup becomes the contents of a PostgreSQL: in one transaction the old tables go into a schema of
 * another name, new ones are made as they were when the rows were read, filled, and hashed. A process that
 * is killed before the end has changed nothing.
 */
import { join } from "node:path"

import { BackupDamaged } from "@aiwei/domain/backup/backupErrors"
import type { BackupRecord } from "@aiwei/domain/backup/BackupRecord"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"

import { barePostgres, bareSqlite } from "../bareStore.ts"
import { catalogue } from "../contents/catalogue.ts"
import { quoted } from "../contents/contents.ts"
import { writeContents } from "../contents/contentsFile.ts"
import { rowHashHere } from "../contents/rowHash.ts"
import { havingPostgresAlone } from "../machine/postgresLock.ts"
import { type RestoreNote, restoreNoted } from "./restoreNoted.ts"
import { isContents, loadedFrom, putInto } from "./scratch.ts"

export interface PuttingInPostgres {
  readonly copy: string
  readonly record: BackupRecord
  readonly url: string
  readonly stamp: string
  /** The line the trail gets; null where it gets none. */
  readonly note: RestoreNote | null
  /** For what lies on the way from an embedded database. */
  readonly room: string
}

/** The rows of pages, so that PostgreSQL can take them. */
const asContents = async (copy: string, room: string): Promise<string> => {
  if (isContents(copy)) return copy
  const [pages, contents] = [join(room, "aiwei.db"), join(room, "contents.jsonl.gz")]
  await putInto(copy, pages)
  await Effect.runPromise(Effect.provide(writeContents(contents), bareSqlite(pages)))
  return contents
}

/** Gives the name of the schema that has the old tables; null when there were none. */
const tablesAside = Effect.fnUntraced(function* (stamp: string) {
  const sql = yield* SqlClient.SqlClient
  if ((yield* catalogue).length === 0) return null
  const [[schema] = []] = yield* sql`SELECT current_schema()::text AS name`.values
  const aside = `before_restore_${stamp.toLowerCase()}`
  const name = quoted(String(schema))
  yield* sql.unsafe(`ALTER SCHEMA ${name} RENAME TO ${aside}`)
  yield* sql.unsafe(`CREATE SCHEMA ${name}`)
  return aside
})

export const putInPostgres = async (putting: PuttingInPostgres): Promise<string | null> => {
  const { record, url, stamp, note } = putting
  const contents = await asContents(putting.copy, putting.room)
  const work = Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const inOne = Effect.gen(function* () {
      yield* havingPostgresAlone
      const aside = yield* tablesAside(stamp)
      yield* loadedFrom(contents, record.migration)
      const { sha256 } = yield* rowHashHere
      if (sha256 !== record.rowHash) {
        const faults = [`rowHash ${sha256} <> ${record.rowHash}`]
        return yield* new BackupDamaged({ file: record.file, faults })
      }
      if (note !== null) yield* restoreNoted(note, aside)
      return aside
    })
    const aside = yield* sql.withTransaction(inOne)
    // Without statistics the first questions would be answered the slow way.
    yield* sql`ANALYZE`
    return aside
  })
  return Effect.runPromise(Effect.provide(work, barePostgres(Redacted.make(url))))
}
