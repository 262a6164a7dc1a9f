/** What earlier versions copied is listed, proven and put back by this one, into either database. */
import { createHash } from "node:crypto"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import { verifyChain } from "@aiwei/domain/audit/chain/verifyChain"
import { backupsView } from "@aiwei/domain/backup/backupsView"
import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { afterAll } from "vitest"

import { AuditChainSql } from "../../src/audit/AuditChainSql.ts"
import { AuditHashNode } from "../../src/audit/AuditHashNode.ts"
import { sealBookIn } from "../../src/audit/SealBookNode.ts"
import { examineBackup } from "../../src/backup/examineBackup.ts"
import { restoreBackup } from "../../src/backup/restoreBackup.ts"
import { loadedFrom } from "../../src/backup/scratch.ts"
import { findBackup, shelved } from "../../src/backup/shelf.ts"
import { barePostgres, bareSqlite } from "../../src/bareStore.ts"
import { newestMigration, storedMigration } from "../../src/migrations.ts"

const versions = fileURLToPath(new URL("../versions/", import.meta.url))
const name = "aiwei-20260401T190000Z"
const at = "2026-04-01T19:00:00.000Z"

const made: Array<string> = []
const newFolder = () => {
  const path = mkdtempSync(join(tmpdir(), "aiwei-earlier-"))
  made.push(path)
  return path
}
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })))

/** A data folder as an earlier version left it: a workbook, a backup, and what was proven of that. */
const leftBy = (version: string) =>
  Effect.gen(function* () {
    const data = newFolder()
    const [folder, files] = [join(data, "backups"), join(data, "files")]
    mkdirSync(folder)
    mkdirSync(files)
    const workbook = createHash("sha256").update("workbook").digest("hex")
    writeFileSync(join(files, workbook), "workbook")
    const file = join(folder, `${name}.db`)
    const load = loadedFrom(join(versions, version), Number.parseInt(version, 10))
    const { sha256: rowHash } = yield* Effect.provide(load, bareSqlite(file))
    const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex")
    const { size: bytes } = statSync(file)
    const told = { file: `${name}.db`, at, bytes, sha256, codeVersion: "0.1.0", checks: ["rows"] }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(told))
    return { data, folder, files, file, rowHash, workbook }
  })

const target = Effect.gen(function* () {
  const data = newFolder()
  const files = join(data, "files")
  if (testDatabase === "sqlite") {
    const file = join(data, "aiwei.db")
    return { data, files, database: { file }, bare: Layer.orDie(bareSqlite(file)) }
  }
  const url = yield* privatePostgres
  return {
    data,
    files,
    database: { url: Redacted.value(url) },
    bare: Layer.orDie(barePostgres(url))
  }
})

const restored = (from: string, to: Effect.Success<typeof target>) =>
  Effect.promise(() => restoreBackup({ from, to, at: "2026-05-01T00:00:00.000Z", by: "root" }))

const newestLine = SqlClient.SqlClient.use((sql) =>
  sql.unsafe<{
    readonly actor: string
    readonly verb: string
    readonly subject: string
    readonly after: string
  }>("SELECT actor, verb, subject, after FROM audit_entries ORDER BY seq DESC LIMIT 1")
)

describe("a backup of an earlier version", () => {
  it.effect("stands on the shelf as what it is, and does not count as the newest", () =>
    Effect.gen(function* () {
      const { folder } = yield* leftBy("0013.gz")
      writeFileSync(join(folder, "other.db"), "nobody's")
      const view = backupsView(yield* Effect.promise(() => shelved(folder)), null, at)
      assert.lengthOf(view.backups, 1)
      assert.deepInclude(view.backups[0], {
        file: `${name}.db`,
        at,
        kind: "earlierVersion",
        state: "proven"
      })
      assert.isNull(view.newestProven)
      assert.isTrue(view.tooOld)
    })
  )

  it.effect("is proven by this one, and by nothing when it was changed", () =>
    Effect.gen(function* () {
      const { file, folder, rowHash } = yield* leftBy("0006.gz")
      const before = readdirSync(folder)
      const looked = yield* Effect.promise(() => examineBackup(file))
      assert.deepInclude(looked, { ok: true, faults: [], rowHash })
      assert.includeMembers([...(looked?.checks ?? [])], ["integrity", "auditChain"])
      // Looking at it leaves nothing beside it.
      assert.deepStrictEqual(readdirSync(folder), before)
      truncateSync(file, statSync(file).size - 4096)
      assert.deepInclude(yield* Effect.promise(() => examineBackup(file)), { ok: false })
      assert.strictEqual((yield* Effect.promise(() => shelved(folder)))[0]?.state, "damaged")
    })
  )

  it.effect.each(["0006.gz", "0013.gz", "0019.gz"])("of %s is put back, noted", (version) =>
    Effect.gen(function* () {
      const { file, rowHash, workbook } = yield* leftBy(version)
      const to = yield* target
      const done = yield* restored(file, to)
      assert.deepInclude(done, { rowHash, hadWorkbooks: false, files: 1, aside: null })
      assert.isTrue(existsSync(join(to.files, workbook)))
      yield* Effect.gen(function* () {
        assert.strictEqual(yield* storedMigration, newestMigration)
        const [line] = yield* newestLine
        assert.deepInclude(line, {
          actor: "operator:root",
          verb: "backups.restore",
          subject: `Backup/${name}.db`
        })
        assert.deepStrictEqual(JSON.parse(line?.after ?? ""), { rowHash, keptIn: null })
        const { faults } = yield* yield* verifyChain
        assert.deepStrictEqual(faults, [])
      }).pipe(
        Effect.provide([AuditChainSql, AuditHashNode, sealBookIn(join(to.data, "heads.txt"))]),
        Effect.provide(to.bare)
      )
    }).pipe(Effect.scoped)
  )

  it.effect("may be a bare file: it is found by its path and put back, and no workbook goes", () =>
    Effect.gen(function* () {
      const { file, rowHash } = yield* leftBy("0013.gz")
      const bare = join(newFolder(), "copy.db")
      copyFileSync(file, bare)
      const nowhere = join(tmpdir(), "aiwei-no-shelf")
      assert.strictEqual(yield* Effect.promise(() => findBackup(nowhere, bare)), bare)
      const to = yield* target
      mkdirSync(to.files)
      const own = join(to.files, "0".repeat(64))
      writeFileSync(own, "own")
      assert.deepInclude(yield* restored(bare, to), { rowHash, files: 0, hadWorkbooks: false })
      assert.strictEqual(readFileSync(own, "utf8"), "own")
    }).pipe(Effect.scoped)
  )

  it.effect("that is no database of ours is refused, and nothing is made", () =>
    Effect.gen(function* () {
      const bare = join(newFolder(), "copy.db")
      writeFileSync(bare, `SQLite format 3\0${"x".repeat(5000)}`)
      const to = yield* target
      const refused = yield* Effect.tryPromise(() =>
        restoreBackup({ from: bare, to, at, by: "root" })
      ).pipe(Effect.flip)
      assert.deepInclude(refused.cause, { _tag: "BackupDamaged", file: "copy.db" })
      assert.isFalse(existsSync(join(to.data, "aiwei.db")))
      writeFileSync(bare, "no database")
      assert.isNull(yield* Effect.promise(() => findBackup(newFolder(), bare)))
    }).pipe(Effect.scoped)
  )
})
