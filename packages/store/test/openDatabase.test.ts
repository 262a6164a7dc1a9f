/** A file that must not be used is refused by name and left as it was. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"

import { afterAll, assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { newestMigration, storedMigration } from "../src/migrations.ts"
import { openDatabase } from "../src/openDatabase.ts"
import { sqliteStore } from "../src/store.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-open-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const newFile = () => join(folder, `${made++}`, "aiwei.db")

const built = (file: string) => Layer.build(sqliteStore(file))
const whyNot = (file: string) =>
  Effect.scoped(Effect.map(Effect.flip(built(file)), (error) => error.why))

describe("openDatabase", () => {
  it.effect("makes the folder and the file, and finds both good the next time", () =>
    Effect.gen(function* () {
      const file = newFile()
      for (const _ of [1, 2]) {
        const id = yield* storedMigration.pipe(Effect.provide(Layer.fresh(sqliteStore(file))))
        assert.strictEqual(id, newestMigration)
      }
    })
  )

  it.effect("refuses a damaged file, another program's, and one that is none", () =>
    Effect.gen(function* () {
      const [damaged, foreign, text] = [newFile(), newFile(), join(folder, "text.db")]
      yield* Effect.scoped(built(damaged))
      const bytes = readFileSync(damaged)
      bytes.fill(0x5a, 4096, bytes.length - 4096)
      writeFileSync(damaged, bytes)
      yield* Effect.scoped(built(foreign))
      const other = new DatabaseSync(foreign)
      other.exec("PRAGMA application_id = 7")
      other.close()
      writeFileSync(text, "这不是数据库".repeat(200))
      assert.deepStrictEqual(yield* Effect.forEach([damaged, foreign, text, folder], whyNot), [
        "damaged",
        "notOurs",
        "damaged",
        "cannotOpen"
      ])
      assert.strictEqual(readFileSync(text, "utf8"), "这不是数据库".repeat(200))
    })
  )

  it.effect("refuses a file that a newer program has changed", () =>
    Effect.gen(function* () {
      const file = newFile()
      const newer = Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const id = newestMigration + 1
        yield* sql`INSERT INTO effect_sql_migrations (migration_id, name) VALUES (${id}, 'later')`
      })
      yield* newer.pipe(Effect.provide(Layer.fresh(sqliteStore(file))))
      assert.strictEqual(yield* whyNot(file), "newerThanProgram")
    })
  )

  it.effect("makes a file that nobody else on the machine may read, and its journal with it", () =>
    Effect.gen(function* () {
      const file = newFile()
      const db = yield* openDatabase({ filename: file })
      db.exec("CREATE TABLE people (name TEXT)")
      const modes = [file, `${file}-wal`].map((one) => statSync(one).mode & 0o777)
      db.close()
      assert.deepStrictEqual(modes, [0o600, 0o600])
    })
  )

  it.effect("gives a database that is ours", () =>
    Effect.gen(function* () {
      const db = yield* openDatabase({ filename: newFile() })
      const id = Object.values(db.prepare("PRAGMA application_id").get() ?? {})[0]
      db.close()
      assert.strictEqual(Number(id).toString(16), "61697765")
    })
  )
})
