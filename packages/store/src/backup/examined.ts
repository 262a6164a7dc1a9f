/**
 * What a database put back into a scratch file says: is every page and every reference whole, which rows
 * are in it, can this program bring its tables up to date, and does it then contradict itself. The scratch
 * file is changed by it.
 */
import { DatabaseSync } from "node:sqlite"

import { verifyChain } from "@aiwei/domain/audit/chain/verifyChain"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { AuditChainSql } from "../audit/AuditChainSql.ts"
import { AuditHashNode } from "../audit/AuditHashNode.ts"
import { sealBookIn } from "../audit/SealBookNode.ts"
import { bareSqlite } from "../bareStore.ts"
import { rowHash, type RowHash } from "../contents/rowHash.ts"
import { migrate, newestMigration, storedMigration } from "../migrations.ts"
import { verify } from "../verify.ts"
import { WrittenByNewer } from "./scratch.ts"

type Answers = Readonly<Record<string, ReadonlyArray<string>>>

export interface Examined {
  readonly migration: number
  readonly rows: RowHash
  /** Names of everything that was asked. */
  readonly checks: ReadonlyArray<string>
  /** The copy is not whole: it is no backup. */
  readonly faults: ReadonlyArray<string>
  /** The office's own data contradicts itself, and the copy with it. */
  readonly contradictions: ReadonlyArray<string>
}

/** Slower than what every start looks at: every page, every index, every reference. */
const soundness = (path: string): Answers => {
  const db = new DatabaseSync(path)
  const lines = (pragma: string) =>
    db
      .prepare(`PRAGMA ${pragma}`)
      .all()
      .map((row) => Object.values(row).join(" "))
  try {
    return {
      integrity: lines("integrity_check(5)").filter((line) => line !== "ok"),
      foreignKeys: lines("foreign_key_check").slice(0, 5)
    }
  } finally {
    db.close()
  }
}

const told = (answers: Answers): ReadonlyArray<string> =>
  Object.entries(answers)
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => `${name} ${found.slice(0, 3).join(", ")}`)

/** Files that the rows speak of and nobody has. */
const lostFiles = Effect.fnUntraced(function* (known: ReadonlySet<string>) {
  const sql = yield* SqlClient.SqlClient
  const spoken = yield* SqlSchema.findAll({
    Request: Schema.Void,
    Result: Schema.Struct({ sha256: Schema.String }),
    execute: () => sql`SELECT DISTINCT sha256 FROM import_files WHERE sha256 IS NOT NULL`
  })(undefined)
  return spoken.map(({ sha256 }) => sha256).filter((sha256) => !known.has(sha256))
})

/** Every page, every reference, and every row as it was; the file is left as it is. */
export const wholeness = async (path: string, expected: string | null) => {
  const sound = soundness(path)
  const { migration, rows } = await Effect.runPromise(
    Effect.provide(Effect.all({ migration: storedMigration, rows: rowHash }), bareSqlite(path))
  )
  if (migration > newestMigration) throw new WrittenByNewer(migration)
  const same = expected === null || expected === rows.sha256
  const whole: Answers = { ...sound, rowHash: same ? [] : [`${rows.sha256} <> ${expected}`] }
  return { migration, rows, checks: Object.keys(whole), faults: told(whole) }
}

/** The trail and its seals, those of the book that goes with the backup among them. */
const chainFaults = (book: string) =>
  Effect.gen(function* () {
    const { faults } = yield* yield* verifyChain
    return faults.map(({ kind, seq }) => `${kind} ${seq}`)
  }).pipe(Effect.provide([AuditChainSql, AuditHashNode, sealBookIn(book)]))

/** Asked of tables that are up to date: bringing them there is a part of the proof. */
const contradictionsIn = Effect.fnUntraced(function* (known: ReadonlySet<string>, book: string) {
  yield* migrate
  const answers: Answers = {
    ...(yield* verify),
    auditChain: yield* chainFaults(book),
    fileMissing: yield* lostFiles(known)
  }
  return answers
})

export interface Kept {
  /** Hashes of the workbooks that go with it. */
  readonly files: ReadonlySet<string>
  /** The book of seals that goes with it; there need be none. */
  readonly book: string
}

export const examined = async (
  path: string,
  { files, book }: Kept,
  expected: string | null
): Promise<Examined> => {
  const whole = await wholeness(path, expected)
  const asked = Effect.provide(contradictionsIn(files, book), bareSqlite(path))
  const answers = await Effect.runPromise(asked)
  return {
    ...whole,
    checks: [...whole.checks, ...Object.keys(answers)],
    contradictions: told(answers)
  }
}
