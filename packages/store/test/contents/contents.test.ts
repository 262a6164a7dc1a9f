/** The contents of a database come out, go into another one of either kind, and come out alike. */
import { mkdtempSync, rmSync } from "node:fs"
import { truncate, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { testDatabase } from "@aiwei/testing/testDatabase"
import { assert, it, layer } from "@effect/vitest"
import { Effect, Exit, Layer, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { afterAll } from "vitest"

import { barePostgres, bareSqlite } from "../../src/bareStore.ts"
import { readContents, writeContents, migrationOf } from "../../src/contents/contentsFile.ts"
import { fromFile, loadContents } from "../../src/contents/loadContents.ts"
import { rowHash } from "../../src/contents/rowHash.ts"
import { migrate, newestMigration } from "../../src/migrations.ts"
import { anyStore } from "../anyStore.ts"

const folder = mkdtempSync(join(tmpdir(), "aiwei-contents-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const empty = (name: string) => Layer.orDie(bareSqlite(join(folder, name)))
const emptyPostgres = Layer.unwrap(
  Effect.map(privatePostgres, (url) => Layer.orDie(barePostgres(url)))
)

/** Texts that a careless copy would change, in keys whose order depends on who compares them. */
const strangeRows = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const names = ["甲", "乙'\"", "丙\n丁", "a\\,b", "𠮷", "", "É", "z", "Z", "[1,null]"]
  const values = names.map((name, i) => ({
    id: `${name}${i}`,
    name,
    level: "community",
    path_key: "k"
  }))
  for (const value of values) yield* sql`INSERT INTO org_units ${sql.insert(value)}`
  yield* sql`UPDATE org_units SET households = 7 WHERE name = 'z'`
  yield* sql`
    INSERT INTO unit_aliases (unit_id, alias) SELECT u.id, v.name FROM org_units u, org_units v`
})

const filledFrom = (path: string) =>
  Effect.andThen(migrate, loadContents(fromFile(readContents(path))))

layer(anyStore, { timeout: "60 seconds" })("contents", (it) => {
  it.effect("go out and into another database, and say the same there", () =>
    Effect.gen(function* () {
      yield* strangeRows
      const path = join(folder, "a.gz")
      const written = yield* writeContents(path)
      assert.deepStrictEqual(yield* rowHash, written)
      assert.isAbove(written.tables.find(({ name }) => name === "org_units")?.rows ?? 0, 3)
      assert.strictEqual(yield* Effect.promise(() => migrationOf(path)), newestMigration)
      const others = testDatabase === "postgres" ? [empty("b.db"), emptyPostgres] : [empty("b.db")]
      for (const other of others) {
        const both = Effect.all([filledFrom(path), rowHash])
        const [loaded, there] = yield* Effect.provide(both, other)
        assert.deepStrictEqual(loaded, written)
        assert.deepStrictEqual(there, written)
      }
    })
  )

  it.effect("differ by their hash when one cell does, and it says in which table", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const before = yield* rowHash
      yield* sql`UPDATE counters SET value = value + 1 WHERE name = 'tree'`
      const after = yield* rowHash
      assert.notStrictEqual(after.sha256, before.sha256)
      const changed = after.tables.filter((table, i) => table.sha256 !== before.tables[i]?.sha256)
      assert.deepStrictEqual(
        changed.map(({ name }) => name),
        ["counters"]
      )
    })
  )
})

it.effect("a copy cut short anywhere loads nothing", () =>
  Effect.gen(function* () {
    const path = join(folder, "cut.gz")
    yield* Effect.andThen(migrate, writeContents(path)).pipe(Effect.provide(empty("source.db")))
    const { size } = yield* Effect.promise(() => stat(path))
    for (const cut of [1, 9, size >> 1, size - 1]) {
      yield* Effect.promise(() => truncate(path, size - cut))
      const target = empty(`cut-${cut}.db`)
      const [exit, rows] = yield* Effect.gen(function* () {
        yield* migrate
        const before = yield* rowHash
        const loaded = yield* Effect.exit(loadContents(fromFile(readContents(path))))
        return [loaded, (yield* rowHash).sha256 === before.sha256] as const
      }).pipe(Effect.provide(target))
      assert.isTrue(Exit.isFailure(exit), `cut by ${cut}`)
      assert.isTrue(rows)
    }
  })
)

it.effect("triggers and indexes stand again afterwards", () =>
  Effect.gen(function* () {
    const sql = yield* SqlClient.SqlClient
    const made = () => sql`SELECT type, name, sql FROM sqlite_schema ORDER BY type, name`
    yield* migrate
    const before = yield* made()
    yield* loadContents(Stream.empty)
    assert.deepStrictEqual(yield* made(), before)
  }).pipe(Effect.provide(empty("again.db")))
)
